import type { Words } from '../detection/findings.ts'
import { findQuotations } from '../detection/quotations.ts'
import { spansWithin } from '../detection/spans-within.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace, overlaps } from '../project/span.ts'
import type { ArticleReading } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'

/** A sentence within quotation marks, and the words of the paragraph around it that name who speaks. */
interface Utterance extends Words {
  readonly stems: readonly string[]
  /** The stems in the order of the alphabet. */
  readonly sorted: readonly string[]
  readonly speakers: ReadonlySet<string>
}

const FEWEST = 5
/** What runs on for longer is no sentence that somebody says again. */
const MOST = 60
/** Of all words of two quotations together, the share that both have: from here on one is a version of the other. */
const ALIKE = 0.5
/** Where the text does not show that one speaker is meant. */
const VERY_ALIKE = 0.7
/** A word that stands in more quotations than this is not searched by: the search would become quadratic. */
const COMMON = 40
const ROLE =
  /\b(?:spokes(?:man|woman|person)|judge|mayor|minister|president|governor|manager|director|leader|secretary|chief|chair(?:man|woman)?|lawyer|coach|captain|professor|officer|commander|ambassador|owner|founder|doctor|witness|mother|father|bishop|pope|king|queen|prince|author|senator|chancellor|premier)\b/giu

/** One utterance in two wordings. A part of a longer quotation, word for word, is no second wording. */
export function findQuoteMismatches(
  { text, blocks }: Pick<ConflictInput, 'text' | 'blocks'>,
  { names }: ArticleReading,
): Conflict[] {
  const utterances = blocks.flatMap((block) => utterancesOf(text, block, names))
  return candidatePairs(utterances)
    .filter(([a, b]) => isOtherWording(a, b))
    .map(([a, b]) => ({
      type: 'quote-mismatch',
      message: `“${openingOf(a)}” and “${openingOf(b)}” may be one utterance in two wordings: compare them with the recording.`,
      spans: [a, b].sort(byPlace).map(({ start, end, text: words }) => ({ start, end, text: words })),
    }))
}

function utterancesOf(
  text: string,
  block: ConflictInput['blocks'][number],
  names: ArticleReading['names'],
): Utterance[] {
  const quotations = findQuotations(text, block).filter(({ closed }) => closed)
  if (quotations.length === 0) return []
  let around = ''
  let place = block.start
  for (const { start, end } of quotations) {
    around += `${text.slice(place, start)} `
    place = end
  }
  around += text.slice(place, block.end)
  const named = spansWithin(names, block)
    .filter((name) => !quotations.some((quotation) => overlaps(quotation, name)))
    .map(({ surname }) => surname.toLowerCase())
  const roles = [...around.matchAll(ROLE)].map(([role]) => role.toLowerCase())
  const speakers = new Set([...named, ...roles])
  return quotations
    .flatMap(({ start, end }) => sentencesOf(text, start + 1, end - 1))
    .map((span) => ({ ...span, stems: wordsOf(span.text) }))
    .filter(({ stems }) => stems.length >= FEWEST && stems.length <= MOST)
    .map((span) => ({ ...span, sorted: [...span.stems].sort(), speakers }))
}

const sentencesOf = (text: string, start: number, end: number): Words[] =>
  [...text.slice(start, end).matchAll(/[^.!?…]+/g)].map((sentence) =>
    trimmed(text, start + sentence.index, start + sentence.index + sentence[0].length),
  )

function trimmed(text: string, start: number, end: number): Words {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = from + words.trim().replace(/[.,;:!?]+$/, '').length
  return { start: from, end: to, text: text.slice(from, to) }
}

const wordsOf = (quotation: string): string[] =>
  (
    quotation
      .toLowerCase()
      .replace(/[’']ll\b/g, ' will')
      .replace(/[’']re\b/g, ' are')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|e?s)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word,
  )

function candidatePairs(utterances: readonly Utterance[]): [Utterance, Utterance][] {
  const holders = new Map<string, number[]>()
  for (const [index, { stems }] of utterances.entries()) {
    for (const stem of new Set(stems)) {
      const others = holders.get(stem)
      if (others) others.push(index)
      else holders.set(stem, [index])
    }
  }
  return utterances.flatMap((one, index) => {
    const near = new Set<number>()
    for (const stem of one.stems) {
      const others = holders.get(stem) ?? []
      if (others.length <= COMMON) for (const other of others) if (other > index) near.add(other)
    }
    return [...near]
      .sort((a, b) => a - b)
      .flatMap((other): [Utterance, Utterance][] => {
        const second = utterances[other]
        return second ? [[one, second]] : []
      })
  })
}

function isOtherWording(a: Utterance, b: Utterance): boolean {
  const likeness = likenessOf(a.sorted, b.sorted)
  if (likeness < ALIKE) return false
  const isOneSpeaker = [...a.speakers].some((speaker) => b.speakers.has(speaker))
  return (isOneSpeaker || likeness >= VERY_ALIKE) && !isPartOf(a, b) && !isPartOf(b, a)
}

/** The share that two sorted lists of words have in common; 0 where their lengths alone rule out {@link ALIKE}. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (Math.min(a.length, b.length) < ALIKE * Math.max(a.length, b.length)) return 0
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [one = '', other = ''] = [a[i], b[j]]
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return shared / (a.length + b.length - shared)
}

/** Whether a quotation is the other one shortened word for word. In square brackets stand words of the desk. */
function isPartOf(part: Utterance, whole: Utterance): boolean {
  const wholeWords = ` ${whole.stems.join(' ')} `
  let from = 0
  return part.text.split(/\[[^[\]]*\]/).every((piece) => {
    const stems = wordsOf(piece)
    if (stems.length === 0) return true
    const words = ` ${stems.join(' ')} `
    const at = wholeWords.indexOf(words, from)
    from = at + words.length - 1
    return at >= 0
  })
}

/** The first words of a quotation, for a message. */
const openingOf = ({ text }: Words): string => {
  const words = text.split(/\s+/)
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : text
}
