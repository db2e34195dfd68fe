import { useEffect } from 'react'
import type { Proposal } from '../../../shared/detection/findings.ts'
import { currentDraft, type Project } from '../../../shared/project/project.ts'
import { setDesk, useDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { useDraft, useOpenProposals, useProject } from '../../state/views.ts'
import { placeOf, selectedProposal, useDeciding } from './deciding.ts'
import { DismissedList } from './dismissed-list.tsx'
import { NotCheckedList } from './not-checked-list.tsx'
import { ProposalBar } from './proposal-bar.tsx'
import { ProposalDetail } from './proposal-detail.tsx'
import { ProposalGrid } from './proposal-grid.tsx'
import './proposals-view.css'

/** What could be checked in the article, to be accepted or dismissed one by one. */
export function ProposalsView() {
  const areDismissedShown = useDeciding((deciding) => deciding.areDismissedShown)
  const open = useOpenProposals()
  useEffect(() => () => useDeciding.setState({ areDismissedShown: false }), [])
  return (
    <div className="proposals-view">
      <ProposalBar />
      {areDismissedShown ? <DismissedList /> : open.length === 0 ? <NoneOpen /> : <Open open={open} />}
      <NotCheckedList />
      {areDismissedShown || open.length === 0 ? null : <Selected open={open} />}
    </div>
  )
}

function Open({ open }: { readonly open: readonly Proposal[] }) {
  const draft = useDraft()
  const selected = useDesk(selectedProposal)
  const edited = useDeciding((deciding) => (selected ? deciding.edited.get(placeOf(selected)) : undefined))
  const { start, end } = edited ?? selected ?? { start: 0, end: 0 }
  useEffect(() => {
    if (end > start) showWords({ start, end })
  }, [start, end])
  useEffect(() => () => setDesk({ shown: null }), [])
  return draft ? <ProposalGrid open={open} draft={draft} /> : null
}

function Selected({ open }: { readonly open: readonly Proposal[] }) {
  const draft = useDraft()
  const proposal = useDesk(selectedProposal)
  if (!draft || !proposal) return null
  return <ProposalDetail draft={draft} proposal={proposal} at={open.indexOf(proposal)} of={open.length} />
}

/** Says how all were decided; it takes the focus where deciding the last one has left it nowhere. */
function NoneOpen() {
  const project = useProject()
  const found = useDesk(({ session }) => session?.found ?? null)
  if (!project || !found)
    return <p className="proposals-none">Reading the article for what can be checked.</p>
  const all = found.proposals.length
  const dismissed = dismissedOf(project, found.proposals)
  const focus = (element: HTMLElement | null): void => {
    if (document.activeElement === document.body) element?.focus()
  }
  return (
    <div className="proposals-none" tabIndex={-1} ref={focus}>
      {all === 0 ? (
        <p>
          <b>Nothing was found to propose.</b> Select words in the article and press C.
        </p>
      ) : (
        <p>
          <b>All proposals are decided.</b> {all - dismissed} accepted, {dismissed} dismissed.
        </p>
      )}
    </div>
  )
}

function dismissedOf(project: Project, proposals: readonly Proposal[]): number {
  const { id } = currentDraft(project)
  const places = new Set(project.dismissed.filter(({ draft }) => draft === id).map(placeOf))
  return proposals.filter((proposal) => places.has(placeOf(proposal))).length
}
