import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { backToList } from './inspector-view.ts'
import './text-field.css'
import { useKeptText } from './use-kept-text.ts'

interface TextFieldProps {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly isReadOnly: boolean
  readonly className?: string
  readonly send: (text: string) => void
  /** Kept only with Enter and when the field is left, and Esc puts back: half typed the words are another claim. */
  readonly isFact?: boolean
  /** Of the words that the field shows: stands in the same place while nobody types. */
  readonly children?: (text: string) => ReactNode
}

/** Words that keep themselves; the field is as high as they are. Enter and Esc keep and go back to the list. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, placeholder, isReadOnly, className = '', send, isFact = false, children } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, type, keep, drop } = useKeptText(field, value, send, !isFact)
  const leave = (event: KeyboardEvent): void => {
    if (isFact) {
      if (drop()) event.preventDefault()
      return
    }
    keep()
    backToList()
    // Where there is no list, Esc goes on to what else it is for.
    if (document.activeElement !== field.current) event.preventDefault()
  }
  const answerKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') leave(event)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    keep()
    backToList()
  }
  return (
    <div className={`text-field ${className}`} data-text={text || placeholder}>
      <textarea
        ref={field}
        id={id}
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        readOnly={isReadOnly}
        value={text}
        onChange={({ target }) => type(target.value)}
        onBlur={keep}
        onKeyDown={answerKey}
      />
      {children?.(text)}
    </div>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly isReadOnly: boolean
  readonly send: (text: string) => void
}

/** One line, kept with Enter and when the field is left. */
export function LineField({ label, value, isReadOnly, send }: LineProps) {
  const field = useRef<HTMLInputElement>(null)
  const { text, type, keep, drop } = useKeptText(field, value, send, false)
  return (
    <input
      ref={field}
      className="line-field"
      dir="auto"
      aria-label={label}
      placeholder="–"
      readOnly={isReadOnly}
      value={text}
      title={text}
      onChange={({ target }) => type(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        if (event.key === 'Escape' && drop()) event.preventDefault()
      }}
    />
  )
}

/** A day. Kept when the field is left or with Enter, and not before: half typed it is another day. */
export function DayField({ label, value, isReadOnly, send }: LineProps) {
  const keep = (field: HTMLInputElement): void => {
    if (field.value !== value) send(field.value)
  }
  return (
    <span className="day-field" data-is-empty={value === ''}>
      <input
        key={value}
        className="line-field"
        type="date"
        aria-label={label}
        readOnly={isReadOnly}
        defaultValue={value}
        onBlur={({ currentTarget }) => keep(currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(event.currentTarget)
          if (event.key !== 'Escape' || event.currentTarget.value === value) return
          event.preventDefault()
          event.currentTarget.value = value
        }}
      />
    </span>
  )
}
