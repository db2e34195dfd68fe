import type { Span } from '../project/span.ts'

/** Words before a figure that make it one of an earlier stage, a part, a plan or another instance. */
const STAGE_BEFORE =
  /\b(?:early|earlier|initial(?:ly)?|first (?:reports?|figures?|estimates?)|at first|previous(?:ly)?|forecasts?|forecasting|predicted|expects?|expected|originally|hopes?|hoped|wants?|wanted|planned|used to|last (?:year|month|week|season|time)|(?:week|month|year|season) before|normal|normally|usually|corrected|revised|another|further|other|others|additional|up from|down from|compared with|target of|goal of|including|among them|every|each|half of|rest|remaining|spoken of|instead of|rather than|needs?)\b[^.;:]{0,40}$/i
const STAGE_AFTER =
  /^(?:[^.;:,]{0,30}\b(?:last (?:year|month|week|season)|(?:year|month|week) (?:ago|earlier|before)|earlier|previously|at first|of (?:them|whom|which))\b|(?: \p{L}+)? (?:each|more|further|others?|apiece)\b)/iu
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g
const REACH = 48

/**
 * Whether the words around two figures show that one is of another time, a part, a plan or a stage: then both may stand.
 */
export function isSetApart(text: string, a: Span, b: Span): boolean {
  const [one, other] = [surroundingsOf(text, a), surroundingsOf(text, b)]
  return one.isStage !== other.isStage || one.years !== other.years
}

function surroundingsOf(text: string, { start, end }: Span): { isStage: boolean; years: string } {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[\s\S]*(?:[.;:\n]\s|, and )/, '')
  const after = text.slice(end, end + REACH).replace(/(?:[.;:]\s|, and |\n)[\s\S]*/, '')
  const years = [...new Set([...before.matchAll(YEAR), ...after.matchAll(YEAR)].map(([year]) => year))]
  return { isStage: STAGE_BEFORE.test(before) || STAGE_AFTER.test(after), years: years.sort().join() }
}
