import { type DateReading, readDates } from '../dates/read-dates.ts'
import type { NotChecked } from '../findings.ts'
import { type QuantityReading, readQuantities } from './read-quantities.ts'

export interface FigureReading {
  readonly quantities: QuantityReading['quantities']
  readonly dates: DateReading['dates']
  readonly notChecked: readonly NotChecked[]
}

/** Dates and quantities of a text, never overlapping: words of a date are hidden from the reading of quantities. */
export function readFigures(text: string, publishedAt: string | null): FigureReading {
  const { dates, notChecked } = readDates(text, publishedAt)
  let masked = ''
  let place = 0
  for (const { start, end } of dates) {
    masked += `${text.slice(place, start)}${'\uE000'.repeat(end - start)}`
    place = end
  }
  const reading = readQuantities(masked + text.slice(place))
  return { dates, quantities: reading.quantities, notChecked: [...notChecked, ...reading.notChecked] }
}
