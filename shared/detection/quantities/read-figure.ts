import { countedNoun } from './counted-noun.ts'
import { CURRENCY_CODES, CURRENCY_PREFIXES, CURRENCY_SIGNS } from './currencies.ts'
import { isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { SMALLER_TIMES } from './measure-units.ts'
import { LETTER_SCALES } from './number-words.ts'
import { type Compound, hyphenatedEnd, readCompound } from './read-compound.ts'
import { type NumberReading, readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

/** One number with its own sign and unit, before anything round it is looked at. */
export interface Figure {
  readonly from: number
  readonly next: number
  readonly value: number
  readonly number: NumberReading
  /** Null where the number stands alone. */
  readonly said: Pick<Reading, 'type' | 'unit' | 'per'> | null
  readonly signed: boolean
  readonly compound: boolean
  readonly approximate: boolean
  readonly atLeast: boolean
}

/** Reads a number with currency or unit from a token on; `implied` is the currency that holds for it; `name` where it is part of a name. */
export function readFigure(
  tokens: readonly Token[],
  at: number,
  implied: string | null = null,
): Figure | 'name' | null {
  const sign = readSign(tokens, at) ?? (implied ? { code: implied, next: at } : null)
  const number = readNumber(tokens, sign?.next ?? at)
  if (!number) return null
  const figure: Figure = {
    from: at,
    next: number.next,
    value: tidy(number.mantissa * number.scale),
    number,
    said: null,
    signed: sign !== null,
    compound: false,
    approximate: false,
    atLeast: false,
  }
  if (sign) return withMoney(tokens, figure, sign.code)
  const compound = readCompound(tokens, number.next, figure.value === 1)
  if (compound === 'name') return compound
  if (compound) return withCompound(tokens, figure, compound)
  return withUnit(tokens, figure)
}

/** 1.1 × 1,000,000 is 1,100,000 also in binary. */
export const tidy = (value: number): number => Number(value.toPrecision(14))

function readSign(tokens: readonly Token[], at: number): { code: string; next: number } | null {
  const token = tokenAt(tokens, at)
  const next = tokenAt(tokens, at + 1)
  const alone = CURRENCY_SIGNS.get(token.low)
  if (alone) return { code: alone, next: at + 1 }
  if (token.kind !== 'word') return null
  const lettered = next.joined && next.text === '$' ? CURRENCY_SIGNS.get(`${token.low}$`) : undefined
  if (lettered) return { code: lettered, next: at + 2 }
  const code = CURRENCY_PREFIXES.get(token.text) ?? (CURRENCY_CODES.has(token.text) ? token.text : undefined)
  if (!code) return null
  const stop = next.joined && next.text === '.' ? 1 : 0
  return tokenAt(tokens, at + 1 + stop).kind === 'digits' ? { code, next: at + 1 + stop } : null
}

function withMoney(tokens: readonly Token[], figure: Figure, code: string): Figure {
  const letter = tokenAt(tokens, figure.next)
  const after = tokenAt(tokens, figure.next + 1)
  const scale =
    letter.joined && !(after.joined && after.kind === 'word') ? LETTER_SCALES.get(letter.low) : undefined
  const next = scale ? figure.next + 1 : figure.next
  const number = scale
    ? { ...figure.number, scale: figure.number.scale * scale, plain: false }
    : figure.number
  const value = tidy(figure.value * (scale ?? 1))
  const printed = countryAfter(tokens, next)
  const compound = readCompound(tokens, next, false)
  const per = compound !== 'name' && compound?.said?.type === 'quantity' ? compound.said.per : null
  return {
    ...figure,
    number,
    value,
    next: printed ? next + 1 : hyphenatedMoneyEnd(tokens, next),
    said: { type: 'money', unit: printed ?? code, per },
    approximate: compound !== 'name' && compound?.approximate === true,
    atLeast: compound !== 'name' && compound?.atLeast === true,
  }
}

/** "$15-an-hour" is one word; the hyphen of "$4-5" is not the end of it. */
const hyphenatedMoneyEnd = (tokens: readonly Token[], next: number): number =>
  tokenAt(tokens, next + 1).kind === 'word' && !isCurrencyLetter(tokens, next + 1)
    ? hyphenatedEnd(tokens, next)
    : next

const isCurrencyLetter = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at + 1).joined && isWord(tokens, at + 1, '$')

/** "$95 CAD", "$7 million US", but not "$7 million US warship". */
function countryAfter(tokens: readonly Token[], at: number): string | null {
  const { text, joined } = tokenAt(tokens, at)
  if (joined) return null
  if (CURRENCY_CODES.has(text)) return text
  if (text !== 'US') return null
  const after = tokenAt(tokens, at + 1)
  return after.kind === 'mark' || /^(?:in|to|for|from|on|a|per|and|of|by|at|was|were)$/.test(after.low)
    ? 'USD'
    : null
}

function withCompound(tokens: readonly Token[], figure: Figure, compound: Compound): Figure {
  const { said, next, times, approximate, atLeast } = compound
  const noun = said ? null : countedNoun(tokens, next)
  return {
    ...figure,
    next,
    value: tidy(figure.value * times),
    said: isHeavy(tokens, figure, compound)
      ? { type: 'quantity', unit: 'pound', per: null }
      : (said ?? { type: 'quantity', unit: noun, per: null }),
    compound: true,
    approximate,
    atLeast,
  }
}

const MONEY_THINGS =
  /^(?:notes?|fines?|fees?|tickets?|bills?|coins?|rewards?|bets?|charges?|grants?|penalty|bonus|limit|cap|salary)$/

/** "a 40-pound dog", but "a 40-pound fine". */
const isHeavy = (tokens: readonly Token[], figure: Figure, compound: Compound): boolean =>
  isWord(tokens, figure.next + 1, 'pound') &&
  compound.next === figure.next + 2 &&
  figure.number.scale === 1 &&
  figure.value < 1000 &&
  !MONEY_THINGS.test(tokenAt(tokens, compound.next).low)

function withUnit(tokens: readonly Token[], figure: Figure): Figure | 'name' {
  const { number, next } = figure
  const touching = tokenAt(tokens, next)
  const unit = readUnit(tokens, next)
  if (!unit) {
    if (touching.joined && touching.low === 'x' && !tokenAt(tokens, next + 1).joined)
      return { ...figure, next: next + 1, said: { type: 'quantity', unit: 'time', per: null } }
    if (touching.joined && touching.kind === 'word') return 'name'
    return figure
  }
  const millions = touching.joined && touching.text === 'm' && countedNoun(tokens, unit.next) !== null
  if (millions)
    return {
      ...figure,
      next: unit.next,
      value: tidy(figure.value * 1e6),
      number: { ...number, scale: number.scale * 1e6, plain: false },
    }
  if (isWeight(tokens, figure, unit.next))
    return { ...figure, next: unit.next, said: { type: 'quantity', unit: 'pound', per: null } }
  if (unit.type === 'duration') return withSmallerTime(tokens, figure, unit.unit, unit.next)
  const said = { type: unit.type, unit: unit.unit, per: unit.per }
  return { ...figure, value: tidy(figure.value * unit.times), next: unit.next, said }
}

/** Pounds that weigh: after a verb of weight, or of a stuff. */
function isWeight(tokens: readonly Token[], { from, value, next }: Figure, end: number): boolean {
  if (!/^pounds?$/.test(tokenAt(tokens, next).low) || end !== next + 1) return false
  const ofStuff =
    isWord(tokens, end, 'of') &&
    !/^(?:the|its|public|debt|damage|funding)$/.test(tokenAt(tokens, end + 1).low)
  const weighed = [1, 2, 3, 4].some((back) =>
    /^(?:weigh|weighs|weighed|weighing|heavier|lighter)$/.test(tokenAt(tokens, from - back).low),
  )
  return weighed || (ofStuff && value < 1e5)
}

/** "two hours 11 minutes" is one length of time, in minutes. */
function withSmallerTime(tokens: readonly Token[], figure: Figure, unit: string, next: number): Figure {
  const [smaller, many] = SMALLER_TIMES.get(unit) ?? ['', 1]
  const at =
    isWord(tokens, next, 'and') || (isWord(tokens, next, ',') && tokenAt(tokens, next + 1).kind === 'digits')
      ? next + 1
      : next
  const rest = smaller ? readNumber(tokens, at) : null
  const inner = rest ? readUnit(tokens, rest.next) : null
  if (!rest || inner?.unit !== smaller || rest.mantissa * rest.scale >= many * 2)
    return { ...figure, next, said: { type: 'duration', unit, per: null } }
  const whole: Figure = { ...figure, value: figure.value * many + rest.mantissa * rest.scale }
  return withSmallerTime(tokens, whole, smaller, inner.next)
}

/** Whether a hyphen after the figure hangs, as in "five- to ten-year". */
export const hangs = (tokens: readonly Token[], next: number): boolean =>
  !isHyphen(tokens, next) && tokenAt(tokens, next).joined && isWord(tokens, next, '-')
