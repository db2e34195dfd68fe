import { deskNow, setDesk } from '../../state/desk.ts'
import { send, sendAgain } from '../../state/send.ts'
import { selectedClaim } from '../../state/views.ts'
import { type AttachForm, beginAnother, emptyForm, isTyped, setForm, useAttach } from './attach-form.ts'

/** Sends what stands in the form. It stays open, as it is, where that is refused or cannot be saved yet. */
export async function attach(another = false): Promise<void> {
  const form = useAttach.getState()
  const claim = selectedClaim(deskNow())
  if (!claim || form.isSending) return
  const missing = missingIn(form)
  if (missing !== null) {
    setForm({ says: missing })
    return
  }
  setForm({ isSending: true })
  setDesk({ refused: null })
  if (form.isWaiting) await sendAgain()
  else if (await sendAll(form, claim.id)) {
    if (another) beginAnother()
    else closeForm()
    return
  }
  const { refused } = deskNow()
  setForm({ isSending: false, isWaiting: refused === null, says: refused?.message ?? '' })
}

/** True once all of it is on the disk. What could not be saved now waits in order: the source, then the evidence. */
async function sendAll(form: AttachForm, claim: string): Promise<boolean> {
  const { ids, made, stance, passage, locator, note, file } = form
  if (form.source === null) {
    const known = deskNow().session?.timeline.project.sources.some(({ id }) => id === ids.source)
    const source = known ? true : await send('add-source', { id: ids.source, ...made })
    if (source === null && deskNow().refused !== null) return false
    // From here on the source exists, whatever becomes of the evidence.
    if (source !== null) useAttach.setState({ source: ids.source })
  }
  const sent = await send(
    'attach-evidence',
    { id: ids.evidence, claim, source: form.source ?? ids.source, stance, passage, locator, note },
    file ?? undefined,
  )
  return sent !== null
}

function missingIn({ from, source, made, file, passage, note }: AttachForm): string | null {
  if (source === null && from === 'sources') return 'Choose the source that says it.'
  if (source === null && made.title.trim() === '') return 'Give the source a title first.'
  if (file === null && passage.trim() === '' && note.trim() === '') {
    return 'There is nothing to attach yet. Choose a file, paste a passage, or note what was said.'
  }
  return null
}

export function closeForm(): void {
  emptyForm()
  setDesk({ isAttaching: false, tab: 'claims', refused: null })
}

/** Closes at once where nothing was typed, and asks otherwise. */
export function askToClose(): void {
  if (isTyped(useAttach.getState()) && !useAttach.getState().isWaiting) setForm({ isLeaving: true })
  else closeForm()
}
