import { X } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { claimWords } from '../../../shared/project/claim.ts'
import { deskNow, useDesk } from '../../state/desk.ts'
import { selectedClaim, useDraft, useProject, useSelectedClaim } from '../../state/views.ts'
import { IconButton } from '../../ui/button.tsx'
import { askToClose, closeForm } from './attach.ts'
import './attach-evidence.css'
import { AttachFoot } from './attach-foot.tsx'
import { beginForm, setForm, useAttach } from './attach-form.ts'
import { takeFirst } from './choose-file.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { EvidenceFrom } from './evidence-from.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { rememberFocus } from './return-focus.ts'
import { SourceChoice } from './source-choice.tsx'
import { SourcePreview } from './source-preview.tsx'

/** The form that gives the selected claim a piece of evidence. It takes the place of the lists. */
export function AttachEvidence() {
  const place = useRef<HTMLElement>(null)
  // Asked while the lists are still there: they go with the first drawing of the form.
  const [focusBack] = useState(rememberFocus)
  const isPreviewed = useAttach(({ text, file }) => text !== null && file !== null)
  const isWaiting = useAttach((form) => form.isWaiting)
  const isLeaving = useAttach((form) => form.isLeaving)
  useLayoutEffect(() => {
    beginForm(selectedClaim(deskNow())?.id ?? null)
    place.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return focusBack
  }, [focusBack])
  useCloseWhenSaved()
  return (
    <section
      ref={place}
      className="pane attach-evidence"
      aria-label="Attach evidence"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onPaste={paste}
    >
      <Head />
      <EvidenceFrom />
      <fieldset className={isPreviewed ? 'attach-grid' : 'attach-grid alone'} disabled={isWaiting}>
        <div className="attach-form" id="attach-panel" role="tabpanel" aria-labelledby="attach-tab">
          <SourceChoice />
          <EvidenceFields />
        </div>
        {isPreviewed ? <SourcePreview /> : null}
      </fieldset>
      <AttachFoot />
      {isLeaving ? <LeaveDialog /> : null}
    </section>
  )
}

function Head() {
  const claim = useSelectedClaim()
  const draft = useDraft()
  const words = claim && draft ? claimWords(draft.text, claim) : null
  return (
    <div className="strip">
      {claim ? <span className="number">{claim.number}</span> : null}
      <h2 title={words ?? ''}>
        {words === null ? (
          'Select the claim that the evidence is for'
        ) : (
          <>
            Attach evidence to “<bdi>{words}</bdi>”
          </>
        )}
      </h2>
      <IconButton label="Close (Esc)" onClick={askToClose}>
        <X className="icon" aria-hidden />
      </IconButton>
    </div>
  )
}

/** Evidence that waited for the disk or the host closes its form when it has arrived. */
function useCloseWhenSaved(): void {
  const project = useProject()
  const isWaiting = useAttach((form) => form.isWaiting)
  const refused = useDesk((desk) => desk.refused)
  const id = useAttach(({ ids }) => ids.evidence)
  const isThere = isWaiting && project?.evidence.some((each) => each.id === id) === true
  useEffect(() => {
    if (isThere) closeForm()
    else if (isWaiting && refused) setForm({ isWaiting: false, isSending: false, says: refused.message })
  }, [isThere, isWaiting, refused])
}

function drop(event: DragEvent): void {
  event.preventDefault()
  // The window would open it as an article.
  event.stopPropagation()
  void takeFirst(event.dataTransfer.files)
}

/** A file becomes the evidence's file, words that no field takes become its passage. */
function paste(event: ClipboardEvent): void {
  const { files } = event.clipboardData
  if (files.length > 0) {
    event.preventDefault()
    void takeFirst(files)
    return
  }
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  const text = event.clipboardData.getData('text/plain')
  if (isField || text.trim() === '') return
  event.preventDefault()
  setForm({ passage: text })
}
