import { ChevronDown } from 'lucide-react'
import type { Weight } from '../../../shared/project/claim.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { useOpenProposals } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { acceptFrom, useDeciding } from './deciding.ts'
import { focusProposals } from './focus-grip.ts'

/** The button may be gone with the last proposals: what is left is decided in the list. */
async function acceptMany(weight: Weight): Promise<void> {
  await acceptFrom(deskNow(), weight)
  requestAnimationFrame(focusProposals)
}

/** What holds for all proposals: those dismissed, and accepting many at once. */
export function ProposalBar() {
  const open = useOpenProposals()
  const areDismissedShown = useDeciding((deciding) => deciding.areDismissedShown)
  const isWritable = useDesk(({ session }) => session?.writable === true)
  const dismissed = useDesk(({ session }) => {
    if (!session) return 0
    const { id } = currentDraft(session.timeline.project)
    return session.timeline.project.dismissed.filter(({ draft }) => draft === id).length
  })
  const count = (weight: number): number => open.filter((proposal) => proposal.weight >= weight).length
  const choices = [
    { id: '3', label: 'Weight 3', hint: count(3) },
    { id: '2', label: 'Weight 2 and 3', hint: count(2) },
    { id: '1', label: 'All proposals', hint: count(1) },
  ].filter(({ hint }) => hint > 0)
  return (
    <div className="proposals-bar">
      <span className="hint">
        {areDismissedShown ? 'Dismissed, as they stand in the article' : 'Best first'}
      </span>
      <Button
        look="quiet"
        aria-pressed={areDismissedShown}
        onClick={() => useDeciding.setState({ areDismissedShown: !areDismissedShown })}
      >
        Dismissed <span className="count">{dismissed}</span>
      </Button>
      {isWritable && choices.length > 0 ? (
        <MenuButton
          label="Accept many"
          items={choices}
          onChoose={(id) => void acceptMany(Number(id) as Weight)}
        >
          Accept many
          <ChevronDown className="icon" aria-hidden />
        </MenuButton>
      ) : null}
    </div>
  )
}
