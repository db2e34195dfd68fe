import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { draftOf, keepDraft } from './drafts.ts'
import './text-field.css'

interface ComposerProps {
  readonly id?: string
  /** Names what is typed here until it is sent: the kind of words and what they are about. */
  readonly draft: string
  readonly label: string
  readonly placeholder: string
  /** What sending is called. */
  readonly verb: string
  /** Resolves with null where it was refused: what was typed then stays. */
  readonly send: (text: string) => Promise<unknown>
}

/** Words that are sent as a whole: with Enter, or the button that comes with the first of them. */
export function Composer({ id, draft, label, placeholder, verb, send }: ComposerProps) {
  const [text, setText] = useState(() => draftOf(draft))
  const type = (words: string): void => {
    setText(words)
    keepDraft(draft, words)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  const isSending = useRef(false)
  const finish = async (): Promise<void> => {
    const said = text.trim()
    if (said === '' || isSending.current) return
    isSending.current = true
    const sent = await send(said)
    isSending.current = false
    if (sent !== null) type('')
    field.current?.focus()
  }
  const answerKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void finish()
  }
  return (
    <div className="composer">
      <div className="text-field" data-text={text || placeholder}>
        <textarea
          ref={field}
          id={id}
          rows={1}
          dir="auto"
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={answerKey}
        />
      </div>
      {text.trim() === '' ? null : <Button onClick={() => void finish()}>{verb}</Button>}
    </div>
  )
}
