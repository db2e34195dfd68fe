import { ageOf } from './ages.ts'
import { boundsAfter, boundsBefore } from './bounds.ts'
import { countedNoun } from './counted-noun.ts'
import { isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { type Figure, hangs, readFigure, tidy } from './read-figure.ts'
import { countsOne } from './read-one.ts'
import { plainly, type Reading } from './reading.ts'

/** A number with its unit, or a range of two: "$4m-$5m", "[26 and 31 million]" after "between". */
export function readAmount(tokens: readonly Token[], at: number): Reading | null {
  if (!countsOne(tokens, at)) return null
  const low = readFigure(tokens, at)
  if (low === 'name' || low === null) return null
  const second = isTimeAgo(tokens, low) ? null : readSecond(tokens, low)
  if (second && isTimeAgo(tokens, second.figure)) return null
  if (second?.join === 'range') return rangeOf(tokens, low, second.figure)
  // A hyphened pair that is no range, such as "50-50", is not to be cut.
  if (
    isTimeAgo(tokens, low) ||
    (isHyphen(tokens, low.next) && tokenAt(tokens, low.next + 1).kind === 'digits')
  )
    return null
  return single(tokens, low, second?.join === 'change' ? second.figure : null)
}

/** "two days ago" is a date. */
const isTimeAgo = (tokens: readonly Token[], figure: Figure): boolean =>
  figure.said?.type === 'duration' && isWord(tokens, figure.next, 'ago')

interface Second {
  readonly join: 'range' | 'change'
  readonly figure: Figure
}

// "rose 5 per cent to 12 per cent" tells of two amounts and of no range.
const CHANGES =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|up|down|by|increased|increase|dropped|drop|grew|grown|climbed|jumped|gained|lost|slipped|slid|added|cut|shrank|surged|soared|plunged|tumbled|edged|gaining|shedding|shed)$/
const RANGING = /^(?:ranging|ranged|range|ranges|anywhere|varying|varied|varies|vary|aged|somewhere|ages)$/

function readSecond(tokens: readonly Token[], low: Figure): Second | null {
  const join = tokenAt(tokens, low.next)
  const hanging = hangs(tokens, low.next) ? 1 : 0
  const dash = isHyphen(tokens, low.next)
  const word = hanging ? tokenAt(tokens, low.next + 1).low : dash ? hyphenJoin(tokens, low.next) : join.low
  const skip = hanging ? 2 : dash && /^(?:to|or)$/.test(word) ? 3 : 1
  if (!dash && !/^(?:to|and|or|from)$/.test(word)) return null
  const implied = low.signed && dash ? (low.said?.unit ?? null) : null
  const high = readFigure(tokens, low.next + skip, implied)
  if (high === null || high === 'name') return null
  const start = boundsBefore(tokens, low.from, 'quantity').from
  const before = tokenAt(tokens, start - 1).low
  const ranging = before === 'from' && RANGING.test(tokenAt(tokens, start - 2).low)
  if ((word === 'to' && before === 'from' && !ranging) || (word === 'from' && before === 'to'))
    return { join: 'change', figure: high }
  const ascending = scaledLow(low, high) < high.value
  if (!ascending || word === 'from' || !sameUnit(tokens, low, high)) return null
  if (word === 'and' && before !== 'between' && !hanging) return null
  if (word === 'or' && ((low.said !== null && !hanging) || high.value > 3 * scaledLow(low, high))) return null
  if (word === 'to' && low.said && !low.compound && CHANGES.test(before)) return null
  return { join: 'range', figure: high }
}

const hyphenJoin = (tokens: readonly Token[], at: number): string =>
  isHyphen(tokens, at + 2) ? tokenAt(tokens, at + 1).low : ''

function sameUnit(tokens: readonly Token[], low: Figure, high: Figure): boolean {
  if (low.said === null) return !high.signed || high.said?.type === 'money'
  if (high.said === null) return low.signed && !countedNoun(tokens, high.next)
  return low.said.unit === high.said.unit
}

/** The scale of the second number holds for the first where it has none and is the smaller: "26 and 31 million". */
function scaledLow(low: Figure, high: Figure): number {
  const shares = low.number.scale === 1 && high.number.scale > 1 && low.value < high.number.mantissa
  return shares ? tidy(low.value * high.number.scale) : low.value
}

function rangeOf(tokens: readonly Token[], low: Figure, high: Figure): Reading {
  const whole = single(tokens, { ...high, from: low.from, said: high.said ?? low.said }, null)
  const parts =
    high.said?.type === 'money' && high.value !== tidy(high.number.mantissa * high.number.scale) ? 0.01 : 1
  const first = tidy(scaledLow(low, high) * (low.said ? 1 : parts))
  return { ...whole, low: first, high: high.value, approximate: low.approximate || high.approximate }
}

/** One figure; the first part of a change takes what the second says. */
function single(tokens: readonly Token[], figure: Figure, then: Figure | null): Reading {
  const { from, next, approximate, atLeast } = figure
  const value = then && figure.said === null ? scaledLow(figure, then) : figure.value
  const age = ageOf(tokens, figure)
  if (age) return { from, next: age.next, ...plainly('age', age.low, age.unit), high: age.high }
  const said = figure.said ?? then?.said
  const noun = said
    ? said.unit
    : countedNoun(tokens, boundsAfter(tokens, next)?.next ?? then?.next ?? next, value === 1)
  const reading = plainly(said?.type ?? 'quantity', value, noun)
  return { ...reading, from, next, per: said?.per ?? null, approximate, high: atLeast ? null : value }
}
