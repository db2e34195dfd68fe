import { countedNoun } from './counted-noun.ts'
import { isCapital, isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { digitsValue, readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { plainly, type Reading } from './reading.ts'

const CUES =
  /^(?:won|win|wins|winning|beat|beats|beaten|beating|lost|lose|loses|losing|defeat|defeated|defeating|led|lead|leads|leading|drew|draw|drawn|voted|vote|votes|voting|passed|ruled|ruling|split|score|scored|scores|victory|tied|tie|trailed|trailing|trail|edged|thrashed|overcame|match|final|semi|set|sets|game|rejected|approved|triumph|hammered|aggregate|down|level)$/
const SCORE_NOUNS =
  /^(?:win|victory|defeat|loss|lead|draw|vote|decision|ruling|majority|score|scoreline|triumph|aggregate|tie|result|advantage|margin|split|home|away|friendly|thrashing|over|against|at|on|in|to|after|and|by|with|before|for|as|but)$/
const COUNTED_SCORE = /^(?:votes?|goals?|sets?|games?|runs?|frames?|points?|legs?|rounds?)$/
const HIGHEST = 250

/** Results of games and votes: "3-1", "52-48", "nine votes to four". */
export function readScore(tokens: readonly Token[], at: number): Reading | null {
  return readDashed(tokens, at) ?? readInWords(tokens, at)
}

const scoreOf = (from: number, next: number, one: number, other: number): Reading => ({
  from,
  next,
  ...plainly('score', Math.min(one, other), null),
  high: Math.max(one, other),
})

function readDashed(tokens: readonly Token[], at: number): Reading | null {
  if (!isHyphen(tokens, at + 1) || isHyphen(tokens, at + 3)) return null
  const one = sideOf(tokens, at)
  const other = sideOf(tokens, at + 2)
  if (one === null || other === null) return null
  const next = at + 3
  const after = tokenAt(tokens, next)
  if (after.joined && (after.kind === 'word' || /^[%°/:]$/.test(after.text))) return null
  const named = after.kind === 'mark' || SCORE_NOUNS.test(after.low)
  const cued = cueBefore(tokens, at) || (isCapital(tokenAt(tokens, at - 1)) && isCapital(after))
  if (!named && (readUnit(tokens, next) || (countedNoun(tokens, next) && !cued))) return null
  return one >= other
    ? named || cued
      ? scoreOf(at, next, one, other)
      : null
    : cued && named
      ? scoreOf(at, next, one, other)
      : null
}

function sideOf(tokens: readonly Token[], at: number): number | null {
  const { kind, text, low } = tokenAt(tokens, at)
  if (low === 'nil') return 0
  if (kind === 'digits' && /^(?:0|[1-9]\d{0,2})$/.test(text)) {
    const value = digitsValue(text)
    return value <= HIGHEST ? value : null
  }
  const number = kind === 'word' ? readNumber(tokens, at) : null
  return number?.next === at + 1 && number.mantissa < 20 ? number.mantissa : null
}

const WINDOW = 14

function cueBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - WINDOW; index--) {
    const { low, text } = tokenAt(tokens, index)
    if (text === '' || /^[.!?\n]$/.test(text)) return false
    if (CUES.test(low)) return true
  }
  return false
}

/** "nine votes to four", and after a word of winning "five to four". */
function readInWords(tokens: readonly Token[], at: number): Reading | null {
  const one = readNumber(tokens, at)
  if (!one || one.scale > 1) return null
  const noun = COUNTED_SCORE.test(tokenAt(tokens, one.next).low) ? 1 : 0
  const to = one.next + noun
  if (!isWord(tokens, to, 'to') || isWord(tokens, at - 1, 'from')) return null
  const other = isWord(tokens, to + 1, 'nil')
    ? { ...one, mantissa: 0, next: to + 2 }
    : readNumber(tokens, to + 1)
  if (!other || other.scale > 1 || readUnit(tokens, other.next) || countedNoun(tokens, other.next))
    return null
  const sides = [one.mantissa, other.mantissa]
  if (sides.some((side) => side < 0 || side % 1 !== 0 || side > 1000)) return null
  const won = !noun || /^points?$/.test(tokenAt(tokens, one.next).low)
  if (won && (one.mantissa <= other.mantissa || !cueBefore(tokens, at))) return null
  return scoreOf(at, other.next, one.mantissa, other.mantissa)
}
