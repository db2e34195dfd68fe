import type { Span } from '../../../shared/project/span.ts'

/** More than anybody goes through one by one; keeps a search for "e" quick. */
const MOST = 5000

/** Straight signs on the keyboard find the curly ones in print, and a space finds any white space. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/["“”„«»]/g, '["“”„«»]'],
  [/['‘’]/g, "['‘’]"],
  [/[-‐‑–—]/g, '[-‐‑–—]'],
  [/\s+/g, '\\s+'],
]

/** Where words stand in a text, in order, without regard to case; at most 5,000 places. */
export function findMatches(text: string, sought: string): readonly Span[] {
  const words = sought.trim()
  if (words === '') return []
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const pattern = ALIKE.reduce((source, [sign, any]) => source.replace(sign, () => any), escaped)
  const found: Span[] = []
  for (const { 0: match, index } of text.matchAll(new RegExp(pattern, 'giu'))) {
    found.push({ start: index, end: index + match.length })
    if (found.length === MOST) break
  }
  return found
}

/** Index of the first match at or after a place, or the first of all. */
export const matchFrom = (matches: readonly Span[], place: number): number =>
  Math.max(
    0,
    matches.findIndex(({ start }) => start >= place),
  )
