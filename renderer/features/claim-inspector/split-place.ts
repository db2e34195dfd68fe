import { selectClaim } from '../../state/select.ts'
import { send } from '../../state/send.ts'
import { inspectorView, setInspectorView } from './inspector-view.ts'

/** Where the focus was before it went to the place. */
let cameFrom: Element | null = null

/** Offers the middle one of the places, and lets the arrows move it. */
export function startSplit(claim: string, places: readonly number[]): void {
  const at = places[Math.floor(places.length / 2)]
  if (at === undefined) return
  cameFrom = document.activeElement
  setInspectorView({ split: { claim, at } })
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.split-place')?.focus())
}

/** Leaves the claim as it is. */
export function leaveSplit(): void {
  if (!inspectorView().split) return
  setInspectorView({ split: null })
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true })
  cameFrom = null
}

/** Makes two claims of one; the first part stays selected. */
export async function splitAtPlace(claim: string, at: number): Promise<void> {
  leaveSplit()
  if (await send('split-claim', { claim, at })) selectClaim(claim, 'claim')
}
