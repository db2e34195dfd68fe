import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import './dialog.css'

interface DialogProps {
  /** Shown as its heading; with `hidesTitle` only read aloud. */
  readonly title: string
  readonly hidesTitle?: boolean
  /** `alertdialog` where something stopped what was asked for; what it says is then read with its title. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Esc, or a click outside. Left out where the question has to be answered. */
  readonly onClose?: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** A question in front of everything. Focus stays in it and goes back to where it came from. */
export function Dialog({
  title,
  hidesTitle = false,
  role = 'dialog',
  onClose,
  className = '',
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key, and it comes as `cancel`
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
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose?.()
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
