import type { Span } from '../../../shared/project/span.ts'

/** Which end of the words moves. */
export type End = 'start' | 'end'

const WORD = /[^\s]+/gu

/** Where words begin or end near a place: as much text as one step may pass. */
const REACH = 400

/** The words with one end moved by a word, within `room`; the same words where there is no further one. */
export function movedByWord(text: string, span: Span, end: End, step: 1 | -1, room: Span): Span {
  const from = Math.max(room.start, span[end] - REACH)
  const until = Math.min(room.end, span[end] + REACH)
  const edges = [...text.slice(from, until).matchAll(WORD)].map(({ 0: word, index }) =>
    end === 'start' ? from + index : from + index + word.length,
  )
  const next =
    step === 1 ? edges.find((edge) => edge > span[end]) : edges.filter((edge) => edge < span[end]).at(-1)
  return next === undefined ? span : withEnd(text, span, end, next)
}

/** The words with one end at a place: at the nearest edge of a word, or just there where `isFree`. */
export function movedTo(
  text: string,
  span: Span,
  end: End,
  place: number,
  room: Span,
  isFree: boolean,
): Span {
  const within = Math.min(room.end, Math.max(room.start, place))
  if (isFree) return withEnd(text, span, end, within)
  const from = Math.max(room.start, within - REACH)
  const edges = [...text.slice(from, Math.min(room.end, within + REACH)).matchAll(WORD)].map(
    ({ 0: word, index }) => (end === 'start' ? from + index : from + index + word.length),
  )
  const [nearest] = edges.sort((a, b) => Math.abs(a - within) - Math.abs(b - within))
  return nearest === undefined ? span : withEnd(text, span, end, nearest)
}

/** By one character, never into the middle of one. */
export function movedByCharacter(text: string, span: Span, end: End, step: 1 | -1, room: Span): Span {
  const place = span[end] + step
  const cuts = /[\ud800-\udbff]/.test(text[place - 1] ?? '') && /[\udc00-\udfff]/.test(text[place] ?? '')
  return movedTo(text, span, end, cuts ? place + step : place, room, true)
}

function withEnd(text: string, span: Span, end: End, place: number): Span {
  const moved = { ...span, [end]: place }
  return moved.start < moved.end && text.slice(moved.start, moved.end).trim() !== '' ? moved : span
}
