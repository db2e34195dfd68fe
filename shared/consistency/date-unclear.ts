import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'

const RELATIVE = /day$|night$|^(?:last|this|next) | ago$|^tomorrow$/i

/** One conflict for all words that need a day of publication, where nobody has said it and the text gives no full date. */
export function findUnclearDates({
  publishedAt,
  dates,
}: Pick<ConflictInput, 'publishedAt' | 'dates'>): Conflict[] {
  if (publishedAt) return []
  const spans = dates
    .filter(({ text, resolved }) => resolved === null && RELATIVE.test(text))
    .map(({ start, end, text }) => ({ start, end, text }))
  const [first] = spans
  if (!first) return []
  return [
    {
      type: 'date-unclear',
      message: `“${first.text}” cannot be placed without the day of publication: ask for the date of the article.`,
      spans,
    },
  ]
}
