import { type RefObject, useLayoutEffect } from 'react'
import { focusBack } from './focus-pane.ts'

/** What goes away with the focus in it gives it back. */
export function useFocusBack(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    return () => {
      if (element?.contains(document.activeElement)) focusBack()
    }
  }, [ref])
}
