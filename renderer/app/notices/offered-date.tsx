import { dayWords } from '../../../shared/reports/day-words.ts'
import { runAction } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { setPublicationDay, settleOfferedDay } from '../publication/publication-day.ts'
import { Notice } from './notice.tsx'

/** A day that the article names as its own is offered, never taken silently. */
export const OfferedDate = ({ day }: { readonly day: string }) => (
  <Notice tone="note" name={`The article names ${dayWords(day)} as its date`}>
    <p>
      The article names <b>{dayWords(day)}</b> as its date. Weekdays and “yesterday” are read from it.
    </p>
    <Button look="primary" onClick={() => void setPublicationDay(day)}>
      Use it
    </Button>
    <Button onClick={() => runAction('set-published', deskNow())}>Another day…</Button>
    <Button look="quiet" onClick={settleOfferedDay}>
      Not now
    </Button>
  </Notice>
)
