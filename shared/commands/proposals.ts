import { currentDraft, type Project } from '../project/project.ts'
import { byPlace, type Span } from '../project/span.ts'
import { type AddClaim, goodSpan, withNewClaims } from './add-claim.ts'
import { type Command, claimField, type Field } from './command.ts'
import { Refusal } from './refusal.ts'

export interface AcceptProposals {
  /** Whole claims, not pointers: the log must not depend on what a later version would propose. */
  readonly proposals: readonly AddClaim[]
}

/** Makes claims of proposals, numbered in reading order. */
export const acceptProposals: Command<AcceptProposals> = {
  label: (_, { proposals }) => counted('accepted', proposals.length),
  touches: (_, { proposals }) => proposals.map(({ id }) => claimField(id, 'whole')),
  apply: (project, { proposals }) => {
    if (proposals.length === 0) throw new Refusal('bad-value', 'There is no proposal to accept.')
    const sorted = [...proposals].sort(byPlace)
    refuseTwins(project, sorted)
    return withNewClaims(project, sorted)
  },
}

/** Words that are one claim already, or that two of the proposals name. */
function refuseTwins(project: Project, proposals: readonly Span[]): void {
  const { id } = currentDraft(project)
  const numbers = new Map(
    project.claims.flatMap(({ draft, spans: [span, ...others], number }) =>
      draft === id && span && others.length === 0 ? [[placeOf(span), number] as const] : [],
    ),
  )
  for (const [at, proposal] of proposals.entries()) {
    const place = placeOf(proposal)
    const twin = numbers.get(place)
    if (twin !== undefined) {
      throw new Refusal('already-a-claim', `These words are claim ${twin} already.`)
    }
    numbers.set(place, project.nextNumber + at)
  }
}

export interface DismissProposals {
  readonly proposals: readonly Span[]
}

export const dismissProposals: Command<DismissProposals> = {
  label: (_, { proposals }) => counted('dismissed', proposals.length),
  touches: () => DISMISSED,
  apply: (project, { proposals }) => {
    const { id: draft, text } = currentDraft(project)
    const dismissed = proposals.map((span) => ({ draft, ...goodSpan(text, span) }))
    return { ...project, dismissed: [...without(project, dismissed), ...once(dismissed)] }
  },
}

export const restoreProposals: Command<DismissProposals> = {
  label: (_, { proposals }) => counted('restored', proposals.length),
  touches: () => DISMISSED,
  apply: (project, { proposals }) => ({ ...project, dismissed: without(project, proposals) }),
}

const without = (project: Project, spans: readonly Span[]): Project['dismissed'] => {
  const { id } = currentDraft(project)
  const places = new Set(spans.map(placeOf))
  return project.dismissed.filter((each) => each.draft !== id || !places.has(placeOf(each)))
}

const once = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...new Map([...spans].reverse().map((span) => [placeOf(span), span])).values()].reverse()

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

const DISMISSED: readonly Field[] = [{ of: 'review', id: '', name: 'dismissed' }]
const counted = (what: string, many: number): string =>
  many === 1 ? `one proposal ${what}` : `${many} proposals ${what}`
