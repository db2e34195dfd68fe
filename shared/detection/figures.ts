import type { DateExpression, NotChecked, Quantity } from './findings.ts'
import { readFigures as read } from './quantities/read-figures.ts'

/** Everything in a text that is a figure or a date, each list in reading order; none overlaps another. */
export interface Figures {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateExpression[]
  readonly notChecked: readonly NotChecked[]
}

export const readFigures = (text: string, publishedAt: string | null): Figures => read(text, publishedAt)
