import { useState } from 'react'
import { dayWords } from '../../../shared/reports/day-words.ts'
import { deskNow } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { changeSession } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import '../../ui/text-input.css'
import { Notice } from './notice.tsx'

/** A day that the article names as its own is offered, never taken silently. */
export function OfferedDate({ day }: { readonly day: string }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Notice tone="note" name={`The article names ${dayWords(day)} as its date`}>
        <p>
          The article names <b>{dayWords(day)}</b> as its date. Weekdays and “yesterday” are read from it.
        </p>
        <Button look="primary" onClick={() => void take(day)}>
          Use it
        </Button>
        <Button onClick={() => setAsking(true)}>Another day…</Button>
        <Button look="quiet" onClick={settled}>
          Not now
        </Button>
      </Notice>
      {isAsking ? <AnotherDay day={day} close={() => setAsking(false)} /> : null}
    </>
  )
}

function settled(): void {
  const { session } = deskNow()
  if (session) changeSession(session.project, { offeredDate: null })
}

async function take(publishedAt: string): Promise<void> {
  if ((await send('set-article-details', { publishedAt })) !== null) settled()
}

function AnotherDay({ day, close }: { readonly day: string; readonly close: () => void }) {
  const [chosen, setChosen] = useState(day)
  return (
    <Dialog title="When is the article published?" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
          void take(chosen)
        }}
      >
        <div className="dialog-fields">
          <label htmlFor="published-on">Published on</label>
          <input
            id="published-on"
            className="text-input"
            type="date"
            required
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
        </div>
        <div className="dialog-foot">
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit">
            Use this day
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
