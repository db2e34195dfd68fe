import { type FormEvent, useState } from 'react'
import { deskNow, setDesk } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ask, Refused } from '../../workbench.ts'
import '../../ui/text-input.css'

/** Asked once on a computer: sign-offs and the history stand under these initials. */
export function WhoIsChecking() {
  const [initials, setInitials] = useState('')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState('')
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const person = { initials: initials.trim(), name: name.trim() || null }
    if (person.initials === '') return setRefusal('Type the initials that you sign with.')
    try {
      await ask('set-person', person)
      const { start } = deskNow()
      if (start) setDesk({ start: { ...start, person } })
    } catch (error) {
      setRefusal(error instanceof Refused ? error.message : String(error))
    }
  }
  return (
    <Dialog title="Who is checking?">
      <p>Your initials stand beside each verdict and signature you give on this computer.</p>
      <form onSubmit={(event) => void keep(event)} noValidate>
        <div className="dialog-fields">
          <label htmlFor="initials">Initials</label>
          <input
            id="initials"
            className="text-input"
            autoComplete="off"
            maxLength={12}
            required
            aria-describedby="initials-refusal"
            value={initials}
            onChange={(event) => setInitials(event.target.value)}
          />
          <label htmlFor="checker-name">Name</label>
          <input
            id="checker-name"
            className="text-input"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <p id="initials-refusal" className="refusal" aria-live="polite">
          {refusal}
        </p>
        <div className="dialog-foot">
          <Button look="primary" type="submit">
            Start checking
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
