import { useEffect, useRef } from 'react'
import { deskNow, setDesk, useDesk } from '../../state/desk.ts'
import { openProposals, selectedClaim } from '../../state/views.ts'
import { dropAdjusted } from './adjust-span.ts'
import { showSpan } from './article-root.ts'

/** Brings what was selected or asked for elsewhere into sight. */
export function useShownWords(): void {
  const current = useDesk(({ selected }) => selected.at(-1))
  const shown = useDesk((desk) => desk.shown)
  const proposal = useDesk((desk) => desk.proposal)
  const isProposing = useDesk((desk) => desk.tab === 'proposals')
  const project = useDesk(({ session }) => session?.project)
  const before = useRef({ current, asked: shown?.asked })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another project starts anew
  useEffect(() => {
    dropAdjusted()
    const { selectedIn, shown: words } = deskNow()
    // Words that were shown are past once another claim is selected.
    if (before.current.current !== current && words && words.asked === before.current.asked)
      setDesk({ shown: null })
    before.current = { current, asked: words?.asked }
    if (selectedIn === 'article') return
    const span = selectedClaim(deskNow())?.spans[0]
    if (span) showSpan(span)
  }, [current, project])

  useEffect(() => {
    before.current.asked = shown?.asked
    if (shown) showSpan(shown)
  }, [shown])

  useEffect(() => {
    const { session } = deskNow()
    const words = isProposing && session ? openProposals(session)[proposal] : undefined
    if (words) showSpan(words)
  }, [isProposing, proposal])
}
