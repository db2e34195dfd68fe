import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Span } from '../project/span.ts'
import { NO_WORD } from './readable.ts'

/** A word or mark of the article with its part of speech. */
export interface Token extends Span {
  readonly text: string
  /** In small letters, with a straight apostrophe. */
  readonly low: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … as the tagger sees it, which is right nine times in ten. */
  readonly pos: string
  /** Whether the tagger's own sentence boundary follows. It knows too little: see sentences.ts. */
  readonly endsSentence: boolean
}

/** A long text is read in pieces of about this many characters, which bounds what the tagger holds at once. */
const PIECE = 60_000

let loaded: ReturnType<typeof winkNLP> | undefined

/** The tokens of a text, in order; white space is no token. Linear in the length. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    const to = pieceEnd(text, from)
    readPiece(text, from, to, tokens)
    from = to
  }
  return tokens
}

/** A piece ends at white space, after a line if there is one; a word longer than a piece is cut. */
function pieceEnd(text: string, from: number): number {
  const limit = from + PIECE
  if (limit >= text.length) return text.length
  const near = text.slice(limit - PIECE / 4, limit)
  const cut = ['\n', '. ', ' '].map((mark) => near.lastIndexOf(mark)).find((place) => place >= 0)
  if (cut !== undefined) return limit - PIECE / 4 + cut + 1
  const cutsCharacter = (text.codePointAt(limit - 1) ?? 0) > 0xffff
  return cutsCharacter ? limit - 1 : limit
}

function readPiece(text: string, from: number, to: number, tokens: Token[]): void {
  loaded ??= winkNLP(model, ['sbd', 'pos'])
  const { its } = loaded
  const piece = text.slice(from, to).replace(NO_WORD, (stretch) => ' '.repeat(stretch.length))
  const document = loaded.readDoc(piece)
  const words: string[] = document.tokens().out()
  const tags: string[] = document.tokens().out(its.pos)
  // The typings promise numbers; a span is a pair of token indexes.
  const spans = document.sentences().out(its.span) as unknown as readonly (readonly [number, number])[]
  const lasts = new Set(spans.map(([, last]) => last))
  let at = 0
  for (const [index, word] of words.entries()) {
    // The tagger counts white space in its own way; the word's own characters are the only sure guide.
    const found = piece.indexOf(word, at)
    if (found < 0) continue
    at = found + word.length
    if (word.trim() === '') continue
    const place = { start: from + found, end: from + at }
    const low = word.toLowerCase().replaceAll('’', "'")
    const token = { text: word, low, pos: tags[index] ?? 'X', ...place, endsSentence: lasts.has(index) }
    const last = tokens[tokens.length - 1]
    if (last && isOneAddress(last, token, piece[at])) tokens[tokens.length - 1] = joined(last, token)
    else tokens.push(token)
  }
}

/** "oxley.example": what the tagger cuts at its stops is one word. */
function isOneAddress(last: Token, token: Token, next: string | undefined): boolean {
  if (last.end !== token.start) return false
  if (token.text === '.') return /[a-z]$/i.test(last.text) && /^[a-z0-9]$/i.test(next ?? '')
  return /[a-z]\.$/i.test(last.text) && last.text.length > 2 && /^[a-z0-9]/.test(token.text)
}

const joined = (last: Token, token: Token): Token => ({
  text: last.text + token.text,
  low: last.low + token.low,
  pos: 'PROPN',
  start: last.start,
  end: token.end,
  endsSentence: token.endsSentence,
})
