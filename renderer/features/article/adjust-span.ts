import type { Claim } from '../../../shared/project/claim.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import { contains, type Span } from '../../../shared/project/span.ts'
import { deskNow } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { selectedClaim } from '../../state/views.ts'
import { type Adjusting, articleView, setArticleView } from './article-view.ts'
import { characterBorder, wholeWords, wordBorder } from './word-borders.ts'

export type Edge = 'start' | 'end'

/** What is being moved, or the claim's own words where nothing is moved yet. */
function adjustingOf(claim: Claim, index: number): Adjusting | null {
  const { adjusting } = articleView()
  if (adjusting?.claim === claim.id && adjusting.index === index) return adjusting
  const span = claim.spans[index]
  return span ? { claim: claim.id, index, ...span, isDragged: false } : null
}

/** A claim's end stays in the block that it stands in. */
function roomOf(span: Span): { readonly text: string; readonly block: Span } | null {
  const { session } = deskNow()
  if (!session) return null
  const { text, blocks } = currentDraft(session.timeline.project)
  return { text, block: blocks.find((one) => contains(one, span)) ?? { start: 0, end: text.length } }
}

/** Moves one end of a claim's words by a word, or by a character. Nothing is sent yet. */
export function stepEdge(
  claim: Claim,
  index: number,
  edge: Edge,
  { isForward, byCharacter }: { readonly isForward: boolean; readonly byCharacter: boolean },
): void {
  const now = adjustingOf(claim, index)
  const room = now && roomOf(now)
  if (!now || !room) return
  const place = byCharacter
    ? characterBorder(room.text, room.block, now[edge], isForward)
    : wordBorder(room.text, room.block, now[edge], { edge, isForward })
  moved({ ...now, [edge]: place, isDragged: false })
}

/** Moves one end of a claim's words to a place, to a word's border unless it is meant exactly. */
export function dragEdge(claim: Claim, index: number, edge: Edge, place: number, isExact: boolean): void {
  const now = adjustingOf(claim, index)
  const room = now && roomOf(now)
  if (!now || !room) return
  const held = Math.min(room.block.end, Math.max(room.block.start, place))
  const wanted = edge === 'start' ? { start: held, end: now.end } : { start: now.start, end: held }
  if (wanted.start >= wanted.end) return
  const whole = isExact ? null : wholeWords(room.text, wanted)
  moved({ ...now, [edge]: (whole ?? wanted)[edge], isDragged: true })
}

function moved(next: Adjusting): void {
  if (next.start < next.end) setArticleView({ adjusting: next })
}

/** Sends the moved words, once. */
export async function keepAdjusted(): Promise<void> {
  const { adjusting } = articleView()
  if (!adjusting) return
  const { claim, index, start, end } = adjusting
  const span = selectedClaim(deskNow())?.spans[index]
  if (span?.start !== start || span.end !== end) {
    const sent = await send('adjust-span', { claim, index, start, end })
    if (!sent) setArticleView({ refusal: deskNow().refused?.message ?? null })
  }
  if (articleView().adjusting === adjusting) setArticleView({ adjusting: null })
}

/** Puts the words back. Says whether there was anything to put back. */
export function dropAdjusted(): boolean {
  if (!articleView().adjusting) return false
  setArticleView({ adjusting: null })
  return true
}
