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

/** Nationalities, countries and institutions spelt almost right: "Norweigan", "Afganistan", "Parliment". */
export function findMisspellings({ text }: Pick<ConflictInput, 'text'>): Conflict[] {
  const words = new Map<string, Words[]>()
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}’'@/.-])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}@/]|['’-]\p{L}{2}|\.\p{L})/gu,
  )) {
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] }
    words.set(match[0], [...(words.get(match[0]) ?? []), place])
  }
  return [...words.values()].flatMap((places) => {
    const [first] = places
    const meant =
      first && places.length < MEANT && !isGivenOrSurname(text, first) ? meantBy(first.text) : null
    if (!first || meant === null) return []
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

function meantBy(printed: string): string | null {
  const word = printed.length > SHORTEST ? printed.replace(/s$/, '') : printed
  if ([printed, word].some((form) => PROPER_WORDS.has(form) || RIGHT_AS_THEY_ARE.has(form))) return null
  if (word.length < SHORTEST - 1) return null
  const near = NEIGHBOURS.get(word[0] ?? '') ?? []
  let best: string | null = null
  for (const right of near) {
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

/** The right words by their first letter: a hand seldom slips on that. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = [...PROPER_WORDS].reduce(
  (groups, word) => groups.set(word[0] ?? '', [...(groups.get(word[0] ?? '') ?? []), word]),
  new Map<string, readonly string[]>(),
)
