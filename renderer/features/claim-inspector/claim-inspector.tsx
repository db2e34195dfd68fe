import { type DragEvent, useState } from 'react'
import { type Claim, claimWords } from '../../../shared/project/claim.ts'
import { currentDraft, type Project } from '../../../shared/project/project.ts'
import { startAttaching } from '../../state/attaching.ts'
import { useDesk } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { useClaims, useProject, useSelectedClaim } from '../../state/views.ts'
import { CHECK_REFUSALS, CheckSection } from './check-section.tsx'
import { ClaimHead } from './claim-head.tsx'
import './claim-inspector.css'
import { EvidenceSection } from './evidence-section.tsx'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { FIELD } from './inspector-view.ts'
import { ProposedWording } from './proposed-wording.tsx'
import { RefusalStrip } from './refusal.tsx'
import { SeveralClaims } from './several-claims.tsx'
import { SIGN_REFUSALS, SignOffs } from './sign-offs.tsx'
import { TextField } from './text-field.tsx'
import { Notes, Queries } from './threads.tsx'
import { WordsInArticle } from './words-in-article.tsx'

/** The selected claim with all that the desk has said about it, or what can be set for several at once. */
export function ClaimInspector() {
  const project = useProject()
  const claims = useClaims()
  const claim = useSelectedClaim()
  const isSeveral = useDesk((desk) => desk.selected.length > 1)
  const isReadOnly = useDesk(({ session }) => session?.writable !== true)
  const [isOver, setOver] = useState(false)
  const canDrop = claim !== null && !isSeveral && !isReadOnly
  return (
    <section
      className={`pane claim-pane ${isOver ? 'is-over' : ''}`}
      aria-label="Claim"
      onDragOver={(event) => {
        if (!canDrop || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (canDrop) void takeFile(event)
      }}
    >
      {!project || !claim ? (
        <NoClaim isEmpty={claims.length === 0} />
      ) : isSeveral ? (
        <Several project={project} isReadOnly={isReadOnly} />
      ) : (
        <One project={project} claim={claim} isReadOnly={isReadOnly} />
      )}
    </section>
  )
}

/** A file that is dropped on a claim is evidence for it. */
async function takeFile(event: DragEvent): Promise<void> {
  const [file] = event.dataTransfer.files
  if (!file) return
  event.preventDefault()
  startAttaching({ file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } })
}

const NoClaim = ({ isEmpty }: { readonly isEmpty: boolean }) =>
  isEmpty ? (
    <p className="no-claim">
      <b>No claims yet.</b> Review the proposals, or select words and press <kbd>C</kbd>.
    </p>
  ) : (
    <p className="no-claim">
      <b>No claim selected.</b> Choose one in the list or in the article, or press <kbd>J</kbd>.
    </p>
  )

interface SeveralProps {
  readonly project: Project
  readonly isReadOnly: boolean
}

function Several({ project, isReadOnly }: SeveralProps) {
  const selected = useDesk((desk) => desk.selected)
  const refused = useDesk((desk) => desk.refused)
  const chosen = new Set(selected)
  const claims = project.claims.filter(({ id }) => chosen.has(id))
  return (
    <>
      <ClaimHead number={null} words={`${claims.length} claims`} />
      <div className="claim-scroll">
        <SeveralClaims
          project={project}
          claims={claims}
          text={currentDraft(project).text}
          isReadOnly={isReadOnly}
        />
      </div>
      {refused ? <RefusalStrip refused={refused} /> : null}
    </>
  )
}

interface OneProps {
  readonly project: Project
  readonly claim: Claim
  readonly isReadOnly: boolean
}

function One({ project, claim, isReadOnly }: OneProps) {
  const refused = useDesk((desk) => (desk.refused?.claim === claim.id ? desk.refused : null))
  const draft = currentDraft(project)
  const { language, writer } = project.article
  const words = claimWords(draft.text, claim)
  const common = { claim, isReadOnly }
  const hasPlace = refused && (CHECK_REFUSALS.has(refused.code) || SIGN_REFUSALS.has(refused.code))
  return (
    <>
      <ClaimHead number={claim.number} words={words} />
      <div className="claim-scroll" key={claim.id}>
        <div className="claim-grid">
          <div className="col">
            <WordsInArticle draft={draft} claim={claim} language={language} canSplit={!isReadOnly} />
            <div className="sect s-claim">
              <h3>Claim</h3>
              <TextField
                id={FIELD.claim}
                label="Claim"
                isFact
                placeholder="As a sentence that stands alone"
                value={claim.restated ?? ''}
                isReadOnly={isReadOnly}
                send={(text) => void send('restate-claim', { claim: claim.id, wording: text || null })}
              />
              <Facts {...common} people={project.people} />
            </div>
            <ProposedWording {...common} text={draft.text} />
            <Queries {...common} writer={writer} />
            <Notes {...common} />
          </div>
          <div className="col">
            <CheckSection {...common} project={project} refused={refused} />
            <EvidenceSection {...common} project={project} />
            <SignOffs {...common} refused={refused} />
            <History claim={claim} />
          </div>
        </div>
      </div>
      {refused && !hasPlace ? <RefusalStrip refused={refused} /> : null}
    </>
  )
}
