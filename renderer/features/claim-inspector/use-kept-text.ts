import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Milliseconds without a key after which what was typed is kept. */
const REST = 600

export interface KeptText {
  /** What the field shows: what was typed, or what is kept. */
  readonly text: string
  readonly type: (text: string) => void
  /** Keeps what was typed, at once. */
  readonly keep: () => void
  /** Puts back what is kept. False where nothing was typed. */
  readonly drop: () => boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Text that keeps itself: after a moment of rest where that is harmless, when the field loses the focus, and when it leaves the screen.
 * What was refused stays in the field.
 */
export function useKeptText(
  field: RefObject<Field | null>,
  value: string,
  send: (text: string) => void,
  /** False for words whose change voids a verdict: half typed they say something else. */
  keepsAtRest = true,
): KeptText {
  const [typed, setTyped] = useState<string | null>(null)
  const now = useRef({ typed, value, send })
  const sent = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    now.current = { typed, value, send }
  })
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    const text = now.current.typed?.trim()
    if (text === undefined || text === sent.current) return
    if (text === now.current.value) {
      // Spaces at the end stay while somebody goes on typing.
      if (document.activeElement !== field.current) setTyped(null)
      return
    }
    sent.current = text
    now.current.send(text)
  }, [field])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value is what this waits for
  useEffect(() => {
    sent.current = null
    if (document.activeElement !== field.current) setTyped(null)
  }, [value, field])
  useEffect(() => keep, [keep])
  return {
    text: typed ?? value,
    type: (text) => {
      setTyped(text)
      sent.current = null
      clearTimeout(timer.current)
      if (keepsAtRest) timer.current = setTimeout(keep, REST)
    },
    keep,
    drop: () => {
      clearTimeout(timer.current)
      const wasTyped = typed !== null && typed !== value
      now.current = { ...now.current, typed: null }
      setTyped(null)
      return wasTyped
    },
  }
}
