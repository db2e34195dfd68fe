import { useEffect, useRef } from 'react'
import { useShelf } from '../../features/library/shelf.ts'
import { type Desk, useDesk } from '../../state/desk.ts'
import { focusList } from './focus-pane.ts'

/** The list of the screen has what is to be focused in it. */
const isListed = ({ screen, tab, session }: Desk, isShelfRead: boolean): boolean =>
  screen === 'library' ? isShelfRead : tab !== 'proposals' || session?.found != null

/** Whoever comes to another screen starts on its list, unless the focus has found a place already. */
export function useFocusOnScreen(): void {
  const isWaiting = useRef(false)
  const isShelfRead = useShelf(({ articles }) => articles !== null)
  const place = useDesk(({ start, screen, session }) =>
    start?.person == null || screen === 'report' ? null : `${screen} ${session?.project ?? ''}`,
  )
  const isReady = useDesk((desk) => isListed(desk, isShelfRead))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is what this waits for
  useEffect(() => {
    isWaiting.current = true
  }, [place])
  useEffect(() => {
    if (place === null || !isReady || !isWaiting.current) return
    isWaiting.current = false
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusList()
    })
    return () => cancelAnimationFrame(frame)
  }, [place, isReady])
}
