import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_PARTS } from './currencies.ts'
import { isCapital, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { SHORT_UNITS, UNIT_WORDS, type Unit } from './measure-units.ts'

/** The unit after a number; `times` is what one of it is worth in `unit` (a cent is 0.01 dollars). */
export interface UnitReading extends Unit {
  readonly next: number
  readonly times: number
}

const LONGEST = 3

/** Reads the unit that begins at a token: a measure, a time, per cent, or a currency by its name. */
export function readUnit(tokens: readonly Token[], at: number, hyphened = false): UnitReading | null {
  for (let length = LONGEST; length > 0; length--) {
    const last = tokenAt(tokens, at + length - 1)
    const printed = printedForm(tokens, at, length)
    const unit = namedUnit(printed, isCapital(last)) ?? currency(printed, last)
    if (!unit || !mayBeUnit(tokens, at, at + length, printed, hyphened)) continue
    return withSpeed(tokens, { ...unit, next: at + length })
  }
  return null
}

/** The words as printed, with one space where there is any and for the hyphens inside a compound. */
function printedForm(tokens: readonly Token[], at: number, length: number): string {
  let form = tokenAt(tokens, at).text
  for (let index = at + 1; index < at + length; index++) {
    const { text, joined } = tokenAt(tokens, index)
    const hyphen = joined && /^[-‐]$/.test(text) && index + 1 < at + length
    const afterHyphen = /^[-‐]$/.test(tokenAt(tokens, index - 1).text)
    form += hyphen ? ' ' : `${joined || afterHyphen ? '' : ' '}${text}`
  }
  return form
}

function namedUnit(printed: string, capital: boolean): (Unit & { times: number }) | null {
  const unit =
    SHORT_UNITS.get(printed) ??
    (/^degrees? [CF]/.test(printed) || !capital ? UNIT_WORDS.get(printed.toLowerCase()) : undefined)
  return unit ? { ...unit, times: 1 } : null
}

function currency(printed: string, last: Token): (Unit & { times: number }) | null {
  const low = printed.toLowerCase()
  const part = CURRENCY_PARTS.get(low)
  if (part && low === printed) return { unit: part, type: 'money', per: null, times: 0.01 }
  const name = isCapital(last) ? undefined : CURRENCY_NAMES.get(low)
  const code = name ?? (CURRENCY_CODES.has(printed) ? printed : undefined)
  return code ? { unit: code, type: 'money', per: null, times: 1 } : null
}

/** Short forms must not be the start of another word, and "5 p" is a page as often as a penny. */
// "the 1990s" and "over 21s" have a plural s; "9.8s" has seconds.
const isPluralS = (tokens: readonly Token[], at: number, printed: string): boolean =>
  printed === 's' && /^\d+$/.test(tokenAt(tokens, at - 1).text)

function mayBeUnit(
  tokens: readonly Token[],
  at: number,
  next: number,
  printed: string,
  hyphened: boolean,
): boolean {
  const after = tokenAt(tokens, next)
  const touching = tokenAt(tokens, at).joined
  if (after.joined && /^(?:word|digits)$/.test(after.kind)) return false
  if (after.joined && /^['’]$/.test(after.text) && isWord(tokens, next + 1, 's')) return false
  if (isPluralS(tokens, at, printed)) return false
  if (printed === 'second' || printed === 'time') return hyphened
  if (printed === 'night') return hyphened
  if (/^(?:p|c|pc|in|h|s|t|l|L)$/.test(printed)) return touching
  if (/^[CF]$/.test(printed)) return !(after.kind === 'mark' && /^[-‐]$/.test(after.text) && after.joined)
  return true
}

/** "km/h", "km/s" come as units of their own; any other "/" and a unit is a denominator inside the figure. */
function withSpeed(tokens: readonly Token[], unit: UnitReading): UnitReading {
  const under = tokenAt(tokens, unit.next + 1)
  if (!tokenAt(tokens, unit.next).joined || !isWord(tokens, unit.next, '/') || !under.joined || unit.per)
    return unit
  const below = SHORT_UNITS.get(under.text) ?? UNIT_WORDS.get(under.low)
  return below ? { ...unit, per: below.unit, next: unit.next + 2 } : unit
}
