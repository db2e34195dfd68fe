import { type DateReading, readDates } from '../dates/read-dates.ts'
import type { NotChecked } from '../findings.ts'
import { type QuantityReading, readQuantities } from './read-quantities.ts'

export interface FigureReading {
  readonly quantities: QuantityReading['quantities']
  readonly dates: DateReading['dates']
  readonly notChecked: readonly NotChecked[]
}

/** Dates first; the quantities are read from what they leave. */
export function readFigures(text: string, publishedAt: string | null): FigureReading {
  const { dates, notChecked } = readDates(text, publishedAt)
  const reading = readQuantities(text, dates)
  return { dates, quantities: reading.quantities, notChecked: [...notChecked, ...reading.notChecked] }
}
