import { countedNoun } from './counted-noun.ts'
import { isCapital, isWord, startsSentence, type Token, tokenAt } from './figure-tokens.ts'
import { SCALES } from './number-words.ts'
import { readUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

/** Plurals that tell of many and of no number. */
export const MANY: ReadonlySet<string> = new Set(
  'dozens scores tens hundreds thousands millions billions trillions'.split(' '),
)

/** "dozens", "tens of thousands", "several hundred", "millions of dollars": many, and no number. */
export function readVague(tokens: readonly Token[], at: number): Reading | null {
  const first = tokenAt(tokens, at)
  if (isCapital(first) && !startsSentence(tokens, at)) return null
  const end = MANY.has(first.low) ? endOfMany(tokens, at) : endOfSeveral(tokens, at)
  if (!end) return null
  const of = isWord(tokens, end, 'of') ? 1 : 0
  const unit = readUnit(tokens, end + of)
  const vague = { from: at, low: null, high: null, per: null, approximate: false, vague: true } as const
  if (unit && unit.unit !== 'time') return { ...vague, next: unit.next, type: unit.type, unit: unit.unit }
  return { ...vague, next: end, type: 'quantity', unit: countedNoun(tokens, end) }
}

function endOfMany(tokens: readonly Token[], at: number): number | null {
  let next = at + 1
  while (isWord(tokens, next, 'of') && MANY.has(tokenAt(tokens, next + 1).low)) next += 2
  const last = tokenAt(tokens, at).low
  // "tens" is no many by itself, and a verb or a game has "scores": those of people or things are meant.
  if (last === 'tens' && next === at + 1) return null
  return last === 'scores' && next === at + 1 && !isManyScores(tokens, at) ? null : next
}

function isManyScores(tokens: readonly Token[], at: number): boolean {
  if (isWord(tokens, at + 1, 'of')) return true
  const before = tokenAt(tokens, at - 1).low
  return (
    /^(?:and|with|left|killed|injured|wounded|arrested)$/.test(before) ||
    /^(?:more|were|have|had|died)$/.test(tokenAt(tokens, at + 1).low)
  )
}

/** "several hundred", "a few thousand", "many thousands". */
function endOfSeveral(tokens: readonly Token[], at: number): number | null {
  const few = isWord(tokens, at, 'a') && isWord(tokens, at + 1, 'few') ? at + 2 : at + 1
  if (few === at + 1 && !/^(?:several|many|few)$/.test(tokenAt(tokens, at).low)) return null
  let next = few
  while (SCALES.has(tokenAt(tokens, next).low) || MANY.has(tokenAt(tokens, next).low)) {
    next += 1
    if (isWord(tokens, next, 'of') && MANY.has(tokenAt(tokens, next + 1).low)) next += 1
  }
  return next === few ? null : next
}
