import { singular } from './counted-noun.ts'
import { isCapital, isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { PERIODS } from './measure-units.ts'
import { readUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

/** What a hyphenated word says beyond its number: "[34]-year-old", "[30]-odd". */
export interface Compound {
  readonly next: number
  /** Null for "30-odd" and "200-strong", whose noun comes after. */
  readonly said: Pick<Reading, 'type' | 'unit' | 'per'> | null
  readonly times: number
  readonly approximate: boolean
  readonly atLeast: boolean
}

// Words in which a number counts nothing.
const IDIOMS =
  /^(?:off|way|sided|faced|handed|hearted|on|one|upmanship|upping|to|by|in|size|stop|liner|eyed|tolerance|sum|rate|hit|dimensional|something|a|ish)$/

/** The end of the hyphenated word that goes on after a token. */
export function hyphenatedEnd(tokens: readonly Token[], at: number): number {
  let next = at
  while (isHyphen(tokens, next) && /^(?:word|digits)$/.test(tokenAt(tokens, next + 1).kind)) next += 2
  return next
}

/** Reads on from the hyphen after a number; `name` where the whole is a name or an idiom and no figure. */
export function readCompound(tokens: readonly Token[], at: number, one: boolean): Compound | 'name' | null {
  if (!isHyphen(tokens, at) || tokenAt(tokens, at + 1).kind !== 'word') return null
  const first = tokenAt(tokens, at + 1)
  const next = hyphenatedEnd(tokens, at)
  const plainly = { next, times: 1, approximate: false, atLeast: false }
  if (/^(?:odd|plus|strong|ish)$/.test(first.low))
    return { ...plainly, said: null, approximate: /odd|ish/.test(first.low), atLeast: first.low === 'plus' }
  if (first.low === 'fold') return { ...plainly, said: { type: 'quantity', unit: 'time', per: null } }
  const period = isWord(tokens, at + 2, '-') ? tokenAt(tokens, at + 3).low : ''
  if (/^an?$/.test(first.low) && PERIODS.has(period))
    return { ...plainly, said: { type: 'quantity', unit: null, per: period } }
  const unit = readUnit(tokens, at + 1, true)
  if (unit)
    return {
      ...plainly,
      times: unit.times,
      said: {
        type: isOld(tokens, at, next) ? 'age' : unit.type,
        unit: unit.unit,
        per: denominatorIn(tokens, at, next) ?? unit.per,
      },
    }
  if (isCapital(first) || IDIOMS.test(first.low)) return 'name'
  if (first.low === 'time') return { ...plainly, said: { type: 'quantity', unit: 'time', per: null } }
  if (
    one &&
    !/^(?:member|man|woman|goal|bedroom|seat|child|vote|run|bed|room|page|person|party)$/.test(first.low)
  )
    return 'name'
  return { ...plainly, said: { type: 'quantity', unit: singular(first.low), per: null } }
}

function isOld(tokens: readonly Token[], at: number, next: number): boolean {
  return next > at + 2 && /^olds?$/.test(tokenAt(tokens, next - 1).low)
}

/** "20-mile-an-hour": the period inside a compound. */
function denominatorIn(tokens: readonly Token[], at: number, next: number): string | null {
  const period = tokenAt(tokens, next - 1).low
  return next - at >= 6 && /^(?:an?|per)$/.test(tokenAt(tokens, next - 3).low) && PERIODS.has(period)
    ? period
    : null
}
