import { currentDraft, type Project } from '../project/project.ts'
import { byPlace, type Span, sameSpan } from '../project/span.ts'
import { type AddClaim, goodSpan, withNewClaim } from './add-claim.ts'
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
    return [...proposals].sort(byPlace).reduce((next, proposal) => {
      const twin = next.claims.find(
        ({ draft, spans }) =>
          draft === currentDraft(next).id && spans.length === 1 && spans[0] && sameSpan(spans[0], proposal),
      )
      if (twin) throw new Refusal('already-a-claim', `These words are claim ${twin.number} already.`)
      return withNewClaim(next, proposal)
    }, project)
  },
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
  return project.dismissed.filter((each) => each.draft !== id || !spans.some((span) => sameSpan(span, each)))
}

const once = <T extends Span>(spans: readonly T[]): readonly T[] =>
  spans.filter((span, at) => spans.findIndex((other) => sameSpan(other, span)) === at)

const DISMISSED: readonly Field[] = [{ of: 'review', id: '', name: 'dismissed' }]
const counted = (what: string, many: number): string =>
  many === 1 ? `one proposal ${what}` : `${many} proposals ${what}`
