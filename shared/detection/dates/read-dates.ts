import type { DateExpression, NotChecked } from '../findings.ts'
import {
  addDays,
  isDay,
  isoDay,
  isoMonth,
  mondayOf,
  nearestDay,
  nearestMonth,
  weekdayNear,
} from './calendar.ts'

/** The dates of a text in reading order; what looks like a date and has no one reading is in `notChecked` too. */
export interface DateReading {
  readonly dates: readonly DateExpression[]
  readonly notChecked: readonly NotChecked[]
}

interface Ground {
  /** `YYYY-MM-DD` or null. */
  readonly published: string | null
  readonly future: boolean
}
type Groups = Readonly<Record<string, string | undefined>>
interface Rule {
  readonly pattern: RegExp
  readonly resolve: (groups: Groups, ground: Ground) => string | null
  /** True where the words alone may be enough; else publication is needed. */
  readonly complete: (groups: Groups) => boolean
}

/** "early", "mid-", "late": looked for before a date that was found, since nearly all words begin none. */
const PART = /\b(?:early|mid|late)[ -]$/

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const SURE_MONTH =
  '(?:January|February|July|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)'
/** Also what people are called, and what they do: standing alone, a word of time has to lead up to them. */
const NAME_MONTH = '(?:March|April|May|June|August)'
const BEFORE_MONTH =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ll]ast|[Tt]his|[Nn]ext|[Ff]rom|[Dd]uring|[Oo]f|[Bb]efore|[Aa]fter|[Ee]arly|[Mm]id|[Ll]ate|[Tt]o|and)'
const MONTH = `(?:${SURE_MONTH}|${NAME_MONTH})`
const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
const YEAR = '(?:1[5-9]|20)\\d\\d'
const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const monthOf = (word = ''): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
const always = (): boolean => true
const never = (): boolean => false
const withYear = ({ year }: Groups): boolean => year !== undefined
const rule = (source: string, complete: Rule['complete'], resolve: Rule['resolve']): Rule => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}/.$€£]|(?<!\\b(?:early|mid|late))-)(?:${source})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  complete,
  resolve,
})

function dayOf({ year, month, day }: Groups, ground: Ground): string | null {
  if (year)
    return isDay(isoDay(Number(year), monthOf(month), Number(day)))
      ? isoDay(Number(year), monthOf(month), Number(day))
      : null
  return ground.published && nearestDay(ground.published, monthOf(month), Number(day), ground.future)
}

function daysOf(groups: Groups, ground: Ground): string | null {
  const last = dayOf({ ...groups, day: groups.last }, ground)
  return last && `${last.slice(0, 8)}${groups.day?.padStart(2, '0')}/${last}`
}

function numericDay({ a, b, year }: Groups): string | null {
  const readings = [isoDay(Number(year), Number(a), Number(b)), isoDay(Number(year), Number(b), Number(a))]
  const valid = new Set(readings.filter(isDay))
  return valid.size === 1 ? ([...valid][0] ?? null) : null
}

function ago({ count = '', grain = '' }: Groups, { published }: Ground): string | null {
  if (!published) return null
  const n = Number(count) || COUNTS.indexOf(count.toLowerCase()) + 1 || 1
  if (grain === 'day') return addDays(published, -n)
  if (grain === 'week') return addDays(published, -7 * n)
  if (grain === 'month') return isoMonth(published, -n)
  return String(Number(published.slice(0, 4)) - n * (grain === 'decade' ? 10 : 1))
}

function relative({ which = '', grain }: Groups, { published }: Ground): string | null {
  if (!published) return null
  const step = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
  if (grain === 'year') return String(Number(published.slice(0, 4)) + step)
  if (grain === 'month') return isoMonth(published, step)
  const monday = addDays(mondayOf(published), 7 * step)
  return `${grain === 'weekend' ? addDays(monday, 5) : monday}/${addDays(monday, 6)}`
}

const monthNear = ({ month }: Groups, { published, future }: Ground): string | null =>
  published && nearestMonth(published, monthOf(month), future)

function clock({ hour, minute = '00', half = '' }: Groups): string | null {
  const shift = half.startsWith('p') ? 12 : 0
  const value = half ? (Number(hour) % 12) + shift : Number(hour)
  return value < 24 && Number(minute) < 60 ? `T${String(value).padStart(2, '0')}:${minute}` : null
}

/** Longest and surest first: a later rule never takes words that an earlier one has. */
const RULES: readonly Rule[] = [
  rule(`(?<iso>\\d{4}-\\d\\d-\\d\\d)`, always, ({ iso = '' }) => (isDay(iso) ? iso : null)),
  rule(`(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>${YEAR})`, always, numericDay),
  rule(
    `(?<day>\\d{1,2})(?: to |–|-)(?<last>\\d{1,2}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    withYear,
    daysOf,
  ),
  rule(
    `(?<month>${MONTH}) (?<day>\\d{1,2})(?: to |–|-)(?<last>\\d{1,2})(?:,? (?<year>${YEAR}))?`,
    withYear,
    daysOf,
  ),
  rule(
    `(?:${WEEKDAY},? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    withYear,
    dayOf,
  ),
  rule(
    `(?:${WEEKDAY},? )?(?<month>${MONTH})[ \\u00a0](?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?`,
    withYear,
    dayOf,
  ),
  rule(
    `(?<from>${MONTH})(?: to |–|-)(?<to>${MONTH}) (?<year>${YEAR})`,
    always,
    ({ from, to, year }) =>
      `${year}-${String(monthOf(from)).padStart(2, '0')}/${year}-${String(monthOf(to)).padStart(2, '0')}`,
  ),
  rule(
    `(?<month>${MONTH}),? (?<year>${YEAR})`,
    always,
    ({ month, year }) => `${year}-${String(monthOf(month)).padStart(2, '0')}`,
  ),
  rule(`(?:spring|summer|autumn|fall|winter) (?:of )?(?<year>${YEAR})`, always, ({ year }) => year ?? null),
  rule(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?[ \\u00a0]?(?<half>[ap])(?:m|\\.m\\.)`, always, clock),
  rule(`(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?= ?(?:[A-Z]{2,4}|hours)(?![\\p{L}]))`, always, clock),
  rule('(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)', always, clock),
  rule('(?<word>noon|midnight)', always, ({ word }) => (word === 'noon' ? 'T12:00' : 'T00:00')),
  // Looked for behind the year, not before it: digits are rare, so nearly every place is passed over at once.
  rule(
    `(?<from>${YEAR})(?<=[Bb]etween \\d{4}) and (?<to>${YEAR})`,
    always,
    ({ from, to }) => `${from}/${to}`,
  ),
  rule(`(?<from>${YEAR})(?<=[Ff]rom \\d{4}) to (?<to>${YEAR})`, always, ({ from, to }) => `${from}/${to}`),
  rule(
    `(?<from>${YEAR})[–-](?<to>\\d{4}|\\d\\d)`,
    always,
    ({ from = '', to = '' }) => `${from}/${from.slice(0, 4 - to.length)}${to}`,
  ),
  rule(
    `(?<decade>(?:1[5-9]|20)\\d0)[’']?s`,
    always,
    ({ decade = '' }) => `${decade.slice(0, 3)}0/${decade.slice(0, 3)}9`,
  ),
  rule(`(?<count>\\d{1,3}|an?|${COUNTS.join('|')}) (?<grain>day|week|month|year|decade)s? ago`, never, ago),
  rule('(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<grain>weekend|week|month|year)', never, relative),
  rule(
    '(?<word>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast night)',
    never,
    ({ word = '' }, { published }) =>
      published && addDays(published, /^(?:y|l)/i.test(word) ? -1 : /^tom/i.test(word) ? 1 : 0),
  ),
  rule(
    `(?<!(?:Sheffield|Black|Good|Super|Bloody|Ash) )(?<weekday>${WEEKDAY})`,
    never,
    ({ weekday = '' }, { published, future }) =>
      published && weekdayNear(published, DAYS.indexOf(weekday.slice(0, 3).toLowerCase()), future),
  ),
  rule(`(?<month>${SURE_MONTH})(?! [A-Z])`, never, monthNear),
  rule(
    `(?<month>${NAME_MONTH})(?<=\\b${BEFORE_MONTH}[ -](?:(?:early|mid|late)[ -])?${NAME_MONTH})(?! [A-Z])`,
    never,
    monthNear,
  ),
  rule(
    `(?<year>(?:1[7-9]|20)\\d\\d)(?! (?:people|men|women|homes|votes|jobs|times|miles|metres|km)\\b)`,
    always,
    ({ year }) => year ?? null,
  ),
]

const TO_COME =
  /\b(?:will|shall|due|to be|set to|expected|scheduled|plans?|takes? effect|resumes?|begins?|opens?|starts?|until)\b/
const PAST = /\b(?:said|was|were|had|told|\p{L}{3,}ed)\s(?:(?:on|in)\s)?$/u

/** Reads the dates of a text. Words that hang on the day of publication stay unresolved where it is null. */
export function readDates(text: string, publishedAt: string | null): DateReading {
  const published = publishedAt && isDay(publishedAt) ? publishedAt : null
  const dates: DateExpression[] = []
  const taken = new Uint8Array(text.length)
  for (const { pattern, complete, resolve } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const start = match.index - partBefore(text, match.index)
      if (isTaken(taken, start, end) || isName(text, start, end)) continue
      taken.fill(1, start, end)
      const groups = match.groups ?? {}
      const resolved = resolve(groups, { published, future: isToCome(text, start) })
      const basis = resolved === null ? null : complete(groups) ? 'text' : 'published'
      dates.push({ start, end, text: text.slice(start, end), resolved, basis })
    }
  }
  dates.sort((a, b) => a.start - b.start)
  const notChecked = dates
    .filter((date) => date.resolved === null && /^\d/.test(date.text))
    .map(({ start, end, text }) => ({ start, end, text, why: 'This date has no single valid reading.' }))
  return { dates, notChecked }
}

const partBefore = (text: string, start: number): number =>
  PART.exec(text.slice(Math.max(0, start - 'early '.length), start))?.[0].length ?? 0

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) if (taken[place]) return true
  return false
}

/** A number in quotation marks alone is a title, as of a novel. */
const isName = (text: string, start: number, end: number): boolean =>
  /[“"‘]/.test(text.charAt(start - 1)) && /[”"’]/.test(text.charAt(end))

function isToCome(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start)
  const sentence = before.slice(before.lastIndexOf('. ') + 1)
  return TO_COME.test(sentence) && !PAST.test(sentence)
}
