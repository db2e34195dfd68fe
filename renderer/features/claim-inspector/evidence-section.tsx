import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Evidence } from '../../../shared/project/evidence.ts'
import type { Project } from '../../../shared/project/project.ts'
import { startAttaching } from '../../state/attaching.ts'
import { setDesk } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { EvidenceItem } from './evidence-item.tsx'
import './evidence-section.css'
import { useFocusOnNext } from './use-focus-on-next.ts'

interface EvidenceSectionProps {
  readonly project: Project
  readonly claim: Claim
  readonly isReadOnly: boolean
}

/** What sources say about the claim. */
export function EvidenceSection({ project, claim, isReadOnly }: EvidenceSectionProps) {
  const held = claim.evidence.flatMap((id) => project.evidence.find((each) => each.id === id) ?? [])
  const list = useRef<HTMLUListElement>(null)
  const focusNext = useFocusOnNext(list, held.length, '.attach')
  usePastedPassage(!isReadOnly)
  const remove = async ({ id }: Evidence, at: number): Promise<void> => {
    focusNext(at)
    if (!(await send('remove-evidence', { evidence: id, claim: claim.id }))) return
    setDesk({ toast: { text: `Evidence removed from claim ${claim.number}`, undo: true } })
  }
  return (
    <div className="sect s-evid">
      <h3>
        Evidence <span className="h-note">{countWords(held)}</span>
        <span className="grow" />
        <Button className="attach" look="quiet" disabled={isReadOnly} onClick={() => startAttaching()}>
          <Plus className="icon" aria-hidden />
          Attach <KeyHint keys="E" />
        </Button>
      </h3>
      <ul ref={list} className="evidence-list" aria-label="Evidence">
        {held.map((evidence, at) => (
          <EvidenceItem
            key={evidence.id}
            evidence={evidence}
            source={project.sources.find(({ id }) => id === evidence.source)}
            onRemove={isReadOnly ? null : () => void remove(evidence, at)}
          />
        ))}
      </ul>
      {held.length === 0 ? (
        <p className="drop-here">
          Drop a file here, paste a passage, or press <kbd>E</kbd>.
        </p>
      ) : null}
    </div>
  )
}

function countWords(held: readonly Evidence[]): string {
  const count = new Set(held.map(({ source }) => source)).size
  if (count === 0) return 'none yet'
  return count === 1 ? '1 source' : `${count} sources`
}

/** Ctrl+V where nobody types brings a passage. */
function usePastedPassage(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const paste = (event: ClipboardEvent): void => {
      const { target } = event
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (event.defaultPrevented || isField || document.querySelector('dialog[open]')) return
      const passage = event.clipboardData?.getData('text/plain').trim() ?? ''
      if (passage === '') return
      event.preventDefault()
      startAttaching({ passage })
    }
    window.addEventListener('paste', paste)
    return () => window.removeEventListener('paste', paste)
  }, [isOn])
}
