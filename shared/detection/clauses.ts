import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'

export type ClauseForm = 'clause' | 'predicate' | 'relative' | 'participle' | 'fragment'

/** One proposition of a sentence. Indexes of the sentence's tokens, `to` exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly form: ClauseForm
}

/** A sentence's tokens with what the rules below ask of them again and again. */
interface Reading {
  readonly tokens: readonly Token[]
  /** The finite verb group that begins at a token, by index. */
  readonly finiteAt: ReadonlyMap<number, VerbGroup>
  /** How many finite groups begin before a token. */
  readonly finiteBefore: Int32Array
}

/** Where one clause ends and the next begins; what lies between is a comma or a conjunction. */
interface Cut {
  readonly end: number
  readonly next: number
  readonly form: ClauseForm
}

/** A second verb without a subject of its own makes a claim where this many tokens follow it without a mark. */
const LONG_PREDICATE = 6
/** How far ahead of a conjunction the verb of its clause is looked for. */
const REACH = 14

const COORDINATORS = new Set(['and', 'but', 'or', 'nor'])
const COMMA_COORDINATORS = new Set([...COORDINATORS, 'yet', 'so'])
const SUBORDINATORS = new Set(['as', 'while', 'although', 'though', 'whereas', 'because'])
const OPENERS = new Set([
  ...SUBORDINATORS,
  'when',
  'after',
  'before',
  'if',
  'since',
  'once',
  'until',
  'unless',
])
const INNER = new Set([...OPENERS, 'that', 'what', 'how', 'whether'])
const SIDE_REMARKS = new Set(['with', 'despite', 'without', 'like', 'unlike', 'besides'])
const RELATIVES = new Set(['which', 'who', 'whose', 'whom', 'where'])
/** Participles that have become prepositions. */
const PREPOSITIONAL = new Set(['including', 'according', 'depending', 'regarding', 'concerning', 'excluding'])
const DASHES = new Set([';', '—', '–', '-', '--'])

/** Cuts a sentence into the smallest stretches that state one thing each; no cut at a sealed token. Linear in its length. */
export function splitClauses({ tokens, groups }: Sentence, sealed: (token: Token) => boolean): Clause[] {
  const reading = read(tokens, groups)
  const clauses: Clause[] = []
  let from = openingOf(reading, clauses)
  let form: ClauseForm = 'clause'
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index]
    const cut = token && !sealed(token) ? cutAt(reading, from, index) : null
    if (!cut || cut.end <= from) continue
    clauses.push({ from, to: cut.end, form })
    from = cut.next
    form = cut.form
    index = cut.next
    const back = form === 'relative' ? returnToMain(reading, from) : null
    if (back === null) continue
    // The main clause was only interrupted: it is taken up again and keeps the relative clause inside.
    const main = clauses.pop()
    clauses.push({ from, to: back, form })
    from = main?.from ?? from
    form = main?.form ?? form
    index = back
  }
  if (from < tokens.length) clauses.push({ from, to: tokens.length, form })
  return clauses.map((clause) => formed(reading, clause))
}

function read(tokens: readonly Token[], groups: readonly VerbGroup[]): Reading {
  const finiteAt = new Map(groups.filter(({ finite }) => finite).map((group) => [group.from, group]))
  const finiteBefore = new Int32Array(tokens.length + 1)
  for (let index = 0; index < tokens.length; index += 1) {
    finiteBefore[index + 1] = (finiteBefore[index] ?? 0) + (finiteAt.has(index) ? 1 : 0)
  }
  return { tokens, finiteAt, finiteBefore }
}

const hasFinite = ({ finiteBefore }: Reading, from: number, to: number): boolean =>
  (finiteBefore[to] ?? 0) > (finiteBefore[from] ?? 0)

const formed = (reading: Reading, clause: Clause): Clause =>
  clause.form === 'clause' && !hasFinite(reading, clause.from, clause.to)
    ? { ...clause, form: 'fragment' }
    : clause

/** "When the rain stopped, the match went on": the clause before the comma is one of its own. */
function openingOf(reading: Reading, clauses: Clause[]): number {
  const { tokens } = reading
  const first = tokens[0]
  const dateline = datelineEnd(reading)
  if (dateline > 0) return dateline
  if (!first || !(OPENERS.has(first.low) || SIDE_REMARKS.has(first.low))) return 0
  for (let comma = 2; comma < tokens.length && comma < 3 * REACH; comma += 1) {
    if (tokens[comma]?.text !== ',' || !subjectAndVerb(reading, comma + 1)) continue
    const participle = tokens[1]?.low.endsWith('ing') === true
    if (!participle && OPENERS.has(first.low) && !hasFinite(reading, 0, comma)) continue
    if (!participle && OPENERS.has(first.low))
      clauses.push({ from: SUBORDINATORS.has(first.low) ? 1 : 0, to: comma, form: 'clause' })
    return comma + 1
  }
  return 0
}

/** "OXLEY, June 3 — The mayor …": where the sentence proper begins, or 0. */
function datelineEnd(reading: Reading): number {
  const dash = reading.tokens
    .slice(0, 9)
    .findIndex(({ text }) => text === '—' || text === '–' || text === '--')
  if (dash < 1 || hasFinite(reading, 0, dash) || !subjectAndVerb(reading, dash + 1)) return 0
  return reading.tokens.slice(0, dash).every(({ pos }) => /^(?:PROPN|PUNCT|NUM)$/.test(pos)) ? dash + 1 : 0
}

function cutAt(reading: Reading, from: number, index: number): Cut | null {
  const token = reading.tokens[index]
  if (!token) return null
  if (token.text === ',') return cutAtComma(reading, from, index)
  if (DASHES.has(token.text)) return dashCut(reading, from, index)
  if (token.low === 'according' && reading.tokens[index + 1]?.low === 'to')
    return accordingCut(reading, from, index)
  if (COORDINATORS.has(token.low) && isParticipleAt(reading, from) && isParticipleAt(reading, index + 1)) {
    return { end: index, next: index + 1, form: 'participle' }
  }
  if (COORDINATORS.has(token.low))
    return hasFinite(reading, openFrom(reading, from, index), index)
      ? afterAnd(reading, index, index + 1)
      : null
  return SUBORDINATORS.has(token.low) && hasFinite(reading, from, index)
    ? afterSubordinator(reading, index)
    : null
}

/** Where the innermost clause begins that is open before `index`: "said that the rain and wind …" has no verb yet. */
function openFrom({ tokens }: Reading, from: number, index: number): number {
  for (let at = index - 1; at > from && at > index - REACH; at -= 1) {
    if (INNER.has(tokens[at]?.low ?? '')) return at
  }
  return from
}

function cutAtComma(reading: Reading, from: number, comma: number): Cut | null {
  const { tokens } = reading
  const after = tokens[comma + 1]
  if (!after) return null
  if (after.low === 'where') return { end: comma, next: comma + 2, form: 'relative' }
  if (RELATIVES.has(after.low)) return { end: comma, next: comma + 1, form: 'relative' }
  if (after.low === 'according') return accordingCut(reading, from, comma)
  if (!hasFinite(reading, 0, comma)) return null
  const conjunction = COMMA_COORDINATORS.has(after.low) || SUBORDINATORS.has(after.low)
  const next = comma + (conjunction ? 2 : 1)
  if (isParticipleAt(reading, next)) return { end: comma, next, form: 'participle' }
  if (!conjunction) return null
  if (subjectAndVerb(reading, next)) return { end: comma, next, form: 'clause' }
  return verbAt(reading, next) ? { end: comma, next, form: 'predicate' } : null
}

function dashCut(reading: Reading, from: number, index: number): Cut | null {
  const spaced = reading.tokens[index]?.start !== reading.tokens[index - 1]?.end
  const whole = hasFinite(reading, from, index) && subjectAndVerb(reading, index + 1)
  const next = COORDINATORS.has(reading.tokens[index + 1]?.low ?? '') ? index + 2 : index + 1
  return (spaced || reading.tokens[index]?.text !== '-') && whole
    ? { end: index, next, form: 'clause' }
    : null
}

/** The source is no part of what it says; after its comma the sentence goes on. */
function accordingCut(reading: Reading, from: number, index: number): Cut | null {
  if (index === from) return null
  const { tokens } = reading
  let next = index + 1
  while (next < tokens.length && tokens[next]?.text !== ',') next += 1
  return { end: index, next: Math.min(next + 1, tokens.length), form: 'clause' }
}

function afterAnd(reading: Reading, index: number, next: number): Cut | null {
  if (subjectAndVerb(reading, next)) return { end: index, next, form: 'clause' }
  const enough = (reading.tokens[next + LONG_PREDICATE]?.pos ?? 'PUNCT') !== 'PUNCT'
  return enough && verbAt(reading, next) ? { end: index, next, form: 'predicate' } : null
}

function afterSubordinator(reading: Reading, index: number): Cut | null {
  const { tokens } = reading
  const before = tokens[index - 1]?.low ?? ''
  if (/^(?:as|so|such|same|just|even|only)$/.test(before)) return null
  if (tokens[index]?.low === 'as' && tokens[index + 1]?.pos === 'PRON') return null
  return subjectAndVerb(reading, index + 1) ? { end: index, next: index + 1, form: 'clause' } : null
}

/** Whether a noun phrase and then a finite verb follow, with nothing between them that ends a phrase. */
function subjectAndVerb({ tokens, finiteAt }: Reading, from: number): boolean {
  let noun = false
  for (let index = from; index < tokens.length && index < from + REACH; index += 1) {
    const token = tokens[index]
    if (!token) return false
    if (finiteAt.has(index)) return noun
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) noun = true
    else if (token.pos === 'PUNCT' && !/["“”'’()-]/.test(token.text)) return false
    else if (RELATIVES.has(token.low) || (token.low === 'that' && noun)) return false
    else if (/^(?:VERB|SCONJ)$/.test(token.pos) && !token.low.endsWith('ing') && token.low !== 'that')
      return false
  }
  return false
}

const verbAt = ({ tokens, finiteAt }: Reading, index: number): boolean =>
  finiteAt.has(index) || (tokens[index]?.pos === 'ADV' && finiteAt.has(index + 1))

function isParticipleAt(reading: Reading, index: number): boolean {
  const { tokens } = reading
  const at = tokens[index]?.pos === 'ADV' ? index + 1 : index
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token || !after || PREPOSITIONAL.has(token.low)) return false
  // "…, rising prices would …": an adjective before its noun, and that noun's own verb.
  if (after.pos === 'NOUN' && subjectAndVerb(reading, at)) return false
  return token.pos === 'VERB' && token.low.endsWith('ing') && after.pos !== 'PUNCT'
}

/** The end of a relative clause in mid-sentence: a comma, and then the main clause's verb. Null where it runs on. */
function returnToMain(reading: Reading, from: number): number | null {
  for (let index = from + 2; index < reading.tokens.length && index < from + 3 * REACH; index += 1) {
    if (reading.tokens[index]?.text === ',' && hasFinite(reading, from, index) && verbAt(reading, index + 1))
      return index
  }
  return null
}
