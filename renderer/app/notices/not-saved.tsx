import { useEffect, useState } from 'react'
import { saveCopy } from '../../features/report/save-report.ts'
import { setDesk } from '../../state/desk.ts'
import { sendAgain } from '../../state/send.ts'
import { Button } from '../../ui/button.tsx'
import { clockWords } from '../../ui/clock.ts'
import { Notice } from './notice.tsx'

interface NotSavedProps {
  readonly since: Date
  readonly message: string
}

/** The disk or the program did not take what was typed: it is kept here and can be sent again. */
export function NotSaved({ since, message }: NotSavedProps) {
  const [isTrying, setTrying] = useState(false)
  // Nothing may say “Saved” beside it.
  useEffect(() => setDesk({ toast: null }), [])
  const time = clockWords(since)
  const tryAgain = async (): Promise<void> => {
    setTrying(true)
    await sendAgain().finally(() => setTrying(false))
  }
  return (
    <Notice tone="bad" name="Not saved">
      <p>
        <b>Not saved since {time}.</b> {message} Your work is safe while the window is open.
      </p>
      <Button aria-disabled={isTrying} onClick={() => void (isTrying || tryAgain())}>
        Try again
      </Button>
      <Button look="primary" onClick={() => void saveCopy()}>
        Save a copy…
      </Button>
    </Notice>
  )
}
