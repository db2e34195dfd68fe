import { deskNow } from '../../state/desk.ts'
import type { Pane } from '../../state/places.ts'
import { selectClaim, selectClaims } from '../../state/select.ts'

// What is selected follows the rows as they stand, so the list says here what it shows.

let order: readonly string[] = []
/** Where the selection stood last: what took its place is next when it leaves the list. */
let place = 0
/** Where a range starts. */
let anchor: string | null = null

/** Tells the ids of the rows that are shown, in their order. */
export function setShownOrder(ids: readonly string[]): void {
  order = ids
  notePlace()
}

export const shownOrder = (): readonly string[] => order

/** Notes where the selected claim stands, as long as it does. */
export function notePlace(): void {
  const at = order.indexOf(deskNow().selected.at(-1) ?? '')
  if (at >= 0) place = at
}

/** The row that holds the list's one tab stop: the selected claim, or what took its place. */
export function rowInPlace(selected: string | undefined, ids: readonly string[]): string | undefined {
  if (selected !== undefined && ids.includes(selected)) return selected
  return ids[Math.min(place, ids.length - 1)]
}

/** The shown claim a number of rows on or back, or null at the end of the list. */
export function rowAway(steps: number): string | null {
  const at = order.indexOf(deskNow().selected.at(-1) ?? '')
  const from = at >= 0 ? at : steps > 0 ? place - 1 : place
  const wanted = Math.max(0, Math.min(order.length - 1, from + steps))
  return wanted === at ? null : (order[wanted] ?? null)
}

/** Selects the row. `from` is the pane that need not scroll to it. */
export function chooseRow(id: string, from: Pane): void {
  anchor = id
  selectClaim(id, from)
}

/** Adds a row to the selection, or takes it out; one always stays. */
export function toggleRow(id: string): void {
  const { selected } = deskNow()
  anchor = id
  const others = selected.filter((each) => each !== id)
  if (others.length === selected.length) selectClaims([...selected, id], 'lists')
  else if (others.length > 0) selectClaims(others, 'lists')
}

/** Selects all rows between where the range started and this one, which comes last. */
export function extendTo(id: string, from: Pane): void {
  const start = order.indexOf(anchor ?? deskNow().selected.at(-1) ?? id)
  const end = order.indexOf(id)
  if (end < 0) return
  const [low, high] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)]
  const others = order.slice(low, high + 1).filter((each) => each !== id)
  anchor = start < 0 ? id : (order[start] ?? id)
  selectClaims([...others, id], from)
}

/** Selects every shown row; the one that was selected stays the one that keys are about. */
export function chooseAllRows(): void {
  const last = deskNow().selected.at(-1)
  const kept = last !== undefined && order.includes(last) ? [last] : []
  selectClaims([...order.filter((id) => id !== last), ...kept], 'lists')
}
