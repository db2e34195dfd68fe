import type { Span } from '../project/span.ts'

/**
 * Every place where words stand in a text, in reading order. White space, quotation marks, apostrophes and dashes
 * may differ in form: what was copied from a web page or typed by hand is found too.
 */
export function findWords(text: string, words: string): readonly Span[] {
  const wanted = words.trim()
  if (wanted === '') return []
  const pattern = [...wanted.matchAll(/\s+|["“”„«»]|['‘’]|[-–—‑]|[^\s"“”„«»'‘’–—‑-]+/gu)]
    .map(([part]) => anyForm(part))
    .join('')
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

function anyForm(part: string): string {
  if (/^\s/.test(part)) return '\\s+'
  if (/["“”„«»]/.test(part)) return '["“”„«»]'
  if (/['‘’]/.test(part)) return "['‘’]"
  if (/[-–—‑]/.test(part)) return '[-–—‑]'
  return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
