import { isCapital, isWord, type Token, tokenAt } from './figure-tokens.ts'
import { IRREGULAR_PLURALS, NO_PLURALS, NOUN_STOPS, UNCHANGING } from './noun-forms.ts'
import { readNumber } from './read-number.ts'

/** One of what a plural names; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word)
  if (irregular) return irregular
  if (UNCHANGING.has(word) || NO_PLURALS.has(word) || !/s$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:[cs]h|x|ss|zz)es$/.test(word)) return word.slice(0, -2)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  UNCHANGING.has(word) ||
  (/[^su]s$/.test(word) && word.length > 3 && !/is$/.test(word) && !NO_PLURALS.has(word))

/** The head noun of what a figure counts, in the singular and lower case, or null where nothing follows. */
export function countedNoun(tokens: readonly Token[], next: number, one = false): string | null {
  const start = isWord(tokens, next, 'of') ? afterOf(tokens, next + 1) : next
  return start === null ? null : headNoun(tokens, start, one)
}

/** Behind "of": past an article and past another number, "nine of [the 12] jurors". */
function afterOf(tokens: readonly Token[], at: number): number | null {
  const word = tokenAt(tokens, at).low
  if (/^(?:whom|which|it|every)$/.test(word)) return null
  const noun = /^(?:the|its|their|his|her|our|my|your|them|these|those|all)$/.test(word) ? at + 1 : at
  return readNumber(tokens, noun)?.next ?? noun
}

const MOST_WORDS = 6

function headNoun(tokens: readonly Token[], start: number, one: boolean): string | null {
  let last: string | null = null
  let plural: string | null = null
  for (let at = start; at < start + MOST_WORDS; at++) {
    const token = tokenAt(tokens, at)
    if (isAdjectiveComma(tokens, at)) continue
    if (/^[-‐]$/.test(token.text) && token.joined) continue
    if (token.kind !== 'word' || NOUN_STOPS.has(token.low) || (token.joined && at === start)) break
    if (possessiveEnd(tokens, at)) {
      at = possessiveEnd(tokens, at) - 1
      continue
    }
    const hyphenated = /^[-‐]$/.test(tokenAt(tokens, at + 1).text) && tokenAt(tokens, at + 1).joined
    if (plural && (!isPlural(token.low) || hyphenated)) break
    if (!hyphenated && isPlural(token.low)) plural = token.low
    if (!/(?:ly|ed)$/.test(token.low) && !isCapital(token) && !hyphenated) last = token.low
    if (one && plural) break
  }
  return one ? (last ?? null) : plural && singular(plural)
}

/** "12 young, unarmed men": the comma of two adjectives. */
function isAdjectiveComma(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1)
  return (
    isWord(tokens, at, ',') &&
    !isPlural(tokenAt(tokens, at - 1).low) &&
    next.kind === 'word' &&
    isPlural(tokenAt(tokens, at + 2).low) &&
    !NOUN_STOPS.has(next.low)
  )
}

/** The index after "'s" or "s'" behind a word, or 0. */
function possessiveEnd(tokens: readonly Token[], at: number): number {
  const mark = tokenAt(tokens, at + 1)
  if (!/^['’]$/.test(mark.text) || !mark.joined) return 0
  const s = tokenAt(tokens, at + 2)
  if (s.low === 's' && s.joined) return at + 3
  return /s$/.test(tokenAt(tokens, at).low) && !s.joined ? at + 2 : 0
}
