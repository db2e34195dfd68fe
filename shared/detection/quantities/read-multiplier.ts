import { isHyphen, type Token, tokenAt } from './figure-tokens.ts'
import { SMALL_NUMBERS, TEN_NUMBERS } from './number-words.ts'
import { plainly, type Reading } from './reading.ts'

const ALWAYS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
])
// Also adjectives ("double room"), so a word beside them has to show that they multiply.
const SOMETIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
])
/** Every word that may multiply by itself; "sixfold" and its like are made as they come. */
export const MULTIPLIERS: readonly string[] = [...ALWAYS.keys(), ...SOMETIMES.keys()]

const BEFORE = /^(?:to|will|would|could|should|may|might|than|nearly|almost|about|roughly|or|can|must)$/
const AFTER = /^(?:the|that|what|its|their|his|her|last|those|this|our|from)$/

/** Words that multiply: "doubled", "twice", "sixfold". */
export function readMultiplier(tokens: readonly Token[], at: number): Reading | null {
  const { low } = tokenAt(tokens, at)
  const value =
    ALWAYS.get(low) ?? foldValue(low) ?? (multipliesHere(tokens, at) ? SOMETIMES.get(low) : undefined)
  if (value === undefined || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return null
  return { from: at, next: at + 1, ...plainly('quantity', value, 'time') }
}

function foldValue(word: string): number | undefined {
  if (!word.endsWith('fold')) return undefined
  const number = word.slice(0, -4)
  return SMALL_NUMBERS.get(number) ?? TEN_NUMBERS.get(number) ?? (number === 'hundred' ? 100 : undefined)
}

const multipliesHere = (tokens: readonly Token[], at: number): boolean =>
  BEFORE.test(tokenAt(tokens, at - 1).low) || AFTER.test(tokenAt(tokens, at + 1).low)
