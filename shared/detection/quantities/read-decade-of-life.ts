import { isWord, type Token, tokenAt } from './figure-tokens.ts'
import { DECADES_OF_LIFE } from './number-words.ts'
import { plainly, type Reading } from './reading.ts'

/** "in his [60s]", "in her late [forties]", "[under-16s]". */
export function readDecadeOfLife(tokens: readonly Token[], at: number): Reading | null {
  const limited = readLimited(tokens, at)
  if (limited) return limited
  const { kind, low, text } = tokenAt(tokens, at)
  const s = tokenAt(tokens, at + 1)
  const digits = kind === 'digits' && /^[1-9]0$/.test(text) && s.joined && s.low === 's'
  const decade = digits ? Number(text) : DECADES_OF_LIFE.get(low)
  if (!decade || !isOfPerson(tokens, at)) return null
  return { from: at, next: digits ? at + 2 : at + 1, ...plainly('age', decade, 'year'), high: decade + 9 }
}

function isOfPerson(tokens: readonly Token[], at: number): boolean {
  const part = /^(?:early|mid|late)$/.test(tokenAt(tokens, at - 1).low) || isWord(tokens, at - 1, '-') ? 1 : 0
  const more = isWord(tokens, at - 1, '-') ? 1 : 0
  return /^(?:his|her|their|my|our|your)$/.test(tokenAt(tokens, at - 1 - part - more).low)
}

/** "under-16s", "over-65s". */
function readLimited(tokens: readonly Token[], at: number): Reading | null {
  const { low } = tokenAt(tokens, at)
  if (!/^(?:over|under)$/.test(low) || !/^[-‐]$/.test(tokenAt(tokens, at + 1).text)) return null
  const number = tokenAt(tokens, at + 2)
  const s = tokenAt(tokens, at + 3)
  if (!number.joined || !/^\d{1,2}$/.test(number.text) || !s.joined || s.low !== 's') return null
  const value = Number(number.text)
  const age = plainly('age', value, 'year')
  return {
    ...age,
    from: at,
    next: at + 4,
    low: low === 'under' ? null : value,
    high: low === 'over' ? null : value,
  }
}
