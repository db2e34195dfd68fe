import type { HistoryLine } from '../../shared/contract/questions.ts'
import type { HistoryRow } from '../../shared/log/history.ts'
import { CHECK_STATE_WORDS } from '../../shared/project/check-state.ts'
import { claimWords, KIND_WORDS } from '../../shared/project/claim.ts'
import { STANCE_WORDS } from '../../shared/project/evidence.ts'
import { currentDraft, type Project } from '../../shared/project/project.ts'

/** Words of a value that a line has room for. */
const LONGEST = 300

/** Rows of the history as an editor reads them. */
export const historyLines = (rows: readonly HistoryRow[], project: Project): readonly HistoryLine[] =>
  rows.map(({ entry: { seq, by, at }, label, from, to, fields }) => {
    // One changed field is told by its value alone, and any of those touched may be the one.
    const names = fields.map(({ name }) => name)
    return { seq, by, at, label, from: inWords(from, names, project), to: inWords(to, names, project) }
  })

type Fields = Readonly<Record<string, unknown>>

/** A value of one of the named fields, or null for nothing. */
function inWords(value: unknown, names: readonly string[], project: Project): string | null {
  const words = valueWords(value, names, project)
  if (words === null || words === '') return null
  const characters = [...words]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : words
}

function valueWords(value: unknown, names: readonly string[], project: Project): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return textWords(value, names, project)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return listWords(value, names, project)
  return thingWords(value as Fields, project)
}

/** Words for what the project keeps as an id or a key. */
function textWords(text: string, names: readonly string[], project: Project): string {
  const known = new Map<string, string>([
    ...(isNamed(names, 'state') ? Object.entries(CHECK_STATE_WORDS) : []),
    ...(isNamed(names, 'kind') ? Object.entries(KIND_WORDS) : []),
    ...(isNamed(names, 'stance') ? Object.entries(STANCE_WORDS) : []),
    ...(isNamed(names, 'source') ? project.sources.map(({ id, title }) => [id, title] as const) : []),
  ])
  return known.get(text) ?? text
}

/** Several things at once are told as "c7 state". */
const isNamed = (names: readonly string[], field: string): boolean =>
  names.some((name) => name === field || name.endsWith(` ${field}`))

function listWords(list: readonly unknown[], names: readonly string[], project: Project): string | null {
  if (list.length === 0) return null
  if (isNamed(names, 'evidence') && list.every((each) => typeof each === 'string')) {
    return list.length === 1 ? '1 piece' : `${list.length} pieces`
  }
  const separator = list.every(isSpan) ? ' … ' : ', '
  return list.flatMap((each) => valueWords(each, names, project) ?? []).join(separator)
}

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/** A thing by what an editor knows it by; anything else field by field. */
function thingWords(thing: Fields, project: Project): string | null {
  const { number, spans, rating, stance, text, question, initials, title, label, start } = thing
  const draftText = currentDraft(project).text
  if (typeof number === 'number' && Array.isArray(spans)) {
    return `claim ${number}: “${claimWords(draftText, { spans })}”`
  }
  if (typeof rating === 'string') return verdictWords(thing, rating, project)
  if (typeof stance === 'string' && typeof thing.source === 'string') return evidenceWords(thing, project)
  if (typeof question === 'string') return queryWords(thing, question)
  if (typeof start === 'number' && isSpan(thing)) return `“${draftText.slice(start, thing.end)}”`
  if (typeof initials === 'string') return [initials, thing.name].filter(Boolean).join(', ')
  if (typeof thing.by === 'string' && typeof text !== 'string') return thing.by
  const name = title ?? text ?? label
  if (typeof name === 'string') return name
  const parts = Object.entries(thing).flatMap(([field, value]) => {
    const words = valueWords(value, [field], project)
    // That a claim has a piece more is said by the piece itself.
    if (words === null || field.endsWith(' evidence')) return []
    // A whole thing names itself.
    return field.endsWith(' whole') ? words : `${fieldWords(field, project)}: ${words}`
  })
  return parts.length === 0 ? null : parts.join('; ')
}

function verdictWords(verdict: Fields, rating: string, { house }: Project): string {
  const label = house.scale.find(({ id }) => id === rating)?.label ?? rating
  const remarks = [verdict.note, verdict.void, verdict.needsLook].filter((each) => typeof each === 'string')
  return [
    `${label}${verdict.void === null || verdict.void === undefined ? '' : ' (no longer holds)'}`,
    ...remarks,
  ].join(': ')
}

function evidenceWords({ stance, source, passage, note, file }: Fields, project: Project): string {
  const title = project.sources.find(({ id }) => id === source)?.title
  const fileName = (file as { readonly name?: string } | null)?.name
  const words = [passage && `“${String(passage)}”`, note, fileName].filter(Boolean).map(String)
  return [textWords(String(stance), ['stance'], project), ...(title ? [title] : []), ...words].join(' · ')
}

function queryWords({ answer }: Fields, question: string): string {
  const reply = (answer as { readonly text?: string } | null)?.text
  return reply === undefined ? question : `${question} — ${reply}`
}

/** `c7 proposedWording` as "claim 4 proposed wording". */
function fieldWords(field: string, { claims }: Project): string {
  const [first = '', ...rest] = field.split(' ')
  const claim = claims.find(({ id }) => id === first)
  const name = rest.length === 0 ? first : rest.join(' ')
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return claim && rest.length > 0 ? `claim ${claim.number} ${words}` : words
}
