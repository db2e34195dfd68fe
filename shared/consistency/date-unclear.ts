import { spansWithin } from '../detection/spans-within.ts'
import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'

const RELATIVE =
  /(?:^|\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow)$| ago$|^(?:last|this|next|late last|early next) /i
/** Before a day that comes again, or that is part of a name. */
const NOT_THIS_DAY = /\b(?:every|each|Black|Good|Ash|Palm|Easter|Holy|Bloody|Cyber|Super|Shrove|Man) $/i
const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/
/** A line that only says where, when and by whom is not longer. */
const LONGEST_DATE_LINE = 80

/**
 * One conflict for all words that need a day of publication, where nobody has said it.
 * A date line tells the day; a full date in the same paragraph leaves its weekdays to the reader.
 */
export function findUnclearDates({
  text: article,
  blocks,
  publishedAt,
  dates,
}: Pick<ConflictInput, 'text' | 'blocks' | 'publishedAt' | 'dates'>): Conflict[] {
  if (publishedAt !== null) return []
  const dated = blocks.filter((block) => spansWithin(dates, block).some(isFullDay))
  if (dated.some(({ start, end }) => end - start <= LONGEST_DATE_LINE)) return []
  const spans = dates
    .filter(({ text, resolved }) => resolved === null && RELATIVE.test(text))
    .filter(({ start }) => !NOT_THIS_DAY.test(article.slice(Math.max(0, start - 8), start)))
    .filter(({ start }) => !dated.some((block) => block.start <= start && start < block.end))
    .map(({ start, end, text }) => ({ start, end, text }))
  const [first] = spans
  if (!first) return []
  const others = spans.length > 1 ? ` and ${spans.length - 1} more like it` : ''
  return [
    {
      type: 'date-unclear',
      message: `“${first.text}”${others} cannot be placed: the day of publication is not known; set it, or write the date out.`,
      spans,
    },
  ]
}

const isFullDay = ({ resolved, basis }: ConflictInput['dates'][number]): boolean =>
  basis === 'text' && FULL_DAY.test(resolved ?? '')
