import { flushSync } from 'react-dom'
import type { Draft } from '../../../shared/project/article.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import type { Span } from '../../../shared/project/span.ts'
import { deskNow } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { claimsOf } from '../../state/views.ts'
import { articleRoot, selectWords } from './article-root.ts'
import { articleView, setArticleView } from './article-view.ts'
import { checkableWords, looseWords } from './loose-words.ts'
import { selectionEnds } from './text-places.ts'

const readDrafts = new WeakMap<Draft, readonly Span[]>()
const readClaims = new WeakMap<readonly Claim[], readonly Span[]>()

/** Words of a draft that a checker would look at and that no claim holds. Remembers its last answers. */
export function looseIn(draft: Draft, claims: readonly Claim[]): readonly Span[] {
  const known = readClaims.get(claims)
  if (known) return known
  const checkable = readDrafts.get(draft) ?? checkableWords(draft.text, draft.blocks)
  readDrafts.set(draft, checkable)
  const loose = looseWords(
    checkable,
    claims.flatMap(({ spans }) => spans),
  )
  readClaims.set(claims, loose)
  return loose
}

/** Goes to the next loose words, or the ones before, and selects them, so that C makes them a claim. */
export function showLoose(step: 1 | -1): void {
  const { session, shown } = deskNow()
  const root = articleRoot()
  if (!session || !root) return
  const { project } = session.timeline
  const loose = looseIn(currentDraft(project), claimsOf(project))
  const from = articleView().chosen?.start ?? shown?.start ?? selectionEnds(root)?.focus ?? -1
  const next =
    step === 1
      ? (loose.find(({ start }) => start > from) ?? loose[0])
      : (loose.findLast(({ start }) => start < from) ?? loose.at(-1))
  if (!next) return
  // Drawn first: the ring breaks the text into other pieces, which would end the selection.
  flushSync(() => showWords(next))
  selectWords(next.start, next.end)
  setArticleView({ chosen: { ...next, isExact: true } })
}
