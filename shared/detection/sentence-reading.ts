import type { Span } from '../project/span.ts'
import type { Attribution } from './attribution.ts'
import type { Figures } from './figures.ts'
import type { Phrase } from './phrases.ts'
import type { Quotation } from './quotations.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

/** A sentence with all that is read in it before claims are looked for. */
export interface SentenceReading {
  readonly text: string
  readonly sentence: Sentence
  readonly figures: Figures
  /** Those that touch the sentence. */
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/** The place in the text of a phrase that is not empty. */
export const spanOf = (tokens: readonly Token[], { from, to }: Phrase): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})
