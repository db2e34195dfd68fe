import { readFigures } from '../detection/figures.ts'
import { articleOf } from '../detection/paragraphs.ts'
import type { BlockRole } from '../project/article.ts'
import type { Conflict, ConflictType } from '../project/review.ts'
import { findConflicts } from './find-conflicts.ts'

interface Setting {
  /** Of the lines in their order; further lines are body text. */
  readonly roles?: readonly BlockRole[]
  readonly publishedAt?: string | null
}

/** For tests: the conflicts of a text whose lines are its blocks. */
export function conflictsIn(
  text: string,
  { roles = [], publishedAt = '2024-03-05' }: Setting = {},
): readonly Conflict[] {
  const { quantities, dates } = readFigures(text, publishedAt)
  return findConflicts({ ...articleOf(text, roles), publishedAt, quantities, dates })
}

/** For tests: the words that each conflict of a type points at, as the text has them there. */
export const placesIn = (text: string, type: ConflictType, setting?: Setting): string[][] =>
  conflictsIn(text, setting)
    .filter((conflict) => conflict.type === type)
    .map(({ spans }) =>
      spans.map(({ start, end, text: words }) => {
        if (text.slice(start, end) !== words) throw new Error(`“${words}” does not stand at ${start}`)
        return words
      }),
    )
