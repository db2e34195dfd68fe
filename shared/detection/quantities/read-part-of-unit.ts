import { countedNoun } from './counted-noun.ts'
import { isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { PARTS, SMALL_NUMBERS } from './number-words.ts'
import { readNumber } from './read-number.ts'
import { readUnit, type UnitReading } from './read-unit.ts'
import { plainly, type Reading } from './reading.ts'

/** A unit in part, or one and a part: "half an hour", "a mile and a half", "three quarters of a mile". */
export function readPartOfUnit(tokens: readonly Token[], at: number): Reading | null {
  return readHalfUnit(tokens, at) ?? readUnitAndHalf(tokens, at) ?? readPartOf(tokens, at)
}

const reading = (
  from: number,
  next: number,
  value: number,
  { type, unit, per, times }: UnitReading,
): Reading => ({
  from,
  next,
  ...plainly(type, value * times, unit),
  per,
})

function readHalfUnit(tokens: readonly Token[], at: number): Reading | null {
  const word = tokenAt(tokens, at).low
  if (word !== 'half' && word !== 'quarter') return null
  if (isHyphen(tokens, at + 1)) {
    const unit = readUnit(tokens, at + 2, true)
    return unit && reading(at, unit.next, word === 'half' ? 0.5 : 0.25, unit)
  }
  if (word === 'quarter' || !/^an?$/.test(tokenAt(tokens, at + 1).low)) return null
  const unit = readUnit(tokens, at + 2, true)
  return unit && reading(at, unit.next, 0.5, unit)
}

function readUnitAndHalf(tokens: readonly Token[], at: number): Reading | null {
  if (!/^an?$/.test(tokenAt(tokens, at).low)) return null
  const scaled = readNumber(tokens, at)
  const unit = scaled ? null : readUnit(tokens, at + 1, true)
  const and = scaled?.next ?? unit?.next ?? 0
  if (!isWord(tokens, and, 'and') || !isWord(tokens, and + 1, 'a') || !isWord(tokens, and + 2, 'half'))
    return null
  if (unit) return reading(at, and + 3, 1.5, unit)
  return null
}

/** Of a unit or of a scale: "a quarter of a mile", "three quarters of a million". */
function readPartOf(tokens: readonly Token[], at: number): Reading | null {
  const { low } = tokenAt(tokens, at)
  const many = low === 'a' || low === 'half' ? 1 : SMALL_NUMBERS.get(low)
  if (!many) return null
  const partAt = low === 'half' ? at : isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const part = PARTS.get(tokenAt(tokens, partAt).low)
  if (!part || !isWord(tokens, partAt + 1, 'of') || !/^an?$/.test(tokenAt(tokens, partAt + 2).low))
    return null
  const scaled = readNumber(tokens, partAt + 2)
  const unit = readUnit(tokens, scaled?.next ?? partAt + 3, true)
  const value = (many / part) * (scaled ? scaled.mantissa * scaled.scale : 1)
  if (unit) return reading(at, unit.next, value, unit)
  return scaled
    ? { from: at, next: scaled.next, ...plainly('quantity', value, countedNoun(tokens, scaled.next)) }
    : null
}
