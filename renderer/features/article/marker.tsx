import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import { StateIcon } from '../../marks/state-mark.tsx'
import { deskNow } from '../../state/desk.ts'
import { selectClaim } from '../../state/select.ts'
import { claimsOf } from '../../state/views.ts'
import { dropAdjusted, keepAdjusted, stepEdge } from './adjust-span.ts'
import { showSpan } from './article-root.ts'
import { articleView, setArticleView, useArticleView } from './article-view.ts'

interface MarkerProps {
  readonly claim: Claim
  readonly name: string
  readonly isCurrent: boolean
  readonly isTabStop: boolean
}

/** A claim's number and state beside its first line. Arrows go to other claims, with Shift they move the words' end. */
export function Marker({ claim, name, isCurrent, isTabStop }: MarkerProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const takesFocus = useArticleView(({ focusMarker }) => focusMarker === claim.id)
  useEffect(() => {
    if (!takesFocus) return
    ref.current?.focus({ preventScroll: true })
    setArticleView({ focusMarker: null })
  }, [takesFocus])
  return (
    <button
      ref={ref}
      type="button"
      className="marker"
      data-marker={claim.id}
      data-state={claim.state}
      aria-label={name}
      aria-current={isCurrent || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => selectClaim(claim.id, 'article')}
      onKeyDown={(event) => {
        if (onMarkerKey(event, claim)) {
          event.preventDefault()
          event.stopPropagation()
        }
      }}
    >
      <StateIcon state={claim.state} />
      <span>{claim.number}</span>
    </button>
  )
}

/** Says whether the key was one of the marker's. */
function onMarkerKey(event: KeyboardEvent, claim: Claim): boolean {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event
  if (ctrlKey || metaKey) return false
  if (shiftKey) {
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || !deskNow().session?.writable) return false
    if (deskNow().selected.at(-1) !== claim.id) selectClaim(claim.id, 'article')
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const isForward = (key === 'ArrowRight') !== isRtl
    stepEdge(claim, 0, 'end', { isForward, byCharacter: altKey })
    return true
  }
  if (altKey) return false
  if (key === 'Escape') return dropAdjusted()
  if (key === 'Enter' && articleView().adjusting) {
    void keepAdjusted()
    return true
  }
  return goToOther(key, claim)
}

function goToOther(key: string, claim: Claim): boolean {
  const { session } = deskNow()
  if (!session) return false
  const claims = claimsOf(session.timeline.project)
  const at = claims.findIndex(({ id }) => id === claim.id)
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: claims.length - 1,
  }[key]
  if (to === undefined) return false
  const other = claims[to]
  if (other) focusClaim(other)
  return true
}

/** Selects a claim, brings it into sight and gives its marker focus. */
function focusClaim(claim: Claim): void {
  selectClaim(claim.id, 'article')
  const [span] = claim.spans
  if (span) showSpan(span)
  setArticleView({ focusMarker: claim.id })
}
