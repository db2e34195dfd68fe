import { create } from 'zustand'
import type { Proposal } from '../../../shared/detection/findings.ts'
import type { Weight } from '../../../shared/project/claim.ts'
import type { Span } from '../../../shared/project/span.ts'
import { type Desk, deskNow, setDesk } from '../../state/desk.ts'
import { makeId } from '../../state/make-id.ts'
import { send } from '../../state/send.ts'
import { openProposals } from '../../state/views.ts'

interface Deciding {
  /** Words that the editor has moved before accepting, by the proposal's place. */
  readonly edited: ReadonlyMap<string, Span>
  /** Places whose decision is on its way to the disk. */
  readonly underWay: ReadonlySet<string>
  readonly areDismissedShown: boolean
}

export const useDeciding = create<Deciding>()(() => ({
  edited: new Map(),
  underWay: new Set(),
  areDismissedShown: false,
}))

export const placeOf = ({ start, end }: Span): string => `${start}-${end}`

/** The words as they would be accepted. */
export const wordsOf = (proposal: Proposal): Span =>
  useDeciding.getState().edited.get(placeOf(proposal)) ?? proposal

/** The proposal that keys and the lower half are about. */
export function selectedProposal({ session, proposal }: Desk): Proposal | null {
  if (!session) return null
  const open = openProposals(session)
  return open[Math.min(proposal, open.length - 1)] ?? null
}

export function selectProposal(index: number): void {
  const { session } = deskNow()
  const last = session ? openProposals(session).length - 1 : 0
  setDesk({ proposal: Math.max(0, Math.min(last, index)), refused: null })
}

/** Null puts the words back as they were proposed. */
export function editWords(proposal: Proposal, span: Span | null): void {
  const edited = new Map(useDeciding.getState().edited)
  const isSame = span === null || (span.start === proposal.start && span.end === proposal.end)
  if (isSame) edited.delete(placeOf(proposal))
  else edited.set(placeOf(proposal), { start: span.start, end: span.end })
  useDeciding.setState({ edited })
}

export const acceptSelected = async (desk: Desk): Promise<void> => {
  const proposal = selectedProposal(desk)
  if (proposal) await accept([proposal])
}

export const acceptFrom = async (desk: Desk, weight: Weight): Promise<void> => {
  if (desk.session) await accept(openProposals(desk.session).filter((each) => each.weight >= weight))
}

async function accept(wanted: readonly Proposal[]): Promise<void> {
  await decide(wanted, async (proposals) => {
    const done = await send('accept-proposals', {
      proposals: proposals.map((proposal) => {
        const { kind, facets, weight, attributedTo, reasons } = proposal
        const { start, end } = wordsOf(proposal)
        return { id: makeId('c'), start, end, kind, facets, weight, attributedTo, reasons }
      }),
    })
    const moved = proposals.filter((proposal) => wordsOf(proposal) !== proposal)
    // The claim has other words now: the words as proposed would come back as undecided.
    if (done && moved.length > 0) await send('dismiss-proposals', { proposals: moved.map(bare) })
  })
}

export const dismissSelected = async (desk: Desk): Promise<void> => {
  const proposal = selectedProposal(desk)
  if (proposal) await decide([proposal], (them) => send('dismiss-proposals', { proposals: them.map(bare) }))
}

export const bringBack = async (spans: readonly Span[]): Promise<void> => {
  await send('restore-proposals', { proposals: spans.map(bare) })
}

const bare = ({ start, end }: Span): Span => ({ start, end })

/** Nothing is decided twice while its first decision is on the way. */
async function decide(
  wanted: readonly Proposal[],
  work: (proposals: readonly Proposal[]) => Promise<unknown>,
): Promise<void> {
  const { underWay } = useDeciding.getState()
  const proposals = wanted.filter((proposal) => !underWay.has(placeOf(proposal)))
  if (proposals.length === 0) return
  const places = proposals.map(placeOf)
  useDeciding.setState({ underWay: new Set([...underWay, ...places]) })
  try {
    await work(proposals)
  } finally {
    const left = new Set(useDeciding.getState().underWay)
    for (const place of places) left.delete(place)
    useDeciding.setState({ underWay: left })
  }
}
