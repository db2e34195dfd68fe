/** Words of a draft: UTF-16 indexes into its stored text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spanWords = (text: string, span: Span): string => text.slice(span.start, span.end)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Why a span cannot mark words of this text, or null. A cut through an emoji would make unreadable halves. */
export function spanFault(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'a place in the text is a whole number'
  if (start < 0 || end > text.length) return `the text has ${text.length} characters`
  if (start >= end) return 'the end must come after the start'
  if (text.slice(start, end).trim() === '') return 'there are no words there'
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) return 'it cuts a character in two'
  return null
}

const cutsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
