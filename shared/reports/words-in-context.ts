import { blockAt, type Draft } from '../project/article.ts'
import type { Span } from '../project/span.ts'
import type { MarkedText } from './report.ts'

/** A sentence longer than this on one side of the claim is cut at a word. */
const LONGEST_SIDE = 240
/** So far is looked for the ends of a sentence: enough to tell one that is too long, however long the paragraph is. */
const WINDOW = LONGEST_SIDE + 60

/**
 * The sentences around a claim's words, the words themselves marked. Spans in one stretch share it; stretches
 * apart are joined by an ellipsis. White space reads as one space.
 */
export function wordsInContext(draft: Draft, spans: readonly Span[]): MarkedText {
  const stretches = joined(spans.map((span) => sentenceAround(draft, span)))
  return stretches.flatMap((stretch, at) => [
    ...(at > 0 ? [{ text: ' … ', marked: false }] : []),
    ...markedIn(
      draft.text,
      stretch,
      spans.filter((span) => stretch.start <= span.start && span.end <= stretch.end),
    ),
  ])
}

/** Stretches that meet become one, so that no sentence is shown twice. */
function joined(stretches: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const stretch of stretches) {
    const last = apart.at(-1)
    if (last && stretch.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    } else apart.push(stretch)
  }
  return apart
}

function markedIn(text: string, stretch: Span, spans: readonly Span[]): MarkedText {
  const parts: { text: string; marked: boolean }[] = []
  const add = (start: number, end: number, marked: boolean) => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ')
    if (words !== '') parts.push({ text: words, marked })
  }
  let place = stretch.start
  if (/\S/u.test(lineBefore(text, stretch.start))) parts.push({ text: '… ', marked: false })
  for (const { start, end } of spans) {
    add(place, start, false)
    add(start, end, true)
    place = end
  }
  add(place, stretch.end, false)
  if (cutsSentence(text, stretch.end)) parts.push({ text: ' …', marked: false })
  return parts
}

function sentenceAround(draft: Draft, { start, end }: Span): Span {
  const { text } = draft
  const block = blockAt(draft, start)
  const top = block?.start ?? text.lastIndexOf('\n', start - 1) + 1
  const bottom = Math.max(end, blockAt(draft, end - 1)?.end ?? lineEnd(text, end))
  return {
    start: sentenceStart(text, Math.min(top, start), start),
    end: sentenceEnd(text, end, bottom),
  }
}

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

/** What stands before a place in the same sentence: nothing at the head of a line or after a full stop. */
function lineBefore(text: string, place: number): string {
  const near = text.slice(Math.max(0, place - WINDOW), place)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  return SENTENCE_DONE.test(before) ? '' : before
}

const SENTENCE_DONE = /[.!?…。！？]["”’»)\]]*\s*$/u
const cutsSentence = (text: string, place: number): boolean =>
  !SENTENCE_DONE.test(text.slice(Math.max(0, place - 8), place)) &&
  /^[^\S\n]*\S/u.test(text.slice(place, place + WINDOW))

const BREAK = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]?[\p{Lu}\p{Lo}\p{N}])|[。！？]/gu
const ABBREVIATION =
  /(?:^|[\s("“])(?:\p{L}\.)*(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|vs)\.\s+$/u

/** A break is known by what follows it: a quotation mark, a bracket, a letter of one or two units. */
const LOOK_AHEAD = 4

/** Places in a stretch where a new sentence starts. */
const sentenceStarts = (stretch: string): readonly number[] =>
  [...stretch.matchAll(BREAK)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !ABBREVIATION.test(stretch.slice(Math.max(0, at - 12), at)))

function sentenceStart(text: string, top: number, place: number): number {
  const from = Math.max(top, place - WINDOW)
  const last = sentenceStarts(text.slice(from, place + LOOK_AHEAD))
    .filter((at) => from + at <= place)
    .at(-1)
  const start = from + (last ?? 0)
  if (place - start <= LONGEST_SIDE) return skipSpace(text, start, place)
  const cut = text.slice(place - LONGEST_SIDE, place).search(/\s\S/u)
  return cut < 0 ? place : place - LONGEST_SIDE + cut + 1
}

function skipSpace(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/\S/u)
  return at < 0 ? to : from + at
}

function sentenceEnd(text: string, place: number, bottom: number): number {
  const from = Math.max(0, place - 1)
  const near = text.slice(from, Math.min(bottom, place + WINDOW))
  const next = sentenceStarts(near).find((at) => from + at >= place)
  const end = next === undefined ? bottom : from + next
  const kept = text.slice(place, Math.min(end, place + LONGEST_SIDE))
  const whole = end - place <= LONGEST_SIDE ? kept : kept.replace(/\s+\S*$/u, '')
  return place + whole.trimEnd().length
}
