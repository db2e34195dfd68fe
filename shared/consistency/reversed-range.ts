import type { Quantity, Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'
import { measureOf } from './measure-units.ts'

type Input = Pick<ConflictInput, 'text' | 'quantities' | 'dates'>

/** What stands between two things and is no stretch from one to the other: "the gap between 12 and 8 hours". */
const NO_RANGE =
  /\b(?:difference|gap|choice|choose|chooses|chose|chosen|choosing|decide|decided|distinguish|ratio|contrast|comparison|match|game)s? between $/i
/** What leads from a value to the range that it is said to lie in. */
const WITHIN =
  /^[^.;:!?\n]{0,40}\b(?:within|inside) (?:an? |the |its |their |his |her )?(?:\p{Ll}+ ){0,3}(?:range|band|limits?|bounds) (?:of )?(?:between )?$/u
const NOT_WITHIN = /\b(?:not|never|nor|outside)\b|n[’']t\b/
/** A pair of numbers joined by a dash is a score or a vote, except with a unit behind it. */
const DASHED =
  /(?<![\p{L}\p{N}.,:/–-])(\d{1,4})[-–](\d{1,4})(?: ?%| (?:per ?cent|(?:minute|hour|day|week|month|year|degree|mile|acre|hectare|litre|tonne|(?:kilo|centi|milli)?met(?:re|er))s)(?!\p{L}))/gu

/**
 * Ranges that run from more to less or from later to earlier, and values outside the range that they are said to lie
 * in. A fall "from 12 to 9" is no range, and neither are scores and votes.
 */
export function findReversedRanges({ text, quantities, dates }: Input): Conflict[] {
  const days = dates.filter(({ resolved }) => {
    const [from, to] = resolved?.split('/') ?? []
    return from !== undefined && to !== undefined && from > to
  })
  const reversed = [
    ...fallingPairs(text, quantities),
    ...dashedPairs(text),
    ...days,
    ...fallingDays(text, dates),
  ]
  return [...reversed.map(reversedConflict), ...valuesOutside(text, quantities)]
}

/** "Between 48 and 36 hours": two figures, since readers of figures take no range that falls. */
function fallingPairs(text: string, quantities: readonly Quantity[]): Words[] {
  return quantities.flatMap((first, index) => {
    const second = quantities[index + 1]
    if (!second || text.slice(first.end, second.start) !== ' and ') return []
    const before = text.slice(Math.max(0, first.start - 24), first.start)
    if (!/\bbetween $/i.test(before) || NO_RANGE.test(before) || !isMore(first, second)) return []
    return [{ start: first.start, end: second.end, text: text.slice(first.start, second.end) }]
  })
}

/** "From 9 May to 2 May". Of days in two months one may be in the next year. */
function fallingDays(text: string, dates: Input['dates']): Words[] {
  return dates.flatMap((first, index) => {
    const second = dates[index + 1]
    if (!second || !/^ (?:to|until|and) $/.test(text.slice(first.end, second.start))) return []
    if (!/\b(?:from|between) $/i.test(text.slice(Math.max(0, first.start - 8), first.start))) return []
    const [from, to] = [first.resolved ?? '', second.resolved ?? '']
    const isDay = [from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    if (!isDay || from <= to || from.slice(0, 7) !== to.slice(0, 7)) return []
    return [{ start: first.start, end: second.end, text: text.slice(first.start, second.end) }]
  })
}

function dashedPairs(text: string): Words[] {
  return [...text.matchAll(DASHED)]
    .filter(([, first, second]) => Number(first) > Number(second))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
}

/** Whether the first of two figures is the larger. A unit named only once holds for both. */
function isMore(first: Quantity, second: Quantity): boolean {
  const [from, to] = [first.low ?? first.high, second.low ?? second.high]
  if (from === null || to === null) return false
  if (first.unit === null || first.unit === second.unit) return from > to
  const [one, other] = [measureOf(first.unit), measureOf(second.unit ?? '')]
  return one !== null && other !== null && one.kind === other.kind && from * one.size > to * other.size
}

/** "45 metres, within the usual range of 10 to 30 metres". */
function valuesOutside(text: string, quantities: readonly Quantity[]): Conflict[] {
  return quantities.flatMap((value, index): Conflict[] => {
    const range = quantities[index + 1]
    if (!range || value.unit !== range.unit || range.start - value.end > 100) return []
    const between = text.slice(value.end, range.start)
    if (!WITHIN.test(between) || NOT_WITHIN.test(between)) return []
    if (value.low === null || value.low !== value.high || range.low === null || range.high === null) return []
    if (value.low >= range.low && value.low <= range.high) return []
    return [
      {
        type: 'range',
        message: `“${value.text}” does not lie within “${range.text}”: look up which is meant.`,
        spans: [value, range].map(wordsOf),
      },
    ]
  })
}

const wordsOf = ({ start, end, text }: Words): Words => ({ start, end, text })

const reversedConflict = (range: Words): Conflict => ({
  type: 'range',
  message: `“${range.text}” runs from the larger to the smaller: look up which ends are meant.`,
  spans: [wordsOf(range)],
})
