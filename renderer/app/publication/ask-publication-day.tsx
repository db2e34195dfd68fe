import { useState } from 'react'
import { deskNow } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import '../../ui/text-input.css'
import { setPublicationDay, usePublicationDay } from './publication-day.ts'

const close = (): void => usePublicationDay.setState({ isAsked: false })

/** Starts with the day that is known, or that the article names as its own. */
function firstDay(): string {
  const { session } = deskNow()
  return session?.timeline.project.article.publishedAt ?? session?.offeredDate ?? ''
}

export function AskPublicationDay() {
  const [chosen, setChosen] = useState(firstDay)
  return (
    <Dialog title="When is the article published?" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          close()
          void setPublicationDay(chosen)
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
