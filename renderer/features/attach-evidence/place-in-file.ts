import { findWords } from '../../../shared/anchors/find-words.ts'
import type { Span } from '../../../shared/project/span.ts'

/** Beyond this a pattern is not worth its cost: such a passage is compared letter by letter. */
const LONGEST_PATTERN = 5000

/** The first place of a passage in the words of a file, or null. */
export function placeInFile(text: string, passage: string): Span | null {
  const wanted = passage.trim()
  if (wanted === '') return null
  if (wanted.length <= LONGEST_PATTERN) return findWords(text, wanted)[0] ?? null
  const start = text.indexOf(wanted)
  return start < 0 ? null : { start, end: start + wanted.length }
}
