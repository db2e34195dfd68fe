import type { DateExpression, Words } from '../detection/findings.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
import { type ArticleReading, isOuter, type Passage } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'

type Input = Pick<ConflictInput, 'text' | 'publishedAt' | 'dates'>

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')}|Sun\\.|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.)`
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)'
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const YEAR = '(?:,? (?<year>(?:1[5-9]|20)\\d\\d))?'
/** The first letter comes first where a pattern may begin with any digit: it turns most places away. */
const DATES = [
  new RegExp(
    `(?=[SMTWF\\d])(?<!\\p{L})(?:${WEEKDAY},? (?:the )?)?${DAY} (?:of )?${MONTH}${YEAR}(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${WEEKDAY},? (?:the )?)?${MONTH} ${DAY}${YEAR}(?![\\p{L}\\d:.]*\\d)`, 'gu'),
]

/** A day and month as printed, perhaps with weekday and year. `month` counts from 1. */
interface PrintedDay extends Words {
  readonly weekday: number | null
  readonly day: number
  readonly month: number
  readonly year: number | null
}

/** Weekdays that do not fall on their date, and two dates for one event, in the summing-up and in the body. */
export function findDateMismatches(input: Input, reading: ArticleReading): Conflict[] {
  const days = readDays(input.text)
  return [...wrongWeekdays(days, input), ...twoDates(days, reading)]
}

function readDays(text: string): PrintedDay[] {
  const found = DATES.flatMap((pattern) => [...text.matchAll(pattern)]).map((match): PrintedDay => {
    const { weekday, day, month = '', year } = match.groups ?? {}
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      weekday: weekday ? WEEKDAYS.findIndex((name) => name.startsWith(weekday.slice(0, 3))) : null,
      day: Number(day),
      month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      year: year ? Number(year) : null,
    }
  })
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(
    ({ start }, index) =>
      start >= Math.max(0, ...sorted.slice(Math.max(0, index - 2), index).map(({ end }) => end)),
  )
}

/** A date without a year may be of the year of publication or, near New Year, of the one the reading of dates took. */
function wrongWeekdays(days: readonly PrintedDay[], { publishedAt, dates }: Input): Conflict[] {
  const resolved = new Map(dates.map((date): [number, DateExpression] => [date.end, date]))
  return days.flatMap((date) => {
    if (date.weekday === null) return []
    const readAs = /^\d{4}/.exec(resolved.get(date.end)?.resolved ?? '')?.[0]
    const known = [date.year ?? Number(publishedAt?.slice(0, 4)), date.year ?? Number(readAs)]
    const years = known.filter((year) => year > 0)
    const falls = years.map((year) => weekdayOf(year, date.month, date.day))
    const [first] = falls
    if (first === undefined || first === null || falls.includes(date.weekday)) return []
    const { start, end, text } = date
    return [
      {
        type: 'date-mismatch',
        message: `“${text}” was a ${WEEKDAYS[first]} in ${years[0]}: look up whether the weekday or the date is wrong.`,
        spans: [{ start, end, text }],
      },
    ]
  })
}

function weekdayOf(year: number, month: number, day: number): number | null {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getUTCMonth() === month - 1 ? time.getUTCDay() : null
}

/** Only a date of headline, dek or caption that the body never gives, and one of the body that tells of the same. */
function twoDates(days: readonly PrintedDay[], { passageAt }: ArticleReading): Conflict[] {
  const placed = days.flatMap((date) => {
    const passage = passageAt(date)
    return passage ? [{ date, passage }] : []
  })
  const inner = placed.filter(({ passage }) => !isOuter(passage.role))
  return placed
    .filter(({ passage }) => isOuter(passage.role))
    .flatMap((outer): Conflict[] => {
      if (inner.some(({ date }) => date.day === outer.date.day && date.month === outer.date.month)) return []
      const rivals = inner.filter(
        ({ date, passage }) =>
          (date.month === outer.date.month || date.day === outer.date.day) &&
          (date.year === null || outer.date.year === null || date.year === outer.date.year) &&
          tellOfOne(passage, outer.passage),
      )
      const [rival] = rivals
      if (!rival || rivals.length > 1) return []
      return [
        {
          type: 'date-mismatch',
          message: `“${outer.date.text}” and “${rival.date.text}” may be dates of one event: look up which is right.`,
          spans: [outer.date, rival.date].sort(byPlace).map(({ start, end, text }) => ({ start, end, text })),
        },
      ]
    })
}

const BEGINS = /\b(?:begins?|began|starts?|started|opens?|opened|launch(?:es|ed)?)\b/i
const ENDS = /\b(?:ends?|ended|closes?|closed|finish(?:es|ed)?|runs? (?:on )?(?:until|to))\b/i

/** Whether two sentences share a word of their subject, and are not about the one and the other end of it. */
function tellOfOne(a: Passage, b: Passage): boolean {
  const isOtherEnd =
    (BEGINS.test(a.text) && !BEGINS.test(b.text) && ENDS.test(b.text)) ||
    (BEGINS.test(b.text) && !BEGINS.test(a.text) && ENDS.test(a.text))
  return !isOtherEnd && [...a.stems].some((stem) => b.stems.has(stem) && !MONTHS.includes(stem.slice(0, 3)))
}
