import type { Span } from '../../project/span.ts'

/** `date` is a whole stretch that is a date already; `foreign` are digits other than 0 to 9. */
type TokenKind = 'digits' | 'word' | 'mark' | 'date' | 'foreign'

/** A piece of text as the reading of figures sees it; white space is between tokens, a line break is a mark. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly low: string
  /** Nothing stands between this token and the one before. */
  readonly joined: boolean
}

const END: Token = { kind: 'mark', text: '', low: '', start: 0, end: 0, joined: false }

// Digits with their separators are one token, also wrong ones such as "1,5": what they mean is said later.
const PIECE =
  /(\d+(?:[.,]\d+|[\u00a0\u2009\u202f ]\d{3}(?!\d))*)|(\p{L}[\p{L}\p{M}]*)|((?:(?!\d)\p{Nd})+)|\n|\S/gu
const SPACED_THOUSANDS = /^\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?:\.\d+)?$/

/** Past either end there is an empty mark, so that readers need not ask where the text stops. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? END

/** Cuts a text into tokens; the `taken` stretches come out as one `date` token each. */
export function tokenize(text: string, taken: readonly Span[] = []): Token[] {
  const tokens: Token[] = []
  let place = 0
  for (const { start, end } of inOrder(taken, text.length)) {
    addTokens(tokens, text, place, start)
    tokens.push(tokenOf('date', text.slice(start, end), start, tokens[tokens.length - 1]))
    place = end
  }
  addTokens(tokens, text, place, text.length)
  return tokens
}

function inOrder(taken: readonly Span[], length: number): Span[] {
  const within: Span[] = []
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, within[within.length - 1]?.end ?? 0)
    const end = Math.min(span.end, length)
    if (start < end) within.push({ start, end })
  }
  return within
}

function addTokens(tokens: Token[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index
    const kind = kindOf(match)
    if (kind === 'digits' && /\s/.test(match[0]) && !SPACED_THOUSANDS.test(match[0]))
      for (const part of match[0].matchAll(/\S+/g))
        tokens.push(tokenOf(kind, part[0], start + part.index, tokens[tokens.length - 1]))
    else tokens.push(tokenOf(kind, match[0], start, tokens[tokens.length - 1]))
  }
}

function kindOf([, digits, word, foreign]: RegExpExecArray): TokenKind {
  if (word) return 'word'
  if (digits) return 'digits'
  return foreign ? 'foreign' : 'mark'
}

const tokenOf = (kind: TokenKind, text: string, start: number, last: Token | undefined): Token => ({
  kind,
  text,
  low: text.toLowerCase(),
  start,
  end: start + text.length,
  joined: last !== undefined && last.end === start,
})

/** The token at `at` is this lower-case word. */
export const isWord = (tokens: readonly Token[], at: number, word: string): boolean =>
  tokenAt(tokens, at).low === word

/** A hyphen or dash with no space on either side. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  return token.joined && /^[-\u2010-\u2014]$/.test(token.text) && tokenAt(tokens, at + 1).joined
}

export const isCapital = (token: Token): boolean => token.kind === 'word' && token.text !== token.low

/** Where the words before end a sentence, a capital letter says nothing. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (at === 0 || /^[.!?\n:]$/.test(before.text)) return true
  return /^["“‘(—–•*'\]]$/.test(before.text) || (before.kind === 'mark' && /\p{So}/u.test(before.text))
}
