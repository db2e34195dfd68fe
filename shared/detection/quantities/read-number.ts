import { isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { PARTS, SCALES, SHORT_SCALES, SMALL_NUMBERS, TEN_NUMBERS, VULGAR_FRACTIONS } from './number-words.ts'

/** A number with its scale; `next` is the index of the token after it. */
export interface NumberReading {
  readonly next: number
  /** Without its scale: 3 in "3 million". */
  readonly mantissa: number
  readonly scale: number
  /** Digits alone, as the number of a house or a model has. */
  readonly plain: boolean
}

const DIGITS =
  /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+)(?:\.\d+)?$/

/** The value of digits with separators; NaN where the separators can be read in more than one way. */
export function digitsValue(text: string): number {
  if (!DIGITS.test(text)) return Number.NaN
  const value = Number(text.replace(/[^\d.]/g, ''))
  return value > Number.MAX_SAFE_INTEGER ? Number.NaN : value
}

/** Reads the number that begins at a token, in digits or words, with its scale: "minus 3", "1.2 million", "half a dozen". */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | null {
  if (isMinus(tokens, at)) {
    const number = readNumber(tokens, at + 1)
    return number && { ...number, mantissa: -number.mantissa, plain: false }
  }
  const number = readDigits(tokens, at) ?? readArticle(tokens, at) ?? readWords(tokens, at)
  return number && withScale(tokens, withHalf(tokens, number))
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const { low, joined } = tokenAt(tokens, at)
  const next = tokenAt(tokens, at + 1)
  if (low === 'minus') return !isWord(tokens, at + 1, 'minus') && !isMinus(tokens, at + 1)
  return (low === '-' || low === '−') && !joined && next.joined && next.kind === 'digits'
}

function readDigits(tokens: readonly Token[], at: number): NumberReading | null {
  const token = tokenAt(tokens, at)
  const fraction = VULGAR_FRACTIONS.get(token.text)
  if (fraction) return { next: at + 1, mantissa: fraction, scale: 1, plain: false }
  if (token.kind !== 'digits') return null
  const value = digitsValue(token.text)
  if (Number.isNaN(value)) return null
  const part = VULGAR_FRACTIONS.get(tokenAt(tokens, at + 1).text)
  if (part) return { next: at + 2, mantissa: value + part, scale: 1, plain: false }
  return { next: at + 1, mantissa: value, scale: 1, plain: /^\d+$/.test(token.text) }
}

/** "a hundred", "half a million", "a quarter of a million": the article stands for one. */
function readArticle(tokens: readonly Token[], at: number): NumberReading | null {
  const { low } = tokenAt(tokens, at)
  if (low === 'half') {
    const article = /^(?:a|-)$/.test(tokenAt(tokens, at + 1).low) ? 1 : 0
    const scale = SCALES.get(tokenAt(tokens, at + 1 + article).low)
    return scale && article ? { next: at + 3, mantissa: 0.5, scale, plain: false } : null
  }
  if (low !== 'a' || !SCALES.has(tokenAt(tokens, at + 1).low)) return null
  return readWords(tokens, at, true)
}

/** "two hundred and fifty thousand", "thirty-seven", "a thousand and one". */
function readWords(tokens: readonly Token[], at: number, article = false): NumberReading | null {
  const first = underThousand(tokens, at, article)
  if (!first) return null
  let { value, next } = first
  let total = 0
  let last = Number.POSITIVE_INFINITY
  for (;;) {
    const scale = SCALES.get(tokenAt(tokens, next).low) ?? 1
    if (scale < 1000 || scale >= last) break
    total += value * scale
    last = scale
    const and = isWord(tokens, next + 1, 'and') ? 1 : 0
    const rest =
      SMALL_NUMBERS.has(tokenAt(tokens, next + 1 + and).low) ||
      TEN_NUMBERS.has(tokenAt(tokens, next + 1 + and).low)
        ? underThousand(tokens, next + 1 + and)
        : null
    next += 1
    value = 0
    if (!rest || (and && rest.value >= 100)) break
    value = rest.value
    next = rest.next
  }
  if (total === 0) return { next, mantissa: value, scale: 1, plain: false }
  return { next, mantissa: (total + value) / last, scale: last, plain: false }
}

function underThousand(
  tokens: readonly Token[],
  at: number,
  article = false,
): { value: number; next: number } | null {
  const one = article ? { value: 1, next: at + 1 } : underHundred(tokens, at)
  if (!one || !isWord(tokens, one.next, 'hundred')) return one
  const and = isWord(tokens, one.next + 1, 'and') ? 1 : 0
  const rest = underHundred(tokens, one.next + 1 + and)
  return rest
    ? { value: one.value * 100 + rest.value, next: rest.next }
    : { value: one.value * 100, next: one.next + 1 }
}

function underHundred(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const { low } = tokenAt(tokens, at)
  const small = SMALL_NUMBERS.get(low)
  if (small !== undefined) return { value: small, next: at + 1 }
  const tens = TEN_NUMBERS.get(low)
  if (tens === undefined) return null
  const unitAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const unit = SMALL_NUMBERS.get(tokenAt(tokens, unitAt).low) ?? 0
  return unit > 0 && unit < 10 ? { value: tens + unit, next: unitAt + 1 } : { value: tens, next: at + 1 }
}

/** "three and a half", "two-and-a-half", "nine and three-quarters". */
function withHalf(tokens: readonly Token[], number: NumberReading): NumberReading {
  const step = isHyphen(tokens, number.next) ? 2 : 1
  const and = number.next + step - 1
  if (!isWord(tokens, and, 'and')) return number
  const many = tokenAt(tokens, and + step)
  const part = PARTS.get(
    tokenAt(tokens, and + (isHyphen(tokens, and + step + 1) ? step + 2 : step + step)).low,
  )
  const count = many.low === 'a' ? 1 : SMALL_NUMBERS.get(many.low)
  if (!part || !count || part > 10 || (count === 1 && part > 4)) return number
  const partAt = and + (isHyphen(tokens, and + step + 1) ? step + 2 : step + step)
  return { ...number, next: partAt + 1, mantissa: number.mantissa + count / part, plain: false }
}

/** A scale after the number: joined, after a space or after a hyphen. */
function withScale(tokens: readonly Token[], number: NumberReading): NumberReading {
  let reading = number
  for (;;) {
    const at = isHyphen(tokens, reading.next) ? reading.next + 1 : reading.next
    const { low } = tokenAt(tokens, at)
    const scale = SCALES.get(low) ?? SHORT_SCALES.get(low)
    if (!scale || reading.scale * scale > 1e18) return reading
    reading = { ...reading, next: at + 1, scale: reading.scale * scale, plain: false }
  }
}
