import { currentDraft } from '../../../shared/project/project.ts'
import { byPlace } from '../../../shared/project/span.ts'
import { useDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { useProject } from '../../state/views.ts'
import { whereWords } from '../../state/where.ts'
import { Button } from '../../ui/button.tsx'
import { bringBack, placeOf, useDeciding } from './deciding.ts'

/** What the desk did not want to see again, and may want after all. */
export function DismissedList() {
  const project = useProject()
  const isWritable = useDesk(({ session }) => session?.writable === true)
  if (!project) return null
  const draft = currentDraft(project)
  const dismissed = project.dismissed.filter((each) => each.draft === draft.id).sort(byPlace)
  if (dismissed.length === 0) {
    return (
      <div className="proposals-none">
        <p>
          <b>Nothing is dismissed.</b>
        </p>
        <Button onClick={() => useDeciding.setState({ areDismissedShown: false })}>
          Back to the proposals
        </Button>
      </div>
    )
  }
  return (
    <ul className="dismissed-list" aria-label="Dismissed proposals">
      {dismissed.map((span) => (
        <li key={placeOf(span)}>
          <button type="button" className="said" dir="auto" onClick={() => showWords(span)}>
            {draft.text.slice(span.start, span.end)}
          </button>
          <span className="hint">{whereWords(draft, span.start, true)}</span>
          <Button disabled={!isWritable} onClick={(event) => bringBackHere(event.currentTarget, span)}>
            Bring back
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Focus goes to the row that takes the place of the one that leaves. */
function bringBackHere(button: HTMLElement, span: { readonly start: number; readonly end: number }): void {
  const row = button.closest('li')
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  const heir = next?.querySelector<HTMLElement>('.button')
  void bringBack([span]).then(() => heir?.focus())
}
