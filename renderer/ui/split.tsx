import type { KeyboardEvent, PointerEvent } from 'react'
import './split.css'

interface DividerProps {
  /** "Resize article" */
  readonly label: string
  /** `vertical` stands between left and right. */
  readonly orientation: 'vertical' | 'horizontal'
  /** CSS pixels of the pane before the divider. */
  readonly size: number
  readonly min: number
  readonly max: number
  readonly onSize: (size: number) => void
  /** Double click puts the pane back. */
  readonly onReset: () => void
}

const STEP = 16

/** The line between two panes: dragged, moved with the arrows, put back with a double click. */
export function Divider({ label, orientation, size, min, max, onSize, onReset }: DividerProps) {
  const within = (wanted: number): number => Math.round(Math.min(max, Math.max(min, wanted)))
  const drag = (down: PointerEvent<HTMLDivElement>): void => {
    const place = (event: { clientX: number; clientY: number }): number =>
      orientation === 'vertical' ? event.clientX : event.clientY
    const from = place(down) - size
    const line = down.currentTarget
    const move = (event: globalThis.PointerEvent): void => onSize(within(place(event) - from))
    line.setPointerCapture(down.pointerId)
    line.addEventListener('pointermove', move)
    line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', move), {
      once: true,
    })
  }
  const arrow = (event: KeyboardEvent): void => {
    const [back, on] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const step = event.key === on ? STEP : event.key === back ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    onSize(within(size + step))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that is moved is no thematic break
    <div
      className={`divider ${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onKeyDown={arrow}
      onDoubleClick={onReset}
    />
  )
}
