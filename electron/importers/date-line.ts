/** A line that says when the article appeared, and nothing else. */
export interface DateLine {
  /** `YYYY-MM-DD`, or null where the line leaves the day open, as `3/4/2020` does. */
  readonly date: string | null
  /** The line says when the article was changed, not when it appeared. */
  readonly updated: boolean
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
const MONTH = `(${MONTHS.join('|')})\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d\\d)'

/** Each way to write a day, with the groups that hold its year, month and day. */
const DAY_FORMS: readonly { readonly form: RegExp; readonly groups: readonly [number, number, number] }[] = [
  { form: new RegExp(`\\b${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`, 'gi'), groups: [3, 2, 1] },
  { form: new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'gi'), groups: [3, 1, 2] },
  { form: new RegExp(`\\b${YEAR}[-/.](\\d\\d)[-/.](\\d\\d)(?!\\d)`, 'g'), groups: [1, 2, 3] },
]
/** Day first or month first: only a number above twelve tells. */
const NUMBERS = new RegExp(`\\b(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}\\b`, 'g')
const MONTH_ALONE = new RegExp(`\\b${MONTH} ${YEAR}\\b`, 'gi')

const WORD_OF_PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const PLACE = `${WORD_OF_PLACE}(?: (?:d[aeou]s?|l[ae]|am|of|${WORD_OF_PLACE})){0,2}`
/** Where a report was written, before the day: "PARIS, ", "Oldport, Maine, ", "NEW YORK (Reuters) — ". */
const PLACE_BEFORE = new RegExp(`^${PLACE}(?:, ${PLACE})?(?: \\([^()]{2,30}\\))?\\s*[,–—-]`, 'u')
/** The agency behind the day: "(Reuters)". */
const AGENCY_BEHIND = /\(\p{Lu}[\p{L} .&]{1,30}\)$/u

/** What may stand beside the date in such a line: weekday, time of day, zone, and the words that introduce it. */
const BESIDE = [
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi,
  /[+-]\d\d:\d\d\b/g,
  // A zone stands behind a time only; elsewhere capitals are words: "RAID IN OHIO".
  /\bT?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[AaPp]\.?[Mm]\b\.?|[Zh]\b)?|\d{1,2}\s?[AaPp]\.?[Mm]\b\.?|[Nn]oon|[Mm]idnight)(?:\s*\(?[A-Z]{2,5}\b(?:[+-]\d{1,2})?\)?)?/g,
  /\b(?:first|last|originally)?\s*(?:published|posted|updated|modified|issued|filed|created|date|released)\b/gi,
  /\b\d{1,2}[ -]min(?:ute)?s? read\b/gi,
  /\b(?:on|at|and|local time)\b/gi,
]
const ONLY_SEPARATORS = /^[\s,;:|•·–—()[\]/-]*$/
const LONGEST_LINE = 120

/** Reads a line that is a date and nothing else (`Published: Monday 3 March 2020, 13.05 GMT`), or answers null. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > LONGEST_LINE || !/\d{4}/.test(line)) return null
  const found = findDay(line)
  const unplaced = line.replace(/\s/g, ' ').replace(PLACE_BEFORE, ' ').replace(AGENCY_BEHIND, ' ')
  const rest = BESIDE.reduce((left, form) => left.replace(form, ' '), withoutDays(unplaced))
  if (!found || !ONLY_SEPARATORS.test(rest)) return null
  return { date: found.date, updated: /\b(?:updated|modified)\b/i.test(line.slice(0, found.at)) }
}

/** The first day that a line names in full, as `YYYY-MM-DD`, or null. */
export const dayIn = (line: string): string | null => findDay(line.replace(/\s/g, ' '))?.date ?? null

interface FoundDay {
  readonly at: number
  readonly date: string | null
}

function findDay(line: string): FoundDay | null {
  const spaced = line.replace(/\s/g, ' ')
  const found: FoundDay[] = []
  for (const { form, groups } of DAY_FORMS) {
    for (const match of spaced.matchAll(form)) {
      const [year, month, day] = groups.map((group) => match[group] ?? '')
      found.push({ at: match.index, date: day && month && year ? isoDay(year, month, day) : null })
    }
  }
  for (const match of spaced.matchAll(NUMBERS)) found.push({ at: match.index, date: dayOfNumbers(match) })
  if (found.length === 0) {
    for (const match of spaced.matchAll(MONTH_ALONE)) found.push({ at: match.index, date: null })
  }
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}

const withoutDays = (line: string): string =>
  [...DAY_FORMS.map(({ form }) => form), NUMBERS, MONTH_ALONE].reduce(
    (left, form) => left.replace(form, ' '),
    line,
  )

function dayOfNumbers([, first = '', second = '', year = '']: RegExpMatchArray): string | null {
  if (first === second) return isoDay(year, second, first)
  if (Number(first) > 12) return isoDay(year, second, first)
  return Number(second) > 12 ? isoDay(year, first, second) : null
}

function isoDay(year: string, month: string, day: string): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month)
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  const exists = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)
  return exists ? date.toISOString().slice(0, 10) : null
}

const monthNumber = (name: string): number =>
  MONTHS.findIndex((form) => new RegExp(`^${form}\\.?$`, 'i').test(name)) + 1
