import type { Quantity } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import type { ArticleReading } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'
import { measureOf } from './measure-units.ts'

type Input = Pick<ConflictInput, 'text' | 'quantities'>

/** How far a bracketed figure may be from the exact conversion: newspapers round. */
const ROUNDING = 0.08
/** In characters, from a figure to the bracket with its conversion. */
const BRACKET_REACH = 30
/** In quantities: how far on a second printing of the same figure is looked for. */
const MOST_ALIKE = 12

/** The same figure with another scale or unit, a wrong conversion in brackets, and per cent where points are meant. */
export function findWrongUnits(input: Input, reading: ArticleReading): Conflict[] {
  return [...wrongConversions(input), ...wrongScales(input.quantities, reading), ...percentForPoints(input)]
}

const conflictOf = (message: string, figures: readonly Quantity[]): Conflict => ({
  type: 'unit',
  message,
  spans: [...figures].sort(byPlace).map(({ start, end, text }) => ({ start, end, text })),
})

function wrongConversions({ text, quantities }: Input): Conflict[] {
  return quantities.flatMap((first, index) => {
    const second = quantities[index + 1]
    if (!second || second.start - first.end > BRACKET_REACH) return []
    const isBracket =
      /^[^()\n.;]*[([](?:about |around |or |nearly |some |roughly |almost |just over |just under |more than |over )?$/.test(
        text.slice(first.end, second.start),
      )
    const converted = isBracket && /^[\s)\],;]/.test(text.charAt(second.end)) ? convert(first, second) : null
    if (converted === null || second.low === null) return []
    const value = `${Number(converted.toPrecision(2))}`
    return [
      conflictOf(
        `“${first.text}” is about ${value} in the unit of “${second.text}”: one of the two is wrong.`,
        [first, second],
      ),
    ]
  })
}

/** The first figure in the unit of the second where the second is not that, or null. */
function convert(first: Quantity, second: Quantity): number | null {
  const [from, to] = [first.low ?? first.high, second.low ?? second.high]
  if (from === null || to === null || first.unit === second.unit) return null
  const exact = exactConversion(from, first.unit ?? '', second.unit ?? '')
  if (exact === null) return null
  const isClose = Math.abs(exact - to) <= Math.max(ROUNDING * Math.abs(exact), 0.5 * lastPlace(to))
  return isClose ? null : exact
}

function exactConversion(from: number, unit: string, other: string): number | null {
  if (/celsius/i.test(unit) && /fahrenheit/i.test(other)) return from * 1.8 + 32
  if (/fahrenheit/i.test(unit) && /celsius/i.test(other)) return (from - 32) / 1.8
  const [one, two] = [measureOf(unit), measureOf(other)]
  return one && two && one.kind === two.kind ? (from * one.size) / two.size : null
}

/** What one step in the last printed digit is worth. */
const lastPlace = (value: number): number => (Number.isInteger(value) ? 1 : 0.1)

/** Thousands, millions and billions: what is printed before them may be a slip's sign. */
const digitsOf = ({ text }: Quantity): string | null => /\d[\d.,]*/.exec(text)?.[0] ?? null

function wrongScales(quantities: readonly Quantity[], { passageAt }: ArticleReading): Conflict[] {
  const byDigits = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const digits = quantity.low !== null && quantity.unit !== null ? digitsOf(quantity) : null
    if (digits) byDigits.set(digits, [...(byDigits.get(digits) ?? []).slice(-MOST_ALIKE), quantity])
  }
  return [...byDigits].flatMap(([digits, alike]) => {
    const isTelling = /[1-9].*[1-9]/.test(digits)
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        if (!isOtherScale(one, other) && !isOtherUnit(one, other)) continue
        const need = isTelling && isOtherScale(one, other) ? 0 : isTelling ? 1 : 2
        const shared = [...(passageAt(one)?.stems ?? [])].filter((stem) => passageAt(other)?.stems.has(stem))
        if (
          passageAt(one) === passageAt(other) ||
          shared.filter((stem) => !/^(?:dollar|euro|pound|mile|kilometr)/.test(stem)).length < need
        )
          continue
        const sides = alike.filter((each) =>
          [one, other].some(
            (side) => side.low === each.low && side.unit === each.unit && side.per === each.per,
          ),
        )
        return [
          conflictOf(
            `“${one.text}” and “${other.text}” have the same digits but not the same unit: look up which is meant.`,
            sides,
          ),
        ]
      }
    }
    return []
  })
}

function isOtherScale(a: Quantity, b: Quantity): boolean {
  const factor = Math.max(a.low ?? 0, b.low ?? 0) / Math.min(a.low ?? 0, b.low ?? 0)
  return a.unit === b.unit && [1e3, 1e6, 1e9].some((scale) => Math.abs(factor / scale - 1) < 1e-9)
}

function isOtherUnit(a: Quantity, b: Quantity): boolean {
  if (a.low !== b.low || a.high !== b.high) return false
  if (a.unit === b.unit) return a.per !== null && b.per !== null && a.per !== b.per
  const [one, other] = [measureOf(a.unit ?? ''), measureOf(b.unit ?? '')]
  return one !== null && other !== null && one.kind === other.kind && one.size !== other.size
}

/** "Rose by 8 per cent, from 12 per cent to 20 per cent": the difference is 8 points, the rise two thirds. */
function percentForPoints({ text, quantities }: Input): Conflict[] {
  return quantities.flatMap((change, index) => {
    const near = quantities.slice(index + 1, index + 3)
    const [from, to] = near
    if (!from || !to || ![change, from, to].every(({ unit }) => unit === 'percent')) return []
    if ([change, from, to].some(({ low, high }) => low === null || low !== high)) return []
    const between = text.slice(change.end, from.start)
    const joined = text.slice(from.end, to.start)
    if (
      !/^,? (?:(?:or|up|down) )?from $|^[^.;\n]{0,40}, (?:up |down )?from $/.test(between) ||
      !/^[^.;,\n]{0,40} to $/.test(joined)
    )
      return []
    const points = Math.abs((to.low ?? 0) - (from.low ?? 0))
    const relative = (100 * points) / (from.low || 1)
    const said = change.low ?? 0
    if (Math.abs(said - points) > 0.051 || Math.abs(said - relative) <= 1) return []
    return [
      conflictOf(
        `From “${from.text}” to “${to.text}” is a change of ${Number(points.toFixed(1))} percentage points, not of “${change.text}”.`,
        [change, from, to],
      ),
    ]
  })
}
