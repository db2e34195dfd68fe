import { type RefObject, useEffect, useRef } from 'react'
import { TAB_STOP } from './focus-row.ts'

/** Once a row has the focus, the row in place has it: also when the focused one left the list. */
export function useHeldFocus(scroller: RefObject<HTMLDivElement | null>, inPlace: string | undefined): void {
  const isHeld = useRef(false)
  useEffect(() => {
    const note = ({ target }: Event): void => {
      isHeld.current = target instanceof Node && (scroller.current?.contains(target) ?? false)
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [scroller])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the row in place is what this waits for
  useEffect(() => {
    const { activeElement } = document
    const isRow = activeElement === document.body || activeElement?.matches('.claim-row[data-claim]')
    if (isHeld.current && isRow)
      scroller.current?.querySelector<HTMLElement>(TAB_STOP)?.focus({ preventScroll: true })
  }, [inPlace, scroller])
}
