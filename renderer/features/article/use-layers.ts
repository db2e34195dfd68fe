import { useMemo, useRef } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Span } from '../../../shared/project/span.ts'
import { useDesk } from '../../state/desk.ts'
import { useOpenProposals } from '../../state/views.ts'
import type { PlacedProposal } from './article-block.tsx'
import { type ByBlock, byBlock } from './by-block.ts'
import { looseIn } from './show-loose.ts'

const NONE: readonly never[] = []

/** Claims, proposals and loose words by block; a block where nothing changed keeps its very lists. */
export interface Layers {
  readonly claims: ByBlock<Claim>
  readonly proposals: ByBlock<PlacedProposal>
  readonly loose: ByBlock<Span>
}

export function useLayers(
  draft: Draft,
  claims: readonly Claim[],
  proposals: readonly PlacedProposal[],
  loose: readonly Span[],
): Layers {
  return {
    claims: useByBlock(draft, claims, spansOfClaim),
    proposals: useByBlock(draft, proposals, spanItself),
    loose: useByBlock(draft, loose, spanItself),
  }
}

const spansOfClaim = ({ spans }: Claim): readonly Span[] => spans
const spanItself = (span: Span): readonly Span[] => [span]

function useByBlock<Thing>(
  { blocks }: Draft,
  things: readonly Thing[],
  spansOf: (thing: Thing) => readonly Span[],
): ByBlock<Thing> {
  const before = useRef<ByBlock<Thing> | null>(null)
  return useMemo(() => {
    before.current = byBlock(blocks, things, spansOf, before.current)
    return before.current
  }, [blocks, things, spansOf])
}

/** Only while the list of proposals is shown: nothing of them is decided. */
export function useShownProposals(): readonly PlacedProposal[] {
  const isShown = useDesk(
    ({ tab, isAttaching, isStruck }) => tab === 'proposals' && !isAttaching && !isStruck,
  )
  const open = useOpenProposals()
  const known = useRef(new Map<string, PlacedProposal>())
  return useMemo(() => {
    const before = known.current
    const placed = open.map(({ start, end }, index) => {
      const key = `${index} ${start} ${end}`
      return [key, before.get(key) ?? { start, end, index }] as const
    })
    known.current = new Map(placed)
    return isShown ? placed.map(([, proposal]) => proposal) : NONE
  }, [open, isShown])
}

/** Only in the struck-through view. */
export function useLoose(draft: Draft, claims: readonly Claim[]): readonly Span[] {
  const isStruck = useDesk((desk) => desk.isStruck)
  return isStruck ? looseIn(draft, claims) : NONE
}
