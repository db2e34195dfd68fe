import { isCapital, isHyphen, isWord, startsSentence, type Token, tokenAt } from './figure-tokens.ts'
import { ORDINALS, TEN_NUMBERS } from './number-words.ts'
import { hyphenatedEnd } from './read-compound.ts'
import { plainly, type Reading } from './reading.ts'

const DETERMINERS =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|whose|every|each|for|s|only|very|or|and|to|with|in|since|consecutive)$/
const CAME =
  /^(?:came|come|comes|coming|finished|finish|finishing|finishes|placed|ranked|ranks|rank|seeded|ranking|was|is|standing)$/
const NAMED =
  /^(?:street|st|avenue|ave|road|amendment|precinct|battalion|division|regiment|airborne|brigade|infantry|congress|circuit|district|fleet|lady|ladies|minister|reich|republic|empire|century|centuries|world|floor|aid|name|names|degree|class|thoughts|nature|hand|refusal|instance|glance|sight|cousin|cousins|party|parties|person|language|wind|helping|fiddle|mate|officer|secretary|vice|reading|base)$/
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const RANKING =
  /^(?:placed|ranked|seeded|ever|round|place|most|best|worst|least|generation|term|string|choice)$/

/** An ordinal that ranks: "third time", "40th", "first woman", "second-largest". */
export function readOrdinal(tokens: readonly Token[], at: number): Reading | null {
  const ordinal = ordinalAt(tokens, at)
  if (!ordinal) return null
  const { value, next } = ordinal
  const compound = hyphenatedEnd(tokens, next)
  if (compound > next) {
    const tail = tokenAt(tokens, compound - 1).low
    return RANKING.test(tail) || RANKING.test(tokenAt(tokens, next + 1).low) || /[^aeiou]est$/.test(tail)
      ? { from: at, next: compound, ...plainly('ordinal', value, null) }
      : null
  }
  return ranks(tokens, at, next) ? { from: at, next, ...plainly('ordinal', value, null) } : null
}

function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const token = tokenAt(tokens, at)
  const after = tokenAt(tokens, at + 1)
  if (isCapital(token) && !startsSentence(tokens, at)) return null
  if (isHyphen(tokens, at - 1) && tokenAt(tokens, at - 2).kind === 'word') return null
  if (
    token.kind === 'digits' &&
    after.joined &&
    /^(?:st|nd|rd|th)$/.test(after.low) &&
    /^[\d,]{1,7}$/.test(token.text)
  )
    return { value: Number(token.text.replace(/,/g, '')), next: at + 2 }
  const tens = TEN_NUMBERS.get(token.low)
  const unit = isHyphen(tokens, at + 1) ? (ORDINALS.get(tokenAt(tokens, at + 2).low) ?? 0) : 0
  if (tens && unit > 0 && unit < 10) return { value: tens + unit, next: at + 3 }
  const value = ORDINALS.get(token.low)
  return value ? { value, next: at + 1 } : null
}

function ranks(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, next)
  if (NAMED.test(after.low) || MONTHS.test(after.low) || MONTHS.test(before.low)) return false
  if (
    isWord(tokens, next, 'of') &&
    (MONTHS.test(tokenAt(tokens, next + 1).low) || isWord(tokens, next + 1, 'all'))
  )
    return false
  if (isWord(tokens, next, 'to') && isWord(tokens, next + 1, 'none')) return false
  if (CAME.test(before.low))
    return (
      !/ed$/.test(after.low) &&
      !/^(?:held|seen|built|made|sold|used|shown|worn|heard|found|met|won|and|to|introduced)$/.test(after.low)
    )
  if (tokenAt(tokens, at).kind === 'digits') return true
  if (before.low === 's' && tokenAt(tokens, at - 2).joined) return true
  if (/^(?:time|woman|man|person)$/.test(after.low))
    return !isWord(tokens, at, 'second') || DETERMINERS.test(before.low)
  if (isWord(tokens, at, 'second') && /^(?:a|per|every|each)$/.test(before.low) && after.kind !== 'word')
    return false
  if (
    before.low === 'for' ||
    before.low === 'in' ||
    before.low === 'and' ||
    before.low === 'or' ||
    before.low === 'to'
  )
    return after.kind === 'word' && isWord(tokens, next, 'place')
  return DETERMINERS.test(before.low)
}
