import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { closeForm } from './attach.ts'
import { setForm } from './attach-form.ts'

/** Asked only where closing would lose words. */
export function LeaveDialog() {
  const stay = (): void => setForm({ isLeaving: false })
  return (
    <Dialog title="Close without attaching?" onClose={stay}>
      <p>What you typed belongs to no claim yet and would be lost.</p>
      <div className="dialog-foot">
        <Button look="primary" onClick={stay}>
          Keep writing
        </Button>
        <Button onClick={closeForm}>Close and discard</Button>
      </div>
    </Dialog>
  )
}
