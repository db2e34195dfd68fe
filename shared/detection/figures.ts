import type { DateExpression, NotChecked, Quantity, QuantityType } from './findings.ts'

/** Everything in a text that is a figure or a date, each list in reading order. */
export interface Figures {
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateExpression[]
  readonly notChecked: readonly NotChecked[]
}

const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?(?:,? (?:19|20)\d\d)?|(?:in|since|of|from|the) (?:19|20)\d\d|(?:last|this|next) (?:week|weekend|month|year))\b/g

const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b`
const SCALE = String.raw`(?:\s?(?:thousand|million|billion|trillion)\b)?`
const FIGURE = new RegExp(
  String.raw`(?<money>(?:US|NZ|C|A)?\s?[$€£]\s?)?(?<![\p{L}\d.,-])(?<low>${NUMBER})(?<lowScale>${SCALE})(?:\s?(?<join>–|-|to|and)\s?(?<high>${NUMBER})(?=[\s%,.]))?(?<scale>${SCALE})(?<tail>\s?%|\s(?:per cent|percent|euros|dollars|pounds)\b|\sUS\b)?(?:\s(?<noun>\p{Ll}[\p{L}-]+(?:\s\p{Ll}\p{L}+)?))?`,
  'gu',
)
const VAGUE = /\b(?:dozens|hundreds|(?:tens|hundreds) of thousands|thousands|millions)\b/g

const VALUES: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
} // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  NZ$: 'NZD',
  C$: 'CAD',
  A$: 'AUD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
}
const TIME = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

/** The figures and dates of a text, in the shapes of `Findings`. Linear in its length. */
export function readFigures(text: string): Figures {
  const dates = [...text.matchAll(DATE)].map((match): DateExpression => {
    const words = match[0].replace(/^(?:in|since|of|from|the) /, '')
    const end = match.index + match[0].length
    return { start: end - words.length, end, text: words, resolved: null, basis: null }
  })
  const quantities = [...text.matchAll(FIGURE)].flatMap((match) => quantityOf(text, match) ?? [])
  const vague = [...text.matchAll(VAGUE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    type: 'quantity' as const,
    low: null,
    high: null,
    unit: null,
    per: null,
    approximate: false,
    vague: true,
  })) // prettier-ignore
  const free = [...quantities, ...vague]
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => one.start >= (all[index - 1]?.end ?? 0))
  return { quantities: withoutDates(free, dates), dates, notChecked: [] }
}

function withoutDates(quantities: readonly Quantity[], dates: readonly DateExpression[]): Quantity[] {
  let next = 0
  return quantities.filter(({ start, end }) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (dates[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

function quantityOf(text: string, match: RegExpExecArray): Quantity | null {
  const {
    money = '',
    low = '',
    lowScale = '',
    join = '',
    high,
    scale = '',
    tail = '',
    noun = '',
  } = match.groups ?? {}
  const place = match.index + (match[0].length - match[0].trimStart().length)
  const before = text.slice(Math.max(0, place - 24), place).toLowerCase()
  const ranged = high !== undefined && (join !== 'and' || /between $/.test(before))
  const counted = noun && match[0].endsWith(noun) ? noun.length + 1 : 0
  const whole = match[0].slice(0, match[0].length - counted)
  const words = (ranged || high === undefined ? whole : `${money}${low}${lowScale}`).trimEnd()
  const factor = SCALES[(lowScale || scale).trim()] ?? 1
  const value = numberOf(low) * factor
  const top = ranged ? numberOf(high) * factor : value
  const type = typeOf(money, tail, noun)
  const bound = /(?:more than|over|above|at least) $/.test(before)
    ? 'least'
    : /(?:less than|under|up to|at most) $/.test(before)
      ? 'most'
      : null
  return {
    start: place,
    end: match.index + words.length,
    text: words.trimStart(),
    type,
    low: bound === 'most' ? null : value,
    high: bound === 'least' ? null : top,
    unit:
      type === 'money'
        ? currencyOf(money, tail)
        : type === 'percent'
          ? 'percent'
          : unitOf(ranged || high === undefined ? noun : ''),
    per: /^,? (?:a|an|per|each|every) (\p{L}+)/u.exec(text.slice(match.index + words.length))?.[1] ?? null,
    approximate: /(?:about|around|roughly|some|nearly|almost) $/.test(before),
    vague: false,
  }
}

const numberOf = (words: string): number => VALUES[words] ?? Number(words.replaceAll(',', ''))

function typeOf(money: string, tail: string, noun: string): QuantityType {
  if (money || /euros|dollars|pounds/.test(tail)) return 'money'
  if (/%|cent/.test(tail)) return 'percent'
  return TIME.test(noun.split(' ')[0] ?? '') ? 'duration' : 'quantity'
}

const currencyOf = (money: string, tail: string): string | null =>
  CURRENCIES[money.replace(/\s/g, '')] ?? (/euros/.test(tail) ? 'EUR' : /pounds/.test(tail) ? 'GBP' : 'USD')

function unitOf(noun: string): string | null {
  const words = noun
    .split(' ')
    .filter((word) => !/^(?:in|of|and|from|for|to|at|by|on|were|was|had|have|with|who|that|or)$/.test(word))
  const last = words[words.length - 1]
  if (!last) return null
  return last === 'people' ? 'person' : last.replace(/ies$/, 'y').replace(/s$/, '')
}
