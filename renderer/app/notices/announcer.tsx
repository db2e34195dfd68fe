import { useEffect, useState } from 'react'
import { useDesk } from '../../state/desk.ts'
import { claimsOf, leftOf } from '../../state/views.ts'
import { spokenChange } from './spoken-change.ts'

/** Says each change once to those who do not see it: "Claim 13, Checked. 12 left." */
export function Announcer() {
  const [words, setWords] = useState('')
  useEffect(
    () =>
      useDesk.subscribe(({ session }, { session: earlier }) => {
        if (!session || session.project !== earlier?.project) return
        const [before, { house, ...after }] = [earlier.timeline.project, session.timeline.project]
        if (before.claims === after.claims) return
        const left = leftOf(claimsOf(session.timeline.project))
        const change = spokenChange(before.claims, after.claims, left, house)
        if (change !== null) setWords(change)
      }),
    [],
  )
  return (
    <div className="hidden-text" aria-live="polite" aria-atomic="true">
      {words}
    </div>
  )
}
