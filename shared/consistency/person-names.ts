import type { Words } from '../detection/findings.ts'
import { OPENING_WORDS } from '../detection/words/abbreviations.ts'
import { TITLES } from './titles.ts'

/** A name in the text. `given` is empty where the surname stands alone. Particles belong to the surname. */
export interface NameMention extends Words {
  readonly given: string
  readonly surname: string
  /** A word alone that opens a sentence may be no name at all. */
  readonly opens: boolean
}

const PARTICLE = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|ten|af|av)'
const PART = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*"
const HYPHENED = `(?:al|el|as|ash|an|at|ad|ar|az)-${PART}`
/** The first look ahead, at plain letters, turns nearly every place away; the rest of the pattern is slow. */
const NAME = new RegExp(
  `(?=[A-Z]|[ae][a-z]{1,2}-|[^\\0-\\x7f])(?<![\\p{L}\\p{N}’'-])(?:${PART}|${HYPHENED})(?:[ \\u00a0](?:\\p{Lu}\\.[ \\u00a0])?(?:${PARTICLE}[ \\u00a0]){0,2}(?:${PART}|${HYPHENED}))*(?![\\p{L}\\p{N}])`,
  'gu',
)
const IS_PARTICLE = new RegExp(`^(?:${PARTICLE}|\\p{Lu}\\.)$`, 'iu')
/** Words in a row with capitals that are a headline or a list, not a name. */
const MOST_PARTS = 7

/** All that may be a person's name, in reading order: titles and the words that open a sentence are cut off. */
export function readNames(text: string): NameMention[] {
  return [...text.matchAll(NAME)].flatMap((match) => mentionOf(text, match.index, match[0]) ?? [])
}

function mentionOf(text: string, at: number, words: string): NameMention | null {
  const parts = partsOf(at, words.replace(/['’]s?$/, ''))
  if (parts.length > MOST_PARTS) return null
  const opens = /(?:^|[.!?:\n“"]["”’')]*\s*)$/.test(text.slice(Math.max(0, at - 4), at))
  let first = 0
  while (parts[first] && isNoName(parts[first]?.text ?? '')) first += 1
  const own = parts.slice(first)
  const last = own[own.length - 1]
  if (!last || isNoName(last.text) || IS_PARTICLE.test(last.text)) return null
  let from = own.length - 1
  while (
    from > 0 &&
    IS_PARTICLE.test(own[from - 1]?.text ?? '') &&
    !/^\p{Lu}\.$/u.test(own[from - 1]?.text ?? '')
  )
    from -= 1
  const given = own.slice(0, from).filter(({ text: part }) => !IS_PARTICLE.test(part))
  const near = given[given.length - 1]
  const start = near?.start ?? own[from]?.start ?? last.start
  return {
    start,
    end: last.end,
    text: text.slice(start, last.end),
    given: near?.text ?? '',
    surname: text.slice(own[from]?.start ?? last.start, last.end),
    opens: opens && first === 0,
  }
}

const isNoName = (word: string): boolean => {
  const plain = word.toLowerCase()
  return OPENING_WORDS.has(plain) || TITLES.has(plain)
}

function partsOf(at: number, words: string): Words[] {
  let start = at
  return words.split(/[ \u00a0]/).map((text) => {
    const part = { start, end: start + text.length, text }
    start = part.end + 1
    return part
  })
}
