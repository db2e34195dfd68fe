import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { runAction } from '../../state/actions.ts'
import { type Desk, deskNow, setDesk, type Toast, useDesk } from '../../state/desk.ts'
import { IconButton } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useFocusBack } from '../panes/use-focus-back.ts'
import './toast-place.css'

/** Milliseconds that a toast stays while nobody points at it or is in it. */
const STAYS = 8000
/** Milliseconds in which a part of the screen shows a refusal itself. */
const SHOWN = 150

/** One short sentence on what is out of sight, and the way back from it. Its place is always there, to be read aloud. */
export function ToastPlace() {
  const toast = useDesk((desk) => desk.toast)
  const [isHeld, setHeld] = useState(false)
  useRefusalsNobodyShows()
  useEffect(() => {
    if (!toast || isHeld) return
    const timer = setTimeout(() => setDesk({ toast: null }), STAYS)
    return () => clearTimeout(timer)
  }, [toast, isHeld])
  useUndoThatIsMeant(toast)
  return (
    <div
      className="toast"
      role="status"
      aria-label={toast?.text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toast ? <ToastBody toast={toast} /> : null}
    </div>
  )
}

/** Milliseconds in which the change that a toast speaks of may still come in. */
const COMING = 700

/** A toast's Undo takes back what the toast speaks of: after another change it goes. */
function useUndoThatIsMeant(toast: Toast | null): void {
  const seq = useDesk(({ session }) => session?.timeline.seq)
  const shownAt = useRef(0)
  useEffect(() => {
    if (toast) shownAt.current = performance.now()
  }, [toast])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another change is what this waits for
  useEffect(() => {
    const isLater = performance.now() - shownAt.current > COMING
    if (isLater && deskNow().toast?.undo) setDesk({ toast: null })
  }, [seq])
}

function ToastBody({ toast }: { readonly toast: Toast }) {
  const close = (): void => setDesk({ toast: null })
  const body = useRef<HTMLDivElement>(null)
  useFocusBack(body)
  return (
    <div ref={body} className="toast-body">
      <Check className="icon" aria-hidden />
      <span dir="auto">{toast.text}</span>
      {toast.undo ? (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            close()
            runAction('undo', deskNow())
          }}
        >
          Undo <KeyHint keys="Mod+Z" />
        </button>
      ) : null}
      <IconButton label="Dismiss" onClick={close}>
        <X className="icon" aria-hidden />
      </IconButton>
    </div>
  )
}

/** Sentences of rules are shown where the editor is looking; where no part of the screen does that, they come here. */
function useRefusalsNobodyShows(): void {
  const refused = useDesk((desk) => desk.refused)
  useEffect(() => {
    if (!refused) return
    const timer = setTimeout(() => {
      if (!isShownInPlace(refused, deskNow())) setDesk({ toast: { text: refused.message, undo: false } })
    }, SHOWN)
    return () => clearTimeout(timer)
  }, [refused])
}

function isShownInPlace({ claim, message }: NonNullable<Desk['refused']>, desk: Desk): boolean {
  const { screen, tab, isAttaching, selected } = desk
  if (screen !== 'article') return false
  if (claim !== null && claim === selected.at(-1) && tab === 'claims' && !isAttaching) return true
  return document.querySelector('main')?.textContent?.includes(message) ?? false
}
