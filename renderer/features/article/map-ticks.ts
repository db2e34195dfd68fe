import type { CheckState } from '../../../shared/project/check-state.ts'

export type TickLook = CheckState | 'loose'

/** A sign on the map. */
export interface Tick {
  /** CSS pixels from the map's top. */
  readonly top: number
  readonly look: TickLook
}

/** Ticks nearer than this, in CSS pixels, would be one blot: the first that is still open stands for them. */
const APART = 2

const isOpen = (look: TickLook): boolean => look !== 'checked' && look !== 'cannot-confirm'

/** The ticks to draw, for places given as parts of the article's height from 0 to 1. */
export function placeTicks(
  places: readonly { readonly at: number; readonly look: TickLook }[],
  height: number,
): readonly Tick[] {
  const taken = new Map<number, TickLook>()
  for (const { at, look } of places) {
    const step = Math.round((at * height) / APART)
    const there = taken.get(step)
    if (there === undefined || (!isOpen(there) && isOpen(look))) taken.set(step, look)
  }
  return [...taken].map(([step, look]) => ({ top: step * APART, look }))
}
