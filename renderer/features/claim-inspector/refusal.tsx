import { Lock, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type RefusedHere, setDesk } from '../../state/desk.ts'
import { IconButton } from '../../ui/button.tsx'
import './refusal.css'

interface SentenceProps {
  readonly id: string
  readonly refused: RefusedHere
}

/** Why a rule said no, in the place where it matters. Takes the focus, so that it is read and keys work from it. */
export function RefusalSentence({ id, refused }: SentenceProps) {
  const place = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same sentence said again takes the focus again
  useEffect(() => place.current?.focus(), [refused])
  return (
    <p ref={place} id={id} className="refusal" tabIndex={-1}>
      <Lock className="icon" aria-hidden />
      <Sentence message={refused.message} />
    </p>
  )
}

/** A rule's sentence that has no place of its own: over the foot of the pane, where it moves nothing. */
export const RefusalStrip = ({ refused }: { readonly refused: RefusedHere }) => (
  <div className="refusal strip-over" role="alert">
    <Lock className="icon" aria-hidden />
    <Sentence message={refused.message} />
    <IconButton label="Dismiss" onClick={() => setDesk({ refused: null })}>
      <X className="icon" aria-hidden />
    </IconButton>
  </div>
)

/** The fact stands out, the advice follows. */
function Sentence({ message }: { readonly message: string }) {
  const end = message.search(/\.\s/u) + 1
  return (
    <span dir="auto">
      <b>{message.slice(0, end)}</b>
      {message.slice(end)}
    </span>
  )
}
