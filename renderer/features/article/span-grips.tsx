import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Span } from '../../../shared/project/span.ts'
import { dragEdge, dropAdjusted, type Edge, keepAdjusted, stepEdge } from './adjust-span.ts'
import { drawnDraft } from './article-root.ts'
import type { Adjusting } from './article-view.ts'
import { placeAtPoint, rangeOf } from './text-places.ts'
import './span-grips.css'

interface SpanGripsProps {
  readonly claim: Claim
  readonly block: Span
  readonly adjusting: Adjusting | null
}

interface Grip {
  readonly index: number
  readonly edge: Edge
  /** CSS pixels in the block. */
  readonly x: number
  readonly top: number
  readonly height: number
}

/** Handles at both ends of the selected claim's words. */
export function SpanGrips({ claim, block, adjusting }: SpanGripsProps) {
  const ref = useRef<HTMLDivElement>(null)
  const [grips, setGrips] = useState<readonly Grip[]>([])
  useLayoutEffect(() => {
    const layer = ref.current
    const place = layer?.closest('[data-block]')
    if (!layer || !place) return
    const measure = (): void => setGrips(gripsOf(layer, claim, block, adjusting))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    return () => observer.disconnect()
  }, [claim, block, adjusting])
  return (
    <div className="span-grips" ref={ref}>
      {grips.map(({ index, edge, x, top, height }) => (
        <button
          key={`${index} ${edge}`}
          type="button"
          className={`span-grip ${edge}`}
          aria-label={`Move the ${edge} of claim ${claim.number}`}
          style={{ left: x, top, height }}
          onPointerDown={(event) => drag(event, claim, index, edge)}
          onKeyDown={(event) => onGripKey(event, claim, index, edge)}
        />
      ))}
    </div>
  )
}

function gripsOf(layer: Element, claim: Claim, block: Span, adjusting: Adjusting | null): readonly Grip[] {
  const draft = drawnDraft()
  const root = layer.closest('.article-scroll')
  if (!draft || !root) return []
  const origin = layer.getBoundingClientRect()
  const isRtl = getComputedStyle(layer).direction === 'rtl'
  return claim.spans.flatMap((stored, index) => {
    const span = adjusting?.index === index ? adjusting : stored
    const rects = [...(rangeOf(root, draft.blocks, span)?.getClientRects() ?? [])].filter(
      ({ width }) => width > 0,
    )
    const [first] = rects
    const last = rects.at(-1)
    const grip = (edge: Edge, rect: DOMRect | undefined): readonly Grip[] =>
      rect
        ? [
            {
              index,
              edge,
              x: ((edge === 'start') === isRtl ? rect.right : rect.left) - origin.left,
              top: rect.top - origin.top - 3,
              height: rect.height + 6,
            },
          ]
        : []
    const holds = (at: number): boolean => block.start <= at && at < block.end
    return [
      ...(holds(span.start) ? grip('start', first) : []),
      ...(holds(span.end - 1) ? grip('end', last) : []),
    ]
  })
}

function drag(down: PointerEvent<HTMLButtonElement>, claim: Claim, index: number, edge: Edge): void {
  if (down.button !== 0) return
  down.preventDefault()
  const grip = down.currentTarget
  const layer = grip.parentElement
  grip.focus({ preventScroll: true })
  grip.setPointerCapture(down.pointerId)
  layer?.classList.add('is-dragged')
  const move = (event: globalThis.PointerEvent): void => {
    const place = placeAtPoint(event.clientX, event.clientY)
    if (place !== null) dragEdge(claim, index, edge, place, event.altKey)
  }
  const stop = (): void => {
    layer?.classList.remove('is-dragged')
    grip.removeEventListener('pointermove', move)
    void keepAdjusted()
  }
  grip.addEventListener('pointermove', move)
  grip.addEventListener('lostpointercapture', stop, { once: true })
}

function onGripKey(event: KeyboardEvent, claim: Claim, index: number, edge: Edge): void {
  const { key, altKey, ctrlKey, metaKey } = event
  if (ctrlKey || metaKey) return
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    stepEdge(claim, index, edge, { isForward: (key === 'ArrowRight') !== isRtl, byCharacter: altKey })
  } else if (key === 'Enter') void keepAdjusted()
  else if (key !== 'Escape' || !dropAdjusted()) return
  event.preventDefault()
  event.stopPropagation()
}
