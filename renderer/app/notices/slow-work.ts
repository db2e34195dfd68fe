import { useEffect, useState } from 'react'
import { useDesk } from '../../state/desk.ts'

/** What is done at once needs no word. Milliseconds. */
const QUIET = 300

/** What takes long, once it has taken long; its next step is named without a pause. */
export function useSlowWork(): string | null {
  const work = useDesk((desk) => desk.work)
  const isWorking = work !== null
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isWorking) return
    const timer = setTimeout(() => setSlow(true), QUIET)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isWorking])
  return isSlow ? work : null
}
