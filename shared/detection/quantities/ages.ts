import { countedNoun } from './counted-noun.ts'
import { isCapital, isWord, type Token, tokenAt } from './figure-tokens.ts'
import type { Figure } from './read-figure.ts'

interface Age {
  readonly next: number
  readonly low: number
  readonly high: number
  readonly unit: string
}

const OLDEST = 125
const AGED = /^(?:aged|age|ages|turned|turns|turning|turn)$/
const LIMITS = /^(?:over|under|below|above|than)$/
const PEOPLE =
  /^(?:people|persons|children|babies|adults|women|men|girls|boys|anyone|everyone|those|patients|pensioners|teenagers|voters|drivers|players|infants|workers|someone|pupils|smokers|residents|citizens|youths|kids|passengers|nobody)$/

/** Whether the words round a number make an age of it, and where it then ends: "aged [50–64]", "Lena Moor, [47],". */
export function ageOf(tokens: readonly Token[], figure: Figure): Age | null {
  const { from, next, value, said, number } = figure
  const whole = { next, low: value, high: value }
  if (said?.type === 'age') return { ...whole, unit: said.unit ?? 'year' }
  const before = tokenAt(tokens, from - 1)
  if (said?.type === 'duration') return isOld(tokens, figure) ? { ...whole, unit: said.unit ?? 'year' } : null
  if (said || value > OLDEST || value < 0 || number.scale > 1) return null
  const aged =
    AGED.test(before.low) || (isWord(tokens, from - 1, 'of') && /^ages?$/.test(tokenAt(tokens, from - 2).low))
  const years =
    aged || isInApposition(tokens, figure) || isLimit(tokens, figure) || isSaidOfPerson(tokens, figure)
  return years ? { ...whole, unit: 'year' } : null
}

/** "six months old", "babies under six months", "aged 18 months". */
function isOld(tokens: readonly Token[], { from, next }: Figure): boolean {
  if (isWord(tokens, next, 'old') || (isWord(tokens, next, 'of') && isWord(tokens, next + 1, 'age')))
    return true
  const before = tokenAt(tokens, from - 1).low
  return AGED.test(before) || (LIMITS.test(before) && followsPeople(tokens, from - 1))
}

function followsPeople(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => PEOPLE.test(tokenAt(tokens, at - back).low))
}

/** ", 47," or "(47)" after a name. */
function isInApposition(tokens: readonly Token[], { from, next, number }: Figure): boolean {
  const comma = tokenAt(tokens, from - 1)
  const after = tokenAt(tokens, next)
  const name = tokenAt(tokens, from - 2)
  if (!number.plain || !/^[,(]$/.test(comma.text) || !(isCapital(name) || /^s?he$/.test(name.low)))
    return false
  return comma.text === ',' ? /^[,.;)]$/.test(after.text) : after.text === ')'
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).kind !== 'word' ||
  /^(?:and|or|who|when|were|are|is|was|have|had|has|will|can|must|may|should|at|in|with|to|from|on|living)$/.test(
    tokenAt(tokens, at).low,
  )

/** "people over 65", "anyone under 18". */
function isLimit(tokens: readonly Token[], { from, next }: Figure): boolean {
  return (
    LIMITS.test(tokenAt(tokens, from - 1).low) && followsPeople(tokens, from - 1) && endsPhrase(tokens, next)
  )
}

/** "She was 34 when", "a boy of 12", "died at 86". */
function isSaidOfPerson(tokens: readonly Token[], { from, next }: Figure): boolean {
  const before = tokenAt(tokens, from - 1).low
  const two = tokenAt(tokens, from - 2).low
  if (!endsPhrase(tokens, next) || countedNoun(tokens, next)) return false
  if (/^(?:is|was)$/.test(before)) return /^(?:he|she|who)$/.test(two)
  if (before === 'at') return /^(?:died|dies|dead|retired|retire)$/.test(two)
  return before === 'of' && /^(?:boy|girl|man|woman|child)$/.test(two)
}
