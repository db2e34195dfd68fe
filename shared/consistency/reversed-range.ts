import type { Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import type { ConflictInput } from './conflict-input.ts'

/** Ranges that run from more to less, or from later to earlier. A fall "from 12 to 9" is two figures and no range. */
export function findReversedRanges({
  text,
  quantities,
  dates,
}: Pick<ConflictInput, 'text' | 'quantities' | 'dates'>): Conflict[] {
  const figures = quantities.filter(
    ({ type, start, low, high, text: printed }) =>
      type !== 'score' && low !== null && high !== null && low > high && isRange(text, start, printed),
  )
  const days = dates.filter(({ resolved }) => {
    const [from, to] = resolved?.split('/') ?? []
    return from !== undefined && to !== undefined && from > to
  })
  return [...figures, ...days].sort(byPlace).map(conflictOf)
}

/** "Between 48 and 36", "48–36 hours"; but "24 to 19" without a unit is a vote. */
const isRange = (text: string, start: number, printed: string): boolean =>
  /\bbetween\s$/i.test(text.slice(Math.max(0, start - 8), start)) || /\p{L}{2,}$|%$/u.test(printed)

const conflictOf = ({ start, end, text }: Words): Conflict => ({
  type: 'range',
  message: `“${text}” runs from the larger to the smaller: look up which ends are meant.`,
  spans: [{ start, end, text }],
})
