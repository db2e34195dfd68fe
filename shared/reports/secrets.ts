import type { Span } from '../project/span.ts'

/** Shorter words would tear holes into every sentence and give nobody away. */
const SHORTEST_SECRET = 4
/** Secrets are looked up by as many of their first letters. */
const KEY = SHORTEST_SECRET

/** Words that must not be found in a text, by their first letters, the longest first. */
export type Secrets = ReadonlyMap<string, readonly string[]>

export function secretsFrom(words: readonly string[]): Secrets {
  const secrets = new Map<string, string[]>()
  for (const folded of new Set(words.map((each) => foldedText(each.trim()).text))) {
    if (folded.length < SHORTEST_SECRET) continue
    const key = folded.slice(0, KEY)
    const others = secrets.get(key)
    if (others) others.push(folded)
    else secrets.set(key, [folded])
  }
  for (const group of secrets.values()) group.sort((a, b) => b.length - a.length)
  return secrets
}

/**
 * Where secrets stand, in reading order, none overlapping another. Capitals, accents' encoding, white space, quotation
 * marks and dashes may differ. Where one secret is part of another, the longer one is found, so that no rest is left.
 */
export function findSecrets(text: string, secrets: Secrets): readonly Span[] {
  if (secrets.size === 0) return []
  const { text: folded, places } = foldedText(text)
  const found: Span[] = []
  let at = 0
  while (at < folded.length) {
    const secret = secrets.get(folded.slice(at, at + KEY))?.find((each) => folded.startsWith(each, at))
    if (secret) found.push({ start: places[at] ?? 0, end: places[at + secret.length] ?? text.length })
    at += secret?.length ?? 1
  }
  return found
}

interface Folded {
  readonly text: string
  /** Where each UTF-16 unit of `text` came from, and at the end where the text ends. */
  readonly places: readonly number[]
}

/** A letter with the marks that belong to it, or white space of any length. */
const PIECE = /\s+|\P{M}\p{M}*|\p{M}+/gu

/** A text as it is compared: one form for what a keyboard, a web page or a word processor writes in many. */
function foldedText(text: string): Folded {
  const places: number[] = []
  let folded = ''
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const one = foldedPiece(piece)
    for (let unit = 0; unit < one.length; unit += 1) places.push(index)
    folded += one
  }
  places.push(text.length)
  return { text: folded, places }
}

function foldedPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' '
  if (/^["“”„«»]/.test(piece)) return '"'
  if (/^['‘’‛ʼ`´]/.test(piece)) return "'"
  if (/^[-‐‑‒–—−]/.test(piece)) return '-'
  return piece.normalize('NFC').toLowerCase()
}
