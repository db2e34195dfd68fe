import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ListItem } from './list-items.ts'

/** Heights in rem, as in the style sheet. */
const ROW = 1.75
const HEAD = 1.625
/** Rows beyond the edges, for fast scrolling. */
const BEYOND = 12

export interface RowWindow {
  readonly shown: readonly { readonly index: number; readonly start: number }[]
  /** CSS pixels of all rows together. */
  readonly height: number
  /** Index of the section head that stays above its rows, or -1. */
  readonly stays: number
  /** How many rows are in sight at once. */
  readonly page: () => number
  /** Brings a row that is out of sight to the nearest edge, at once. */
  readonly reveal: (index: number) => void
}

const USUAL_REM = 16

/** Which rows to draw. The row at `place` is always among them, so that the tab stop is there. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  items: readonly ListItem[],
  place: number,
): RowWindow {
  const unit = useRem(scroller)
  const groups = useMemo(() => items.flatMap(({ kind }, at) => (kind === 'group' ? at : [])), [items])
  const stays = useRef(-1)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'group' ? HEAD : ROW) * unit,
    // A new function with new items or another size of type: heights are then read again.
    getItemKey: useCallback((index: number) => (unit > 0 && items[index]?.id) || index, [items, unit]),
    overscan: BEYOND,
    useFlushSync: false,
    rangeExtractor: (range: Range) => {
      stays.current = groups.findLast((at) => at <= range.startIndex) ?? -1
      const wanted = new Set([stays.current, place, ...defaultRangeExtractor(range)])
      return [...wanted].filter((at) => at >= 0 && at < range.count).sort((a, b) => a - b)
    },
  })
  const shown = virtualizer.getVirtualItems()
  const inSight = (): number => (scroller.current?.clientHeight ?? 0) - HEAD * unit
  return {
    shown,
    height: virtualizer.getTotalSize(),
    stays: stays.current,
    page: () => Math.max(1, Math.floor(inSight() / (ROW * unit)) - 1),
    reveal: (index) => {
      const row = virtualizer.measurementsCache[index]
      const element = scroller.current
      if (!row || !element) return
      const under = groups.length > 0 && items[index]?.kind === 'claim' ? HEAD * unit : 0
      if (row.start - under < element.scrollTop) element.scrollTop = row.start - under
      else if (row.end > element.scrollTop + inSight()) element.scrollTop = row.end - inSight()
    },
  }
}

/** CSS pixels of a rem, as the head of the list has it now. */
function useRem(scroller: RefObject<HTMLElement | null>): number {
  const [unit, setUnit] = useState(USUAL_REM)
  useLayoutEffect(() => {
    const head = scroller.current?.querySelector('thead')
    if (!head) return
    const measured = new ResizeObserver(() => setUnit(head.getBoundingClientRect().height / HEAD))
    measured.observe(head)
    return () => measured.disconnect()
  }, [scroller])
  return unit
}
