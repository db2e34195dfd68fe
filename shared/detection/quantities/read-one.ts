import { countedNoun } from './counted-noun.ts'
import { isCapital, isHyphen, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { NOUN_STOPS } from './noun-forms.ts'
import { readUnit } from './read-unit.ts'

const NO_COUNT = /^(?:day|thing|another|who|way|whose|moment|side|hand|point|reason)$/
const POINTERS = /^(?:no|this|that|another|which|the|any|every|each|not|number|day|year)$/

/** "one" is a count only before its own noun: not in "one of the", "no one", "one another". */
export function countsOne(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens, at, 'one')) return true
  const after = tokenAt(tokens, at + 1)
  if (isHyphen(tokens, at + 1)) return true
  if (POINTERS.test(tokenAt(tokens, at - 1).low) && !isWord(tokens, at - 1, 'the')) return false
  if (after.kind !== 'word' || isCapital(after) || NO_COUNT.test(after.low)) return false
  if (readUnit(tokens, at + 1)) return true
  if (/^(?:and|or|to|hundred|thousand|million|billion)$/.test(after.low)) return true
  return (
    !NOUN_STOPS.has(after.low) && !/(?:ed|ly)$/.test(after.low) && countedNoun(tokens, at + 1, true) !== null
  )
}
