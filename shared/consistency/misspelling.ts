import type { Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'
import { PROPER_WORDS, RIGHT_AS_THEY_ARE } from './proper-words.ts'
import { spellingDistance } from './spelling-distance.ts'

/** Shorter words have too many neighbours. */
const SHORTEST = 6
/** From this length on, two slips still leave no doubt which word was meant. */
const LONG = 9
/** A word that stands as often as this is meant so. */
const MEANT = 4

/** All right words begin with a plain letter. It comes first in the pattern, since most places have none. */
const CAPITALISED = /[A-Z](?<![\p{L}\p{N}’'@/.-][A-Z])\p{Ll}{4,}(?![\p{L}\p{N}@/]|['’-]\p{L}{2}|\.\p{L})/gu

/** Nationalities, countries and institutions spelt almost right: "Norweigan", "Afganistan", "Parliment". */
export function findMisspellings({ text }: Pick<ConflictInput, 'text'>): Conflict[] {
  const words = new Map<string, Words[]>()
  for (const match of text.matchAll(CAPITALISED)) {
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] }
    const places = words.get(match[0])
    if (places) places.push(place)
    else words.set(match[0], [place])
  }
  return [...words.values()].flatMap((places) => {
    const [first] = places
    const meant = first && places.length < MEANT ? meantBy(first.text) : null
    if (!first || meant === null || isGivenOrSurname(text, first)) return []
    return [
      {
        type: 'spelling',
        message: `“${first.text}” is not how “${meant}” is spelt: correct it, or let it stand as a name.`,
        spans: places,
      },
    ]
  })
}

/** "Frances Doe", "Ann Germany": a person may be called so. A nationality stands before a small letter or an institution. */
const isGivenOrSurname = (text: string, { start, end }: Words): boolean =>
  /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start)) &&
  !/^ \p{L}/u.test(text.slice(end, end + 2))

/** The right word, or null. A plural or genitive s is taken off only where the word with it is like no other. */
function meantBy(printed: string): string | null {
  const bare = printed.length > SHORTEST ? printed.replace(/s$/, '') : printed
  if ([printed, bare].some((form) => PROPER_WORDS.has(form) || RIGHT_AS_THEY_ARE.has(form))) return null
  return nearestTo(printed) ?? (bare === printed ? null : nearestTo(bare))
}

function nearestTo(word: string): string | null {
  if (word.length < SHORTEST - 1) return null
  const letters = lettersOf(word)
  let best: string | null = null
  for (const { right, letters: others } of NEIGHBOURS.get(word[0] ?? '') ?? []) {
    if (countBits(letters ^ others) > 4) continue
    const longest = Math.max(right.length, word.length)
    if (Math.min(right.length, word.length) < SHORTEST - 1 || longest < SHORTEST) continue
    const distance = spellingDistance(word, right, longest >= LONG ? 2 : 1)
    if (distance === 1 && !isInflection(word, right)) return right
    if (distance === 2 && longest >= LONG && word.slice(-2) === right.slice(-2)) best ??= right
  }
  return best
}

/** One letter more or less at the end is another form or another word, and so is a changed last letter. */
const isInflection = (word: string, right: string): boolean =>
  word.slice(0, Math.min(word.length, right.length) - 1) ===
  right.slice(0, Math.min(word.length, right.length) - 1)

interface Neighbour {
  readonly right: string
  readonly letters: number
}

/** Which letters a word has, a bit each. A slip changes two bits at most. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31)
  return letters
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The right words by their first letter: a hand seldom slips on that. */
const NEIGHBOURS: ReadonlyMap<string, readonly Neighbour[]> = [...PROPER_WORDS].reduce(
  (groups, right) =>
    groups.set(right[0] ?? '', [...(groups.get(right[0] ?? '') ?? []), { right, letters: lettersOf(right) }]),
  new Map<string, readonly Neighbour[]>(),
)
