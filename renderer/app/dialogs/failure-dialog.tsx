import { runAction } from '../../state/actions.ts'
import { deskNow, setDesk, useDesk } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import './failure-dialog.css'

/** What stopped, what still works and what to do. */
export function FailureDialog() {
  const failure = useDesk((desk) => desk.failure)
  const isReading = failure?.title.startsWith('Reading') ?? false
  if (!failure) return null
  const close = (): void => setDesk({ failure: null })
  return (
    <Dialog title={failure.title} role="alertdialog" onClose={close}>
      <p className="failure-words">{failure.message}</p>
      <details>
        <summary>Details for support</summary>
        <code>{failure.code}</code>
      </details>
      <div className="dialog-foot">
        {isReading ? (
          <Button
            className="at-start"
            onClick={() => {
              close()
              runAction('choose-file', deskNow())
            }}
          >
            Choose another file…
          </Button>
        ) : null}
        <Button look="primary" data-autofocus onClick={close}>
          Close
        </Button>
      </div>
    </Dialog>
  )
}
