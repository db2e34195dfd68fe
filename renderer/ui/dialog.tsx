import { type PointerEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

interface DialogProps {
  /** Shown as its heading; with `hidesTitle` only read aloud. */
  readonly title: string
  readonly hidesTitle?: boolean
  /** `alertdialog` where something stopped what was asked for; what it says is then read with its title. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Esc, or a click outside. Left out where the question has to be answered. */
  readonly onClose?: () => void
  /** Where something typed would be lost: a click outside does nothing. */
  readonly staysOnClickOutside?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** Fields to type in, before anything else; a checkbox or details is nothing to begin with. */
const FIRST = [
  '[data-autofocus]',
  'input:enabled:not([type="checkbox"], [type="radio"], [type="hidden"]), textarea:enabled, select:enabled',
  'button:enabled',
]

/**
 * A question in front of everything. Focus goes to what has `data-autofocus`, or the first field, or the first button;
 * it stays in the dialog and goes back to where it came from.
 */
export function Dialog({
  title,
  hidesTitle = false,
  role = 'dialog',
  onClose,
  staysOnClickOutside = false,
  className = '',
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const wasOutside = useRef({ down: false, up: false })
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    if (dialog) focusFirst(dialog)
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      role={role}
      aria-modal="true"
      aria-labelledby={id}
      aria-describedby={role === 'alertdialog' ? `${id}-words` : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
        // Chromium closes a dialog at the second Esc, whatever `cancel` is answered.
        event.preventDefault()
        onClose?.()
      }}
      onPointerDown={(event) => {
        wasOutside.current = { down: isOutside(event), up: false }
      }}
      onMouseDown={(event) => {
        // The field keeps the focus.
        if (wasOutside.current.down) event.preventDefault()
      }}
      onPointerUp={(event) => {
        wasOutside.current.up = isOutside(event)
      }}
      onClick={() => {
        const { down, up } = wasOutside.current
        wasOutside.current = { down: false, up: false }
        if (down && up && !staysOnClickOutside) onClose?.()
      }}
    >
      <div className="dialog-body">
        <h2 id={id} className={hidesTitle ? 'hidden-text' : ''}>
          {title}
        </h2>
        <div id={`${id}-words`}>{children}</div>
      </div>
    </dialog>
  )
}

function focusFirst(dialog: HTMLDialogElement): void {
  const first = FIRST.map((each) => dialog.querySelector<HTMLElement>(each)).find((each) => each !== null)
  first?.focus({ preventScroll: first.matches('[data-autofocus]') })
}

/** On the backdrop: the dialog's own scroll bar is the dialog too, so its target alone does not tell. */
function isOutside({ target, currentTarget, clientX, clientY }: PointerEvent): boolean {
  if (target !== currentTarget) return false
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}
