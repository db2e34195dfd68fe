import { compareWords } from '../anchors/compare-words.ts'
import { type Claim, claimWords } from '../project/claim.ts'
import type { Project } from '../project/project.ts'
import { byPlace, overlaps, type Span } from '../project/span.ts'
import { goodSpan } from './add-claim.ts'
import { type Command, claimField, type Field } from './command.ts'
import { withNeedsLook, withVerdictVoid } from './ground.ts'
import { claimName, claimOf, withClaim } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface AdjustSpan extends Span {
  readonly claim: string
  /** Which of the claim's spans, from 0; the first where it is left out. */
  readonly index?: number
}

/** Moves the ends of a span. What that does to the verdict follows from the words gained and lost. */
export const adjustSpan: Command<AdjustSpan> = {
  label: (project, { claim }) => `words of ${claimName(project, claim)}`,
  touches: (_, { claim }) => spanFields(claim),
  apply: (project, input) => {
    const claim = claimOf(project, input.claim)
    const index = input.index ?? 0
    existing(claim, index)
    return withSpans(project, claim, [...claim.spans.slice(0, index), input, ...claim.spans.slice(index + 1)])
  },
}

export interface AddSpan extends Span {
  readonly claim: string
}

export const addSpan: Command<AddSpan> = {
  label: (project, { claim }) => `more words for ${claimName(project, claim)}`,
  touches: (_, { claim }) => spanFields(claim),
  apply: (project, input) => {
    const claim = claimOf(project, input.claim)
    return withSpans(project, claim, [...claim.spans, input])
  },
}

export interface RemoveSpan {
  readonly claim: string
  /** From 0, in reading order. */
  readonly index: number
}

export const removeSpan: Command<RemoveSpan> = {
  label: (project, { claim }) => `fewer words for ${claimName(project, claim)}`,
  touches: (_, { claim }) => spanFields(claim),
  apply: (project, { claim: id, index }) => {
    const claim = claimOf(project, id)
    existing(claim, index)
    if (claim.spans.length === 1) {
      throw new Refusal('bad-span', 'A claim keeps at least one span: remove the claim instead.')
    }
    return withSpans(
      project,
      claim,
      claim.spans.filter((_, at) => at !== index),
    )
  },
}

const spanFields = (claim: string): readonly Field[] =>
  ['spans', 'verdict', 'state', 'signOffs'].map((name) => claimField(claim, name))

function existing(claim: Claim, index: number): void {
  if (claim.spans[index] === undefined) {
    throw new Refusal('bad-span', `Claim ${claim.number} has ${claim.spans.length} span(s), counted from 0.`)
  }
}

/** The project with other words for a claim: the one place where moved span ends meet the verdict's rule. */
function withSpans(project: Project, claim: Claim, spans: readonly Span[]): Project {
  const text = textOf(project, claim)
  const placed = spans.map((span) => goodSpan(text, span)).sort(byPlace)
  if (placed.some((span, at) => at > 0 && overlaps(placed[at - 1] ?? span, span))) {
    throw new Refusal('bad-span', `The spans of claim ${claim.number} would overlap.`)
  }
  const moved = { ...claim, spans: placed }
  const { language } = project.article
  return withClaim(project, claim.id, () => judged({ text, language }, claim, moved))
}

function judged(
  { text, language }: { readonly text: string; readonly language: string },
  before: Claim,
  after: Claim,
): Claim {
  const change = compareWords(bare(claimWords(text, before)), bare(claimWords(text, after)), language)
  if (change.degree === 'facts') {
    return withVerdictVoid(after, factsSentence(change.from, change.to))
  }
  return change.degree === 'wording' ? withNeedsLook(after, 'The words of the claim were changed.') : after
}

/** Punctuation at the ends of a span belongs to the sentence around it; the sign or point of a figure does not. */
const bare = (words: string): string =>
  words
    .replace(/^(?:(?![.,−-]\p{N})[\s\p{P}])+/u, '')
    .replace(/[\s\p{P}]+$/u, (edge) => edge.replace(/[^%‰]/g, ''))

function factsSentence(from: readonly string[], to: readonly string[]): string {
  const quote = (list: readonly string[]): string => `“${list.join(' ')}”`
  if (from.length === 0) return `The facts changed: ${quote(to)} was added.`
  if (to.length === 0) return `The facts changed: ${quote(from)} was taken out.`
  return `The facts changed: ${quote(from)} became ${quote(to)}.`
}

/** The text of the draft that a claim stands in. */
export function textOf(project: Project, claim: Claim): string {
  const draft = project.drafts.find(({ id }) => id === claim.draft)
  if (!draft) throw new Refusal('bad-span', `Claim ${claim.number} stands in a draft that is not here.`)
  return draft.text
}
