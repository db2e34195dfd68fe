import type { Quantity, Words } from '../detection/findings.ts'
import { spansWithin } from '../detection/spans-within.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import type { ArticleReading, Passage } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'
import { countedThing } from './counted-thing.ts'

type Input = Pick<ConflictInput, 'text' | 'quantities'>

/** A full stop belongs to a name only behind an initial or a saint; elsewhere it ends the list. */
const NAME_WORD = "(?:\\p{Lu}\\.|St\\.|Mt\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)"
const NAME_ITEM = `${NAME_WORD}(?: (?:of|de|del|la|the|van|der|von|al|${NAME_WORD}))*`
const PLAIN_ITEM = "\\p{L}[\\p{L}\\p{M}’'-]*(?: \\p{L}[\\p{L}\\p{M}’'-]*){0,3}?"
const NAMES = new RegExp(`^(?:${NAME_ITEM}, ){0,20}${NAME_ITEM},? and ${NAME_ITEM}`, 'u')
const PLAIN = new RegExp(`^(?:${PLAIN_ITEM}, ){1,20}${PLAIN_ITEM},? and ${PLAIN_ITEM}(?=[.;\\n]|$)`, 'u')
/** In brackets, three names or more: fewer may say something of one another. */
const BRACKETED = new RegExp(`^(?:${NAME_ITEM}, ){2,20}${NAME_ITEM}(?=\\))`, 'u')
/** "The three winners are Ann, Tom and Karl." */
const WHOLE = new RegExp(`^(?:${NAME_ITEM}, ){1,20}${NAME_ITEM},? and ${NAME_ITEM}(?=[.;\\n]|$)`, 'u')
const DEFINITE = /(?:^|[.!?\n”"] ?)(?:The|Its|Their|His|Her) $/
/** From the figure over what it counts to the sign that the list follows. */
const INTRODUCTION = /^(?: \p{L}[\p{L}’'-]*){1,3}(?::|,? namely| [–—]) /u
/** One name with an "and" in it. */
const JOINED =
  /\b(?:Bosnia and|Trinidad and|Antigua and|Newfoundland and|Tyne and|Johnson and|Kitts and|Vincent and|Tomé and|and Sons|and Co)\b/
const NOT_ALL = /^,? (?:among them|included|among others|and (?:others|more|so on))/
const OPEN_END = /\b(?:others?|more|so on|elsewhere|the rest)$/
const LONGEST_LIST = 400
const MOST_ITEMS = 20

/** Counts that do not fit the list behind them, and parts that do not add up to their total. */
export function findCountMismatches(input: Input, reading: ArticleReading): Conflict[] {
  return [...wrongLists(input), ...wrongSums(input, reading)]
}

function wrongLists({ text, quantities }: Input): Conflict[] {
  return quantities.flatMap((count): Conflict[] => {
    if (!isWhole(count) || count.low > MOST_ITEMS) return []
    const after = text.slice(count.end, count.end + LONGEST_LIST)
    const { introduction, list } = listBehind(after, text.slice(Math.max(0, count.start - 8), count.start))
    const rest = after.slice(introduction.length)
    if (!list || JOINED.test(list) || list.split(' and ').length > 2) return []
    if (OPEN_END.test(list) || NOT_ALL.test(rest.slice(list.length))) return []
    const items = list.split(/,? and |, /).length
    if (items === count.low) return []
    const start = count.end + introduction.length
    return [
      {
        type: 'count-mismatch',
        message: `“${text.slice(count.start, start).trim()}” announces ${count.low}, and the list has ${items}: count again.`,
        spans: [wordsAt(text, count.start, count.end), wordsAt(text, start, start + list.length)],
      },
    ]
  })
}

/** The list that a count announces, without the words that lead up to it; empty where there is none. */
function listBehind(after: string, before: string): { introduction: string; list: string } {
  const [bracket] = /^(?: \p{L}[\p{L}’'-]*){1,3} \(/u.exec(after) ?? []
  if (bracket) return { introduction: bracket, list: BRACKETED.exec(after.slice(bracket.length))?.[0] ?? '' }
  const [verb] = (DEFINITE.test(before) && /^(?: \p{L}[\p{L}’'-]*){1,3}? (?:are|were) /u.exec(after)) || []
  if (verb) return { introduction: verb, list: WHOLE.exec(after.slice(verb.length))?.[0] ?? '' }
  const introduction = INTRODUCTION.exec(after)?.[0] ?? ''
  const rest = after.slice(introduction.length)
  return { introduction, list: introduction ? ((NAMES.exec(rest) ?? PLAIN.exec(rest))?.[0] ?? '') : '' }
}

type Whole = Quantity & { readonly low: number }

const isWhole = (quantity: Quantity): quantity is Whole =>
  quantity.type === 'quantity' &&
  quantity.low !== null &&
  quantity.low === quantity.high &&
  !quantity.approximate &&
  Number.isInteger(quantity.low) &&
  quantity.low > 1

const wordsAt = (text: string, start: number, end: number): Words => ({
  start,
  end,
  text: text.slice(start, end),
})

/** Parts listed in one sentence ("five in Holm, three in Vik and two in Nes") against a total that stands elsewhere. */
function wrongSums({ text, quantities }: Input, { passages }: ArticleReading): Conflict[] {
  const totals = new Map<string, Whole[]>()
  for (const quantity of quantities) {
    const thing = isWhole(quantity) ? countedThing(text, quantity) : null
    if (thing && isWhole(quantity))
      totals.set(thing.thing, [...(totals.get(thing.thing) ?? []).slice(-40), quantity])
  }
  return passages.flatMap((passage): Conflict[] => {
    const parts = partsOf(text, quantities, passage)
    const [first] = parts
    const last = parts[parts.length - 1]
    const thing = first && countedThing(text, first)
    if (!first || !last || !thing) return []
    const sum = parts.reduce((total, { low }) => total + low, 0)
    const others = (totals.get(thing.thing) ?? []).filter(
      ({ start }) => start < passage.start || start >= passage.end,
    )
    const near = others.filter(({ low }) => Math.abs(low - sum) <= sum / 4)
    const [total] = near
    if (!total || near.some(({ low }) => low === sum)) return []
    const list = wordsAt(text, first.start, Math.min(passage.end, last.end))
    return [
      {
        type: 'count-mismatch',
        message: `“${list.text}” add up to ${sum}, and “${total.text}” is said elsewhere: count again.`,
        spans: [...near.map(({ start, end }) => wordsAt(text, start, end)), list].sort(byPlace),
      },
    ]
  })
}

/** Three or more counts in a row, of which only the first names what is counted. */
function partsOf(text: string, quantities: readonly Quantity[], passage: Passage): Whole[] {
  const own = spansWithin(quantities, passage)
  const parts: Whole[] = []
  for (const quantity of own) {
    const last = parts[parts.length - 1]
    const follows = last && /^[^.;:“”"]{3,48}(?:,|,? and) $/u.test(text.slice(last.end, quantity.start))
    const isPart =
      isWhole(quantity) &&
      /^(?: \p{L}+){0,3}? (?:in|at|from|on|near) /u.test(text.slice(quantity.end, quantity.end + 40))
    if (!isPart) continue
    if (last && !(follows && (quantity.unit === null || quantity.unit === parts[0]?.unit))) return []
    parts.push(quantity)
  }
  return parts.length >= 3 ? parts : []
}
