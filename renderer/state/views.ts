import type { Proposal } from '../../shared/detection/findings.ts'
import type { Draft } from '../../shared/project/article.ts'
import { isSettled } from '../../shared/project/check-state.ts'
import type { Claim } from '../../shared/project/claim.ts'
import { currentDraft, inReadingOrder, type Project } from '../../shared/project/project.ts'
import { answerTo, type Conflict } from '../../shared/project/review.ts'
import type { Span } from '../../shared/project/span.ts'
import { type Desk, type Session, useDesk } from './desk.ts'

// What the screens read off the desk. A function that makes a new list remembers its last answer, so that a screen is
// drawn again only when what it shows has changed.

const remembering = <In extends object, Out>(read: (from: In) => Out): ((from: In) => Out) => {
  const known = new WeakMap<In, { readonly out: Out }>()
  return (from) => {
    const before = known.get(from)
    if (before) return before.out
    const out = read(from)
    known.set(from, { out })
    return out
  }
}

export const useProject = (): Project | null => useDesk(({ session }) => session?.timeline.project ?? null)

export const useDraft = (): Draft | null => {
  const project = useProject()
  return project && currentDraft(project)
}

/** Claims of the current draft in reading order. */
export const claimsOf = remembering((project: Project): readonly Claim[] => {
  const { id } = currentDraft(project)
  return inReadingOrder(project.claims.filter(({ draft }) => draft === id))
})

/** In characters. */
const LONGER_THAN_ANY_ARTICLE = 2 ** 26

const NONE: readonly never[] = []

export const useClaims = (): readonly Claim[] => {
  const project = useProject()
  return project ? claimsOf(project) : NONE
}

/** The claim that keys and inspector are about. */
export const selectedClaim = ({ session, selected }: Desk): Claim | null => {
  const id = selected.at(-1)
  return session?.timeline.project.claims.find((claim) => claim.id === id) ?? null
}

export const useSelectedClaim = (): Claim | null => useDesk(selectedClaim)

export const leftOf = remembering((claims: readonly Claim[]): number =>
  claims.reduce((left, { state }) => left + (isSettled(state) ? 0 : 1), 0),
)

/** Proposals that are neither a claim already nor dismissed, best first. */
export const openProposals = remembering((session: Session): readonly Proposal[] => {
  if (!session.found) return NONE
  const { project } = session.timeline
  const draft = currentDraft(project).id
  // A number is made and compared much faster than words, and this is asked after every change.
  const place = ({ start, end }: Span): number => start * LONGER_THAN_ANY_ARTICLE + end
  const decided = new Set([
    ...project.dismissed.filter((one) => one.draft === draft).map(place),
    ...claimsOf(project).flatMap(({ spans }) => spans.map(place)),
  ])
  return session.found.proposals.filter((proposal) => !decided.has(place(proposal)))
})

export const useOpenProposals = (): readonly Proposal[] =>
  useDesk(({ session }) => (session ? openProposals(session) : NONE))

export const openConflicts = remembering((session: Session): readonly Conflict[] => {
  const { project } = session.timeline
  const draft = currentDraft(project).id
  return (session.found?.conflicts ?? NONE).filter(
    (conflict) => answerTo(project.answers, draft, conflict) === undefined,
  )
})
