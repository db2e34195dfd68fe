import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus to the button that took a removed one's place, once the list has become shorter; where it is empty,
 * to what `instead` names in the same section. Returns what to call with the place of the one that is removed.
 */
export function useFocusOnNext(
  list: RefObject<HTMLElement | null>,
  count: number,
  instead: string,
): (at: number) => void {
  const place = useRef<number | null>(null)
  const before = useRef(count)
  useEffect(() => {
    const wasLonger = count < before.current
    before.current = count
    if (!wasLonger || place.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>(':scope > li .remove') ?? []
    const next = buttons[Math.min(place.current, buttons.length - 1)]
    place.current = null
    ;(next ?? list.current?.parentElement?.querySelector<HTMLElement>(instead))?.focus()
  }, [count, list, instead])
  return (at) => {
    place.current = at
  }
}
