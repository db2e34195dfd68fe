import type { Span } from '../../shared/project/span.ts'
import { deskNow, setDesk } from './desk.ts'
import type { Pane } from './places.ts'

/** Makes one claim the selection everywhere. The pane it was chosen in never scrolls; the others show it. */
export function selectClaim(id: string, from: Pane): void {
  setDesk({ selected: [id], selectedIn: from, refused: null, tab: 'claims' })
}

/** Several claims, the last of them being the one that the inspector would show alone. */
export function selectClaims(ids: readonly string[], from: Pane): void {
  setDesk({ selected: ids, selectedIn: from, refused: null })
}

/** Shows words of the article that are no claim, as a proposal's or one side of a conflict. */
export function showWords({ start, end }: Span): void {
  setDesk({ shown: { start, end, asked: (deskNow().shown?.asked ?? 0) + 1 } })
}
