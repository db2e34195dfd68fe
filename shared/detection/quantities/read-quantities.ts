import type { Span } from '../../project/span.ts'
import type { NotChecked, Quantity } from '../findings.ts'
import { withBounds } from './bounds.ts'
import { withDenominator } from './denominator.ts'
import { type Token, tokenAt, tokenize } from './figure-tokens.ts'
import { isGlued, isNameNumber } from './names-with-numbers.ts'
import { mayOpenFigure } from './opening-words.ts'
import { readAmount } from './read-amount.ts'
import { readDecadeOfLife } from './read-decade-of-life.ts'
import { readMultiplier } from './read-multiplier.ts'
import { readOrdinal } from './read-ordinal.ts'
import { readPartOfUnit } from './read-part-of-unit.ts'
import { readScore } from './read-score.ts'
import { readShare } from './read-shares.ts'
import { readVague } from './read-vague.ts'
import type { Reader, Reading } from './reading.ts'
import { whyUnread } from './unread-digits.ts'

/** The figures of a text in reading order, none overlapping another, and digits that cannot be read. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[]
  readonly notChecked: readonly NotChecked[]
}

// The first that reads a figure has it, so the closer meaning comes first: a share before a count.
const ANYWHERE: readonly Reader[] = [readVague, readDecadeOfLife, readMultiplier, readOrdinal]
const NUMBERS: readonly Reader[] = [readPartOfUnit, readShare, readAmount]

/** Reads every figure outside the stretches that are `taken` already, as dates are. */
export function readQuantities(text: string, taken: readonly Span[] = []): QuantityReading {
  const tokens = tokenize(text, taken)
  const quantities: Quantity[] = []
  const notChecked: NotChecked[] = []
  let at = 0
  while (at < tokens.length) {
    const unread = whyUnread(tokens, at)
    const reading = unread ? null : readAt(tokens, at)
    if (unread) notChecked.push({ ...wordsOf(text, tokens, at, unread.next), why: unread.why })
    if (reading) quantities.push(quantityOf(text, tokens, reading))
    at = reading ? Math.max(reading.next, reading.resume ?? 0) : (unread?.next ?? at + 1)
  }
  return { quantities, notChecked }
}

function readAt(tokens: readonly Token[], at: number): Reading | null {
  if (!mayOpenFigure(tokenAt(tokens, at))) return null
  const reading = firstOf(ANYWHERE, tokens, at) ?? readNumberAt(tokens, at)
  return reading && withDenominator(tokens, withBounds(tokens, reading))
}

function readNumberAt(tokens: readonly Token[], at: number): Reading | null {
  if (isGlued(tokens, at)) return null
  // "Leeds 3-1" is a result, though a name stands before it as before a model's number.
  const score = readScore(tokens, at)
  return score ?? (isNameNumber(tokens, at) ? null : firstOf(NUMBERS, tokens, at))
}

function firstOf(readers: readonly Reader[], tokens: readonly Token[], at: number): Reading | null {
  for (const read of readers) {
    const reading = read(tokens, at)
    if (reading) return reading
  }
  return null
}

const wordsOf = (text: string, tokens: readonly Token[], from: number, next: number) => {
  const start = tokenAt(tokens, from).start
  const end = tokenAt(tokens, next - 1).end
  return { start, end, text: text.slice(start, end) }
}

const quantityOf = (text: string, tokens: readonly Token[], reading: Reading): Quantity => {
  const { type, low, high, unit, per, approximate, vague } = reading
  return {
    ...wordsOf(text, tokens, reading.from, reading.next),
    type,
    low,
    high,
    unit,
    per,
    approximate,
    vague,
  }
}
