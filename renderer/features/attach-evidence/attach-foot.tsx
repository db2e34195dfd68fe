import { WifiOff } from 'lucide-react'
import { useDesk } from '../../state/desk.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { askToClose, attach } from './attach.ts'
import { useAttach } from './attach-form.ts'

const WAITS = 'Not saved yet. It is kept here and sent as soon as it can be.'

/** What is done with the form, and what is said about it. */
export function AttachFoot() {
  const says = useAttach((form) => form.says)
  const isWaiting = useAttach((form) => form.isWaiting)
  const hasClaim = useDesk(({ selected }) => selected.length > 0)
  const isWritable = useDesk(({ session }) => session?.writable === true)
  const isOff = !hasClaim || !isWritable
  const words = isWaiting ? WAITS : says
  return (
    <div className="attach-foot">
      {words === '' ? (
        <p className="hint">
          <WifiOff className="icon" aria-hidden />
          Nothing leaves this computer.
        </p>
      ) : null}
      <p className={words === '' ? 'hidden-text' : 'says'} role="alert">
        {words}
      </p>
      <Button onClick={askToClose}>
        Cancel <KeyHint keys="Escape" />
      </Button>
      <Button disabled={isOff || isWaiting} onClick={() => void attach(true)}>
        Attach, add another
      </Button>
      <Button look="primary" disabled={isOff} onClick={() => void attach()}>
        {isWaiting ? 'Try again' : 'Attach'} <KeyHint keys="Mod+Enter" />
      </Button>
    </div>
  )
}
