import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import { watchNearness } from './near-sight.ts'
import { type MarkerRow, stackMarkers } from './stack-markers.ts'

/** Whether an element is in sight or nearly so. Nobody watches where nothing depends on it. */
export function useIsNear(ref: RefObject<Element | null>, isWatched: boolean): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (isWatched && ref.current) return watchNearness(ref.current, setNear)
  }, [ref, isWatched])
  return isNear
}

/**
 * The lines that claims begin on, measured again when the block changes its size. `measuredFor` is whatever else may
 * move a claim's first word. Null until measured.
 */
export function useMarkerRows(
  ref: RefObject<Element | null>,
  claims: readonly Claim[],
  isWanted: boolean,
  measuredFor: unknown,
): readonly MarkerRow[] | null {
  const [rows, setRows] = useState<readonly MarkerRow[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured for its sake
  useLayoutEffect(() => {
    const gutter = ref.current
    const block = gutter?.closest('[data-block]')
    if (!gutter || !block || !isWanted) return
    const measure = (): void => setRows((before) => sameRows(before, measured(gutter, block, claims)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(block)
    return () => observer.disconnect()
  }, [ref, claims, isWanted, measuredFor])
  return isWanted ? rows : null
}

function measured(gutter: Element, block: Element, claims: readonly Claim[]): readonly MarkerRow[] {
  const { top } = gutter.getBoundingClientRect()
  return stackMarkers(
    claims.flatMap(({ id }) => {
      const mark = block.querySelector(`mark[data-claim="${CSS.escape(id)}"]`)
      const line = mark && [...mark.getClientRects()].find(({ height }) => height > 0)
      return line ? [{ claim: id, middle: Math.round(line.top - top + line.height / 2) }] : []
    }),
  )
}

const sameRows = (before: readonly MarkerRow[] | null, now: readonly MarkerRow[]): readonly MarkerRow[] =>
  before !== null && JSON.stringify(before) === JSON.stringify(now) ? before : now
