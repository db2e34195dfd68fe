import { blockAt, type Draft } from '../../../shared/project/article.ts'
import { byPlace, type Span } from '../../../shared/project/span.ts'

/** Characters of a sentence that are shown on one side of the claim; a longer one is cut at a word. */
const LONGEST_SIDE = 240

/** Words of the article as they are shown: of the claim or around it. Stretches apart start anew. */
export interface ContextPiece extends Span {
  readonly isClaim: boolean
  /** Whether words are left out before it. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
}

/** The sentences around a claim's words, the words themselves apart, with their places in the draft. */
export function sentenceAround(
  draft: Draft,
  spans: readonly Span[],
  language: string,
): readonly ContextPiece[] {
  const sentences = segmenterFor(language)
  const stretches: Stretch[] = []
  for (const span of [...spans].sort(byPlace)) {
    const next = stretchAround(draft, span, sentences)
    const last = stretches.at(-1)
    if (last && next.start <= last.end) {
      stretches[stretches.length - 1] = {
        ...last,
        end: Math.max(last.end, next.end),
        isCutAfter: next.end >= last.end ? next.isCutAfter : last.isCutAfter,
        spans: [...last.spans, span],
      }
    } else stretches.push(next)
  }
  return stretches.flatMap(piecesOf)
}

interface Stretch extends Span {
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  readonly spans: readonly Span[]
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

function stretchAround({ text, ...draft }: Draft, span: Span, sentences: Intl.Segmenter): Stretch {
  const block = blockAt({ text, ...draft }, span.start)
  const from = block?.start ?? span.start
  const to = Math.max(block?.end ?? span.end, span.end)
  const segments = sentences.segment(text.slice(from, to))
  const first = segments.containing(span.start - from)
  const last = segments.containing(span.end - 1 - from)
  const start = from + (first?.index ?? 0)
  const end = last ? from + last.index + last.segment.length : to
  const shownFrom =
    start < span.start - LONGEST_SIDE ? wordFrom(text, span.start - LONGEST_SIDE, span.start) : start
  const shownTo = end > span.end + LONGEST_SIDE ? wordTo(text, span.end, span.end + LONGEST_SIDE) : end
  return {
    start: shownFrom,
    end: Math.max(span.end, shownFrom + text.slice(shownFrom, shownTo).trimEnd().length),
    isCutBefore: shownFrom > start,
    isCutAfter: shownTo < end,
    spans: [span],
  }
}

/** The first word that starts at or after a place. */
function wordFrom(text: string, from: number, to: number): number {
  const gap = /\s+/u.exec(text.slice(from, to))
  return gap ? from + gap.index + gap[0].length : to
}

/** The end of the last word that ends at or before a place. */
const wordTo = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/\s+\S*$/u, '').length

function piecesOf({ start, end, isCutBefore, isCutAfter, spans }: Stretch): readonly ContextPiece[] {
  const pieces: ContextPiece[] = []
  const add = (from: number, to: number, isClaim: boolean): void => {
    if (from < to) pieces.push({ start: from, end: to, isClaim, isCutBefore: false, isCutAfter: false })
  }
  let place = start
  for (const span of spans) {
    add(place, Math.max(place, span.start), false)
    add(Math.max(place, span.start), span.end, true)
    place = Math.max(place, span.end)
  }
  add(place, end, false)
  return pieces.map((piece, at) => ({
    ...piece,
    isCutBefore: at === 0 && isCutBefore,
    isCutAfter: at === pieces.length - 1 && isCutAfter,
  }))
}

/** Where a claim can be split: the starts of its words, without the first. */
export function splitPlaces(text: string, spans: readonly Span[]): readonly number[] {
  return [...spans]
    .sort(byPlace)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => start + index),
    )
    .slice(1)
}

/** The one of several places that is nearest. */
export const nearest = (places: readonly number[], place: number): number | undefined =>
  places.reduce<number | undefined>(
    (best, each) => (best === undefined || Math.abs(each - place) < Math.abs(best - place) ? each : best),
    undefined,
  )
