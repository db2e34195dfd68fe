import type { Quantity, Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import { doAgree, doesBearOut, isSlipOf } from './agreeing-values.ts'
import { type ArticleReading, isOuter, type Passage } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'
import { type CountedThing, countedThing } from './counted-thing.ts'
import { isSetApart } from './set-apart.ts'

/** A figure, what it counts, and the sentence it stands in. */
interface Figure extends CountedThing {
  readonly words: Words
  readonly approximate: boolean
  readonly passage: Passage
}

/** A thing counted more often than this is the article's stuff, and its figures are no slips of one another. */
const MOST_FIGURES = 60

/** Figures for one thing that cannot all be right, in headline, dek or caption against the body, or within the body. */
export function findNumberDisagreements(
  { text, quantities }: Pick<ConflictInput, 'text' | 'quantities'>,
  reading: ArticleReading,
): Conflict[] {
  return [...figuresByThing(text, quantities, reading).values()]
    .filter(({ length }) => length > 1 && length <= MOST_FIGURES)
    .flatMap((figures) => {
      const pairs = pairsOf(text, figures, reading)
      return pairs.filter(isFirstOf).map(([a, b]) => conflictOf(text, figures, a, b))
    })
}

function figuresByThing(
  text: string,
  quantities: readonly Quantity[],
  { passageAt }: ArticleReading,
): Map<string, Figure[]> {
  const things = new Map<string, Figure[]>()
  for (const quantity of quantities) {
    const thing = countedThing(text, quantity)
    const passage = thing && passageAt(quantity)
    if (!thing || !passage) continue
    const { start, end, text: printed, approximate } = quantity
    const figure = { ...thing, approximate, passage, words: { start, end, text: printed } }
    const others = things.get(thing.thing)
    if (others) others.push(figure)
    else things.set(thing.thing, [figure])
  }
  return things
}

type Pair = readonly [Figure, Figure]

function pairsOf(text: string, figures: readonly Figure[], reading: ArticleReading): Pair[] {
  const outer = figures.filter(({ passage }) => isOuter(passage.role))
  const inner = figures.filter(({ passage }) => !isOuter(passage.role))
  const found: Pair[] = []
  for (const figure of outer) {
    if (inner.some((other) => doesBearOut(figure, other))) continue
    const rival = rivalOf(text, figure, inner, reading)
    if (rival) found.push([figure, rival])
  }
  for (const [index, figure] of inner.entries()) {
    for (const other of inner.slice(index + 1)) {
      if (isSlipWithin(text, figure, other, reading)) found.push([figure, other])
    }
  }
  return found
}

/** The figure of the body that is most surely meant to be the one above it. */
function rivalOf(
  text: string,
  outer: Figure,
  inner: readonly Figure[],
  reading: ArticleReading,
): Figure | null {
  const others = inner.filter((one) => !doAgree(outer, one) && !isSetApart(text, outer.words, one.words))
  const ranked = others
    .map((one) => ({ one, shared: sharedStems(outer, one, reading) }))
    .sort((a, b) => b.shared - a.shared || byPlace(a.one.words, b.one.words))
  const [best] = ranked
  if (!best) return null
  if (best.shared > 0) return best.one
  return inner.length === 1 && !outer.isCommon && isNear(outer, best.one) ? best.one : null
}

const figureOf = ({ low, high }: Figure): number => low ?? high ?? 0

/** Counts that tell of one gathering or another of quite another size are not slips. */
const isNear = (a: Figure, b: Figure): boolean => {
  const [less, more] = [figureOf(a), figureOf(b)].sort((left, right) => left - right)
  return less !== undefined && more !== undefined && less >= 5 && more <= 2 * less
}

function isSlipWithin(text: string, a: Figure, b: Figure, reading: ArticleReading): boolean {
  if (a.passage.block === b.passage.block || doAgree(a, b) || isSetApart(text, a.words, b.words)) return false
  const shared = sharedStems(a, b, reading)
  return shared >= 1 + (a.isCommon ? 1 : 0) && (shared >= 4 || isSlipOf(figureOf(a), figureOf(b)))
}

/** How many words two sentences share that do not stand everywhere. What is counted is shared anyway. */
function sharedStems(a: Figure, b: Figure, { top, frequency, passages }: ArticleReading): number {
  const often = Math.max(5, passages.length / 8)
  const isTop = a.passage.role === 'headline' || a.passage.role === 'dek'
  const own = isTop ? new Set([...top, ...a.passage.stems]) : a.passage.stems
  return [...b.passage.stems].filter(
    (stem) => own.has(stem) && frequency(stem) <= often && !a.thing.startsWith(stem),
  ).length
}

/** Of pairs with the same two values, the first says it all. */
const isFirstOf = ([a, b]: Pair, index: number, all: readonly Pair[]): boolean =>
  all.findIndex(
    ([c, d]) => [figureOf(c), figureOf(d)].sort().join() === [figureOf(a), figureOf(b)].sort().join(),
  ) === index

function conflictOf(text: string, figures: readonly Figure[], a: Figure, b: Figure): Conflict {
  const sides = figures.filter((one) => isSame(one, a) || isSame(one, b))
  return {
    type: 'number-disagreement',
    message: `${phraseOf(text, a)} and ${phraseOf(text, b)} may be figures for the same thing: look up which is right.`,
    spans: sides.map(({ words }) => words).sort(byPlace),
  }
}

const isSame = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high

/** Where the words that a figure counts have ended. */
const GOES_ON =
  /(?:^|[ \u00a0])(?:to|of|in|at|on|for|from|by|with|and|or|as|than|who|that|which|was|were|are|is|ha[ds]|have|will|would)(?![\p{L}]).*$/u

/** The figure with the words it counts, for a message. */
function phraseOf(text: string, { words }: Figure): string {
  const after = /^(?:[ \u00a0-][\p{L}’'-]+){0,2}/u.exec(text.slice(words.end, words.end + 40))?.[0] ?? ''
  return `“${words.text}${after.replace(GOES_ON, '')}”`
}
