import type { BlockRole } from '../project/article.ts'
import type { Span } from '../project/span.ts'
import type { Token } from './tokens.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'
import { LEADING_ABBREVIATIONS, OPENING_WORDS, TRAILING_ABBREVIATIONS } from './words/abbreviations.ts'

/** "… greets visitors Photo: Ann Lee": a credit runs on from its caption. */
const CREDITS = new Set([
  'image',
  'images',
  'photo',
  'photos',
  'photograph',
  'picture',
  'credit',
  'source',
  'file',
])

/** In tokens. What runs on for longer is a list or a table; cut here, all that reads a sentence stays linear. */
const LONGEST_SENTENCE = 400

/** A sentence and its tokens, never empty. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
}

/**
 * Cuts the tokens of one block into sentences. Starts from the tagger's boundaries and every full stop, and takes
 * back those within web addresses, after shortened words and initials, and before a small letter.
 */
export function splitSentences(text: string, tokens: readonly Token[], role: BlockRole): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const [index, token] of tokens.entries()) {
    const goesOn = index + 1 < tokens.length && index - from < LONGEST_SENTENCE
    if (goesOn && !isBoundary(text, tokens, index, role)) continue
    const own = tokens.slice(from, index + 1)
    const [first] = own
    if (first)
      sentences.push({ start: first.start, end: token.end, tokens: own, groups: findVerbGroups(own) })
    from = index + 1
  }
  return sentences
}

function isBoundary(text: string, tokens: readonly Token[], index: number, role: BlockRole): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (CREDITS.has(next.low) && /^\p{Lu}/u.test(next.text) && tokens[index + 2]?.text === ':') return true
  const gap = text.slice(token.end, next.start)
  if (gap === '') return false
  const stop = lastMark(tokens, index)
  if (gap.includes('\n') && (role === 'list' || role === 'table' || stop !== null || /\n\s*\n/.test(gap)))
    return true
  if (!stop && !token.endsSentence && !token.text.endsWith('.')) return false
  if (isMark(token.text) && !isClosing(token) && !stop) return false
  if (continues(next)) return false
  if (stop === null) return /[.!?…]$/.test(token.text) && !endsShortened(token.low.replace(/\.$/, ''), next)
  if (stop.text !== '.') return true
  const before = tokens[stop.index - 1]
  return !before || before.end !== stop.start || !endsShortened(before.low, next)
}

/** The final mark that ends here, with closing quote marks and brackets passed over, or null. */
function lastMark(tokens: readonly Token[], index: number): (Token & { readonly index: number }) | null {
  for (let at = index; at >= 0 && at > index - 4; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (/^(?:[.!?…]+)$/.test(token.text)) return { ...token, index: at }
    if (!isClosing(token)) return null
  }
  return null
}

const isMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
const isClosing = (token: Token): boolean => /^["”’'»)\]]+$/.test(token.text)

/** A small letter goes on with the sentence; "iPhone" and "eBay" may open one. */
const continues = (next: Token): boolean => /^\p{Ll}/u.test(next.text) && !/^\p{Ll}+\p{Lu}/u.test(next.text)

/** Whether the stop after this word belongs to the word and the sentence goes on. */
function endsShortened(word: string, next: Token): boolean {
  if (LEADING_ABBREVIATIONS.has(word)) return true
  if (/^\p{L}$/u.test(word)) return word !== 'i'
  const mayEnd = TRAILING_ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)
  return mayEnd && !OPENING_WORDS.has(next.low) && !/^["“]/.test(next.text)
}
