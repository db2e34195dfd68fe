import { byPlace, overlaps, type Span } from '../project/span.ts'

/** Shorter words would tear holes into every sentence, unless they are names and stand alone as such. */
const SHORTEST_SECRET = 4
const SHORTEST_NAME = 2
/** Secrets are looked up by so many of their first letters: of four, spaces and accents may fold into as few. */
const KEY = 2

/** What must not be found in a text. */
export interface Secrets {
  /** By their first letters, the longest first. */
  readonly long: ReadonlyMap<string, readonly string[]>
  /** Names such as "Wu", as they are written. */
  readonly short: ReadonlySet<string>
}

/** `names` are those of the words that are secret also when they are short. */
export function secretsFrom(words: readonly string[], names: readonly string[] = []): Secrets {
  const long = new Map<string, string[]>()
  const secrets = words.map((each) => each.trim()).filter(({ length }) => length >= SHORTEST_SECRET)
  for (const folded of new Set(secrets.map((each) => foldedText(each).text))) {
    if (folded.length < KEY) continue
    const key = folded.slice(0, KEY)
    const others = long.get(key)
    if (others) others.push(folded)
    else long.set(key, [folded])
  }
  for (const group of long.values()) group.sort((a, b) => b.length - a.length)
  const short = names
    .map((name) => name.trim().normalize('NFC'))
    .filter(({ length }) => length >= SHORTEST_NAME && length < SHORTEST_SECRET)
  return { long, short: new Set(short) }
}

/**
 * Where secrets stand, in reading order, none overlapping another. Capitals, accents' encoding, white space, quotation
 * marks and dashes may differ. Where one secret is part of another, the longer one is found, so that no rest is left.
 */
export function findSecrets(text: string, secrets: Secrets): readonly Span[] {
  const long = secrets.long.size === 0 ? [] : findLong(text, secrets.long)
  const short = secrets.short.size === 0 ? [] : findShort(text, secrets.short)
  const alone = short.filter((one) => !long.some((other) => overlaps(one, other)))
  return [...long, ...alone].sort(byPlace)
}

function findLong(text: string, secrets: Secrets['long']): readonly Span[] {
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

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const findShort = (text: string, names: Secrets['short']): readonly Span[] =>
  [...text.matchAll(WORD)]
    .filter(([word]) => names.has(word.normalize('NFC')))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

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
