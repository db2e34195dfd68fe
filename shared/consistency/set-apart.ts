import type { Span } from '../project/span.ts'
import { PROPER_WORDS } from './proper-words.ts'

/** Words before a figure that make it one of an earlier stage, a part, a plan or another instance. */
const STAGE_BEFORE =
  /\b(?:early|earlier|initial(?:ly)?|first (?:reports?|figures?|estimates?)|at first|previous(?:ly)?|forecasts?|forecasting|predicted|expects?|expected|originally|hopes?|hoped|wants?|wanted|planned|used to|last (?:year|month|week|season|time)|(?:week|month|year|season) before|normal|normally|usually|corrected|revised|another|further|other|others|additional|up from|down from|compared with|target of|goal of|including|among them|every|each|half of|rest|remaining|spoken of|instead of|rather than|needs?)\b[^.;:]{0,40}$/i
const STAGE_AFTER =
  /^(?:[^.;:,]{0,30}\b(?:last (?:year|month|week|season)|(?:year|month|week) (?:ago|earlier|before)|earlier|previously|at first|of (?:them|whom|which))\b|(?: \p{L}+)? (?:each|more|further|others?|apiece)\b)/iu
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g
const PLACE =
  /\b(?:[Ii]n|[Nn]ear|[Aa]t) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|The)\b)(\p{Lu}[\p{L}\p{M}’'-]+)/gu
const REACH = 48

/** Whether each figure has places of its own. What a whole country is told of may be told of a town in it as well. */
const areElsewhere = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 &&
  b.length > 0 &&
  !a.some((place) => b.includes(place)) &&
  ![...a, ...b].some((place) => PROPER_WORDS.has(place))

/**
 * Whether the words around two figures show that one is of another time or place, a part, a plan or a stage: then both may stand.
 */
export function isSetApart(text: string, a: Span, b: Span): boolean {
  const [one, other] = [surroundingsOf(text, a), surroundingsOf(text, b)]
  return one.isStage !== other.isStage || one.years !== other.years || areElsewhere(one.places, other.places)
}

interface Surroundings {
  readonly isStage: boolean
  readonly years: string
  readonly places: readonly string[]
}

function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[\s\S]*(?:[.;:]\s|\n|, and )/, '')
  const after = text.slice(end, end + REACH).replace(/(?:[.;:]\s|, and |\n)[\s\S]*/, '')
  const years = [...new Set([...before.matchAll(YEAR), ...after.matchAll(YEAR)].map(([year]) => year))]
  const places = [...before.matchAll(PLACE), ...after.matchAll(PLACE)].flatMap(([, place]) => place ?? [])
  return { isStage: STAGE_BEFORE.test(before) || STAGE_AFTER.test(after), years: years.sort().join(), places }
}
