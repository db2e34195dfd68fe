import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import { areAlike, areSameName, type Ear, earFor, spellingOf } from './alike-names.ts'
import type { ArticleReading } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'
import type { NameMention } from './person-names.ts'

/** A name as it is spelt, in full or the surname alone, and where it stands so. */
interface Spelling {
  readonly given: string
  readonly surname: string
  readonly mentions: NameMention[]
}
type Pair = readonly [Spelling, Spelling]

/** A sound that more spellings share than this is no single name; comparing them all would be slow. */
const MOST_SPELLINGS = 40
/** A surname alone of fewer letters is like too many other words. */
const SHORTEST_ALONE = 5

/** Two spellings of one person's name: in full twice, or once in full and once by the surname alone. */
export function findNameVariants(
  { text }: Pick<ConflictInput, 'text'>,
  { names, passageAt }: ArticleReading,
): Conflict[] {
  const full = spellingsOf(names.filter(({ given }) => given !== ''))
  const alone = spellingsOf(names.filter((one) => isSurnameAlone(text, one)))
  const standTogether = ([a, b]: Pair): boolean => {
    const sentences = new Set(a.mentions.map(passageAt))
    return b.mentions.some((one) => sentences.has(passageAt(one)))
  }
  const soundOf = earFor()
  const pairs = [
    ...fullPairs(full, soundOf).filter((pair) => !standTogether(pair) && !areSaidToBeTwo(text, pair)),
    ...surnamePairs(full, alone, soundOf),
  ]
  const bySurname = groupBy(alone, ({ surname }) => [spellingOf(surname)])
  return groupsOf(pairs).map((group) => conflictOf(group, bySurname))
}

function spellingsOf(mentions: readonly NameMention[]): Spelling[] {
  const found = new Map<string, Spelling>()
  for (const mention of mentions) {
    const key = `${spellingOf(mention.given)} ${spellingOf(mention.surname)}`
    const spelling = found.get(key)
    if (spelling) spelling.mentions.push(mention)
    else found.set(key, { given: mention.given, surname: mention.surname, mentions: [mention] })
  }
  return [...found.values()]
}

/** A word alone with a capital that is neither a place one is in nor the first word of a sentence it may open by chance. */
function isSurnameAlone(text: string, { given, surname, start, end, opens }: NameMention): boolean {
  if (given !== '' || surname.length < SHORTEST_ALONE) return false
  if (
    /\b(?:in|at|near|from|to|into|outside|across|around|the) $/i.test(
      text.slice(Math.max(0, start - 9), start),
    )
  )
    return false
  return (
    !opens ||
    /^(?:['’]s?)? (?:said|says|told|called|denie[ds]|has|had|is|was|will|also|added|asked|\p{Ll}+ed)\b/u.test(
      text.slice(end, end + 14),
    )
  )
}

const KIN_BEFORE =
  /(?:\b(?:his|her|their|my)|['’]s?) (?:\p{L}+[ -]){0,2}(?:son|daughter|father|mother|brother|sister|twin|cousin|uncle|aunt|nephew|niece|wife|husband|grand(?:son|daughter|father|mother)|namesake),? $/iu
const UNRELATED_AFTER =
  /^,? (?:(?:who )?(?:is )?(?:no relation|not (?:be )?related|unrelated)|(?:his|her) (?:son|daughter|father|mother|brother|sister|namesake)\b)/i

/** Whether the words around the second of two names make its bearer somebody else: "her mother, Ana Kowal". */
function areSaidToBeTwo(text: string, [a, b]: Pair): boolean {
  const [one, other] = [a.mentions[0]?.start ?? 0, b.mentions[0]?.start ?? 0]
  const later = (one < other ? b : a).mentions
  return later.some(
    ({ start, end }) =>
      KIN_BEFORE.test(text.slice(Math.max(0, start - 48), start)) ||
      UNRELATED_AFTER.test(text.slice(end, end + 32)),
  )
}

function fullPairs(full: readonly Spelling[], soundOf: Ear): Pair[] {
  const bySurname = groupBy(full, ({ surname }) => [spellingOf(surname)])
  const byGiven = groupBy(full, ({ given }) => [spellingOf(given)])
  const namesakes = [...groupBy(full, ({ surname }) => [soundOf(surname)])].flatMap(([sound, group]) =>
    group.length > 1 ? [...groupBy(group, ({ given }) => [`${soundOf(given)} ${sound}`])] : [],
  )
  return [
    ...pairsWithin(bySurname, (a, b) => areAlike(a.given, b.given)),
    ...pairsWithin(byGiven, (a, b) => areAlike(a.surname, b.surname)),
    ...pairsWithin(
      new Map(namesakes),
      (a, b) => areAlike(a.given, b.given) && areAlike(a.surname, b.surname),
    ),
  ]
}

/** A surname alone that nobody bears in full, and that is like one that somebody does. */
function surnamePairs(full: readonly Spelling[], alone: readonly Spelling[], soundOf: Ear): Pair[] {
  const known = new Set(full.flatMap(({ given, surname }) => [spellingOf(given), spellingOf(surname)]))
  const keysOf = ({ surname }: Spelling) => [soundOf(surname), spellingOf(surname).slice(0, 3)]
  const bySound = groupBy(full, keysOf)
  return alone.flatMap((one) => {
    if (known.has(spellingOf(one.surname))) return []
    const near = new Set(keysOf(one).flatMap((key) => bySound.get(key)?.slice(0, MOST_SPELLINGS) ?? []))
    const bearers = [...near].filter(({ surname }) => areAlike(surname, one.surname))
    const [bearer] = bearers
    return bearer && bearers.every(({ given }) => areSameName(given, bearer.given))
      ? [[bearer, one] as const]
      : []
  })
}

function groupBy(
  spellings: readonly Spelling[],
  keysOf: (one: Spelling) => string[],
): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    for (const key of keysOf(spelling)) {
      const group = groups.get(key)
      if (group) group.push(spelling)
      else groups.set(key, [spelling])
    }
  }
  return groups
}

const pairsWithin = (
  groups: ReadonlyMap<string, readonly Spelling[]>,
  test: (a: Spelling, b: Spelling) => boolean,
): Pair[] =>
  [...groups.values()]
    .filter(({ length }) => length <= MOST_SPELLINGS)
    .flatMap((group) =>
      group.flatMap((a, index) =>
        group.slice(index + 1).flatMap((b) => (test(a, b) ? [[a, b] as const] : [])),
      ),
    )

/** Pairs that share a spelling are about one person. */
function groupsOf(pairs: readonly Pair[]): Spelling[][] {
  const groups = new Map<Spelling, Set<Spelling>>()
  for (const [a, b] of pairs) {
    const joined = new Set([a, b, ...(groups.get(a) ?? []), ...(groups.get(b) ?? [])])
    for (const one of joined) groups.set(one, joined)
  }
  return [...new Set(groups.values())].map((group) => [...group])
}

/** @param alone the surnames that stand alone, by their spelling: their places are named as well. */
function conflictOf(group: readonly Spelling[], alone: ReadonlyMap<string, readonly Spelling[]>): Conflict {
  const surnames = new Set(group.map(({ surname }) => spellingOf(surname)))
  const short = [...surnames]
    .flatMap((surname) => alone.get(surname) ?? [])
    .filter((one) => !group.includes(one))
  const places = (spellings: readonly Spelling[]) =>
    spellings.flatMap(({ mentions }) => mentions).map(({ start, end, text }) => ({ start, end, text }))
  const names = [
    ...new Set(
      places(group)
        .sort(byPlace)
        .map(({ text }) => `“${text}”`),
    ),
  ]
  return {
    type: 'name-variant',
    message: `${names.join(' and ')} may be one person in ${names.length} spellings: look up which is right.`,
    spans: places([...group, ...short]).sort(byPlace),
  }
}
