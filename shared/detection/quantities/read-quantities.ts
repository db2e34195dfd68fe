import type { NotChecked, Quantity, QuantityType } from '../findings.ts'
import { numberOf, scaleOf, WORD_NUMBER } from './number-words.ts'
import { readShares } from './read-shares.ts'

/** The figures of a text in reading order, and digits that the program cannot read. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[]
  readonly notChecked: readonly NotChecked[]
}

const NUMBER = `(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?|½|${WORD_NUMBER}(?!\\p{L}))`
const SCALE =
  '(?:[ \\u00a0\\u2009-]?(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|tn|m|k)(?![\\p{L}]))'
const SIGN = '(?:(?:US|NZ|HK|C|A|R)?\\$|[€£¥₹]|Rs\\.? )'
const CURRENCY = 'dollars?|cents?|euros?|pounds?|pence|yuan|yen|rand|kronor|won|rupees|roubles|CAD|US'
const MEASURE =
  'km/h|mph|kmh?|°C|C(?=[ .,])|cubic metres?|square (?:kilometres?|miles?|metres?)|(?:kilo|centi|milli)?metres?|miles?|feet|foot|inch(?:es)?|(?:kilo|milli)?grams?|kilos?|tonnes?|tons?|litres?|barrels?|(?:mega|giga|kilo)?watts?|hectares?|acres?|degrees?|points?|times'
const TIME = '(?:second|minute|hour|day|week|month|year|decade)s?'
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<sign>${SIGN})?(?<low>${NUMBER})(?<lowScale>${SCALE})?(?:(?<join>–|-| to | and )(?<sign2>${SIGN})?(?<high>${NUMBER})(?<scale>${SCALE})?)?(?<tail>[ \\u00a0-]?(?:%|percentage points?|per cent|percent)|[ \\u00a0](?:${CURRENCY})(?!\\p{L})|[ \\u00a0]?(?:${MEASURE})(?!\\p{L})|[ \\u00a0-](?:${TIME})(?!\\p{L}))?(?<compound>(?:-\\p{L}+)*)(?![\\p{L}\\d/])`,
  'giu',
)
const VAGUE =
  /(?<!\p{L})(?:(?:tens|hundreds) of (?:thousands|millions)|dozens|scores|hundreds|thousands|millions|several (?:dozen|hundred|thousand)|a few (?:dozen|hundred|thousand))(?!\p{L})/giu
const NAMED =
  /(?:Boeing|Airbus|Flight|Route|Room|No\.|Article|Chapter|Psalm|Type|Interstate|Hangar|iPhone|Engine|Apollo|Studio|Formula|Proposition|Order|Windows|page|Maroon|Section|War)[ \u00a0]$/
const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  dollar: 'USD',
  cent: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  pence: 'GBP',
  yuan: 'CNY',
  yen: 'JPY',
  rand: 'ZAR',
  kronor: 'SEK',
  won: 'KRW',
  rupee: 'INR',
  rouble: 'RUB',
  cad: 'CAD',
  us: 'USD',
}
const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  km: 'kilometre',
  mph: 'mile',
  'km/h': 'kilometre',
  '°c': 'degree Celsius',
  c: 'degree Celsius',
  aircraft: 'aircraft',
  lives: 'life',
}
const LITTLE =
  /^(?:in|of|and|from|for|to|at|by|on|were|was|had|have|has|with|who|that|or|is|are|as|than|per|a|an|the|after|before|when|while|into|over|up|down)$/

/** Reads the figures of a text; dates are not known here, so see `readFigures` for the two together. */
export function readQuantities(text: string): QuantityReading {
  const found = [...text.matchAll(FIGURE)].flatMap((match) => quantityOf(text, match) ?? [])
  const vague = [...text.matchAll(VAGUE)].map((match) => vagueOf(text, match))
  const quantities = [...readShares(text), ...found, ...vague]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
  const notChecked = [...text.matchAll(/(?:(?![0-9])\p{Nd})+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    why: 'These digits are not the Western ones that the program reads.',
  }))
  return { quantities, notChecked }
}

function vagueOf(text: string, match: RegExpExecArray): Quantity {
  const end = match.index + match[0].length
  const figure = { start: match.index, end, text: match[0], type: 'quantity' as const, low: null, high: null }
  return { ...figure, unit: nounAfter(text, end), per: null, approximate: false, vague: true }
}

function quantityOf(text: string, match: RegExpExecArray): Quantity | null {
  const before = text.slice(Math.max(0, match.index - 30), match.index)
  if (NAMED.test(before)) return null
  const groups = match.groups ?? {}
  const { sign, low = '', lowScale, join = '', high, scale, compound = '' } = groups
  const tail = groups.tail?.replace(/^[ \u00a0-]/, '').toLowerCase() ?? ''
  const change =
    high !== undefined &&
    ((join === ' and ' && !/between $/i.test(before)) || (join === ' to ' && /from $/i.test(before)))
  const words = change ? `${sign ?? ''}${low}${lowScale ?? ''}` : match[0]
  const end = match.index + words.length
  if (
    /^one$/i.test(words) &&
    !/^ (?:person|man|woman|child|day|week|month|year)\b/.test(text.slice(end, end + 9))
  )
    return null
  const own = change ? '' : tail
  const { type, unit } = kindOf({
    sign,
    tail: own,
    compound: change ? '' : compound,
    counted: nounAfter(text, end),
  })
  const part = /^(?:cents?|pence)$/.test(own) ? 0.01 : 1
  const first = numberOf(low) * scaleOf(lowScale ?? (change ? '' : scale)) * part
  const second = high === undefined || change ? first : numberOf(high) * scaleOf(scale ?? lowScale) * part
  const score =
    type === 'quantity' &&
    high !== undefined &&
    /[–-]/.test(join) &&
    !nounAfter(text, end) &&
    first < 150 &&
    second < 150
  const [least, most] = score ? [Math.min(first, second), Math.max(first, second)] : [first, second]
  return {
    start: match.index,
    end,
    text: words,
    type: score ? 'score' : type,
    low: MOST.test(before) ? null : least,
    high: LEAST.test(before) ? null : most,
    unit: score ? null : unit,
    per: perAfter(text, end, own),
    approximate: ABOUT.test(before),
    vague: false,
  }
}

const LEAST = /(?:more than|over|above|at least|fewer than no|no fewer than|longer than|older than) $/i
const MOST = /(?:(?<!no )(?:less|fewer) than|under|below|up to|at most|no more than|as many as) $/i
const ABOUT =
  /(?:about|around|roughly|some|nearly|almost|close to|an estimated|estimated at|just over|just under) $/i

function kindOf({
  sign,
  tail,
  compound,
  counted,
}: {
  sign: string | undefined
  tail: string
  compound: string
  counted: string | null
}): { type: QuantityType; unit: string | null } {
  const currency = CURRENCIES[(sign ?? '').trim()] ?? CURRENCIES[tail] ?? CURRENCIES[tail.replace(/s$/, '')]
  if (currency) return { type: 'money', unit: currency }
  if (/^percentage/.test(tail)) return { type: 'percent', unit: 'percentage-point' }
  if (/^(?:%|per)/.test(tail)) return { type: 'percent', unit: 'percent' }
  if (/^-(?:years?|months?)-old/.test(compound) || /-old$/.test(compound))
    return { type: 'age', unit: 'year' }
  if (new RegExp(`^${TIME}$`).test(tail)) return { type: 'duration', unit: tail.replace(/s$/, '') }
  if (compound)
    return { type: 'quantity', unit: compound.slice(1) === 'fold' ? 'time' : singular(compound.slice(1)) }
  return { type: 'quantity', unit: tail ? singular(tail) : counted }
}

const singular = (word: string): string =>
  SINGULAR[word] ??
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=ch|sh|x|ss)es$/, '')
    .replace(/(?<!s|u|i)s$/, '')

function nounAfter(text: string, end: number): string | null {
  const after = /^(?: of)?(?: (?:the|its|their))?((?: \p{Ll}[\p{L}-]*){1,3})/u.exec(
    text.slice(end, end + 60),
  )?.[1]
  const words: string[] = []
  for (const word of after?.trim().split(' ') ?? []) {
    if (LITTLE.test(word) || /(?:ed|ly)$/.test(word)) break
    words.push(word)
    if (/s$/.test(word) || SINGULAR[word]) break
  }
  const head = words[words.length - 1]
  return head ? singular(head) : null
}

function perAfter(text: string, end: number, tail: string): string | null {
  if (tail === 'km/h' || tail === 'mph') return 'hour'
  const [, period = null] =
    /^,?(?: \p{L}+)? (?:a|per|each|every|an) (second|minute|hour|day|night|week|month|year|barrel)\b/u.exec(
      text.slice(end, end + 40),
    ) ?? []
  return period ?? (/^ annually/.test(text.slice(end, end + 9)) ? 'year' : null)
}
