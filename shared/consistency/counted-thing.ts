import type { Quantity } from '../detection/findings.ts'

/** Words for one thing, so that 30 countries can be held against 24 nations. The first stands for all. */
const SAME_THINGS: readonly (readonly string[])[] = [
  ['country', 'nation'],
  ['person', 'resident', 'inhabitant', 'human'],
  ['child', 'kid', 'youngster'],
  ['student', 'pupil', 'undergraduate'],
  ['home', 'house', 'household'],
  ['lorry', 'truck'],
  ['plane', 'aircraft', 'jet', 'airliner'],
  ['worker', 'employee', 'staff', 'job', 'post'],
  ['soldier', 'troop', 'serviceman'],
  ['company', 'firm'],
  ['police', 'officer', 'policeman'],
  ['fighter', 'militant', 'rebel', 'insurgent'],
  ['ship', 'vessel', 'boat'],
  ['game', 'match'],
  ['day', 'night'],
  ['shop', 'store'],
  ['protester', 'demonstrator'],
  ['member', 'strong'],
  ['seat', 'place'],
]
const FIRST_WORD = new Map(SAME_THINGS.flatMap((words) => words.map((word) => [word, words[0] ?? word])))

/** What happened to people, told by the words around their number, whatever they are called. */
const FATES: readonly (readonly [string, string])[] = [
  ['dead', 'dead|died|die|dies|killed|kills|killing|deaths?|perished|lives|fatalities|drowned'],
  ['hurt', 'injured|hurt|wounded|injuring|injures|wounding|injuries'],
  ['missing', 'missing|unaccounted'],
  ['arrested', 'arrested|arrests|detained|detaining|arresting'],
]
const HEDGE = '(?:(?:at least|about|around|some|more than|nearly|up to|almost|over|an estimated|the) )?'
const BE = '(?:(?:has|have|had|was|were|are|is|be|been|being|of them|feared|reported|confirmed|now) ){0,3}'
const FATE_WORDS = FATES.map(([fate, words]) => ({
  fate,
  after: new RegExp(`^[ -](?:(?:\\p{L}[\\p{L}’'-]* ){0,2}?${BE})?(?:${words})(?!\\p{L})`, 'u'),
  before: new RegExp(
    `(?:^|[^\\p{L}])(?:${words}) ${HEDGE}$|(?:death toll|${words})[^.,;]{0,24} (?:to|at|of|reached|reaches|is|was) ${HEDGE}$`,
    'iu',
  ),
}))
/** A scale of time in smaller units, so that thirty years are three decades. */
const LONGER: Readonly<Record<string, readonly [string, number]>> = {
  decade: ['year', 10],
  century: ['year', 100],
  week: ['day', 7],
  fortnight: ['day', 14],
}
const MEASURED =
  /^(?:(?:kilo|centi|milli)?met(?:re|er)|mile|foot|inch|yard|(?:kilo|milli)?gram|kilo|tonne|ton|litre|liter|gallon|barrel|hectare|acre|degree.*|point|time|(?:kilo|mega|giga|tera)?watt.*|cubic .*|square .*|person|day|year|hour|minute|second|month)$/

/** What a figure counts or measures. Two figures of one `thing` may be compared; `low` and `high` are in its unit. */
export interface CountedThing {
  readonly thing: string
  /** Whether the thing is counted in every article, so that the words around must show that one figure is meant. */
  readonly isCommon: boolean
  readonly low: number | null
  readonly high: number | null
}

/** What a figure counts, or null where that cannot be told. */
export function countedThing(text: string, quantity: Quantity): CountedThing | null {
  const { type, unit, per, low, high, vague } = quantity
  if (vague || (low === null && high === null)) return null
  if (low === 1 && high === 1 && isOneOfSome(text, quantity)) return null
  const value = { low, high }
  const rate = per ? ` per ${per}` : ''
  if (type === 'money' || type === 'percent') {
    const isMisread = type === 'percent' && / in /.test(quantity.text) && (low ?? 0) > 100
    return isMisread ? null : { thing: `${unit}${rate}`, isCommon: true, ...value }
  }
  if (type === 'age' || type === 'score') return null
  if (type === 'ordinal') return ordinalThing(text, quantity)
  const fate = type === 'quantity' && fateOf(text, quantity)
  if (fate) return { thing: fate, isCommon: false, ...value }
  if (unit === null) return null
  const [own, times] = LONGER[unit] ?? [FIRST_WORD.get(unit) ?? unit, 1]
  return {
    thing: `${own}${rate}`,
    isCommon: type === 'duration' || MEASURED.test(own),
    low: low === null ? null : low * times,
    high: high === null ? null : high * times,
  }
}

/** "In one district, in another": points at each of several and counts none. */
const isOneOfSome = (text: string, { start, end }: Quantity): boolean =>
  /^one$/i.test(text.slice(start, end).split(/[ -]/)[0] ?? '') &&
  /^[^.;:!?\n]{0,60}\b(?:another|the others?|the next|the rest)\b/.test(text.slice(end, end + 80))

/** "The third day" and "a fifth night" count the same days. */
function ordinalThing(text: string, { end, low, high }: Quantity): CountedThing | null {
  const [, noun] = /^[ -](\p{Ll}{3,})(?!\p{L})/u.exec(text.slice(end, end + 30)) ?? []
  if (!noun || /^(?:of|and|in|time|person|man|woman|place|to|for|on|at)$/.test(noun)) return null
  return { thing: `number of the ${FIRST_WORD.get(noun) ?? noun}`, isCommon: true, low, high }
}

function fateOf(text: string, { start, end, unit }: Quantity): string | null {
  if (unit !== null && MEASURED.test(unit) && unit !== 'person') return null
  const after = text.slice(end, end + 60).replace(/[.,;:(\n“"][\s\S]*/, '')
  const before = text.slice(Math.max(0, start - 50), start).replace(/[\s\S]*[.;:(\n“"]/, '')
  return (
    FATE_WORDS.find((fate) => fate.after.test(after))?.fate ??
    FATE_WORDS.find((fate) => fate.before.test(before))?.fate ??
    null
  )
}
