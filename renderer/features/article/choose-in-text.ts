import type { Claim } from '../../../shared/project/claim.ts'
import { deskNow, setDesk } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'

/** Selects what lies under a click on the words: the smallest claim, and on the selected one the next larger. */
export function chooseInText(target: Element, clicks: number): void {
  const { session, selected, tab } = deskNow()
  if (!session) return
  const proposal = target.closest<HTMLElement>('mark[data-proposal]')
  if (proposal && tab === 'proposals') {
    setDesk({ proposal: Number(proposal.dataset.proposal) - 1 })
    return
  }
  const claims = claimsUnder(target, session.timeline.project.claims)
  const current = claims.findIndex(({ id }) => id === selected.at(-1))
  // The second half of a double click takes a word, not another claim, where only one lies there.
  if (clicks > 1 && claims.length < 2) return
  const next = claims[current + 1] ?? claims[0]
  if (next) selectClaim(next.id, 'article')
}

function claimsUnder(target: Element, claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set<string | undefined>()
  for (let mark = claimMarkAt(target); mark; mark = claimMarkAt(mark.parentElement))
    ids.add(mark.dataset.claim)
  return claims.filter(({ id }) => ids.has(id)).sort((a, b) => lengthOf(a) - lengthOf(b))
}

const claimMarkAt = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('mark[data-claim]') ?? null

const lengthOf = ({ spans }: Claim): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
