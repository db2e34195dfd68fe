import type { Span } from '../../../shared/project/span.ts'
import { articleRoot, drawnDraft, selectWords, showSpan } from './article-root.ts'
import { articleView, setArticleView } from './article-view.ts'
import { findMatches, matchFrom } from './find-matches.ts'
import { placeAtPoint } from './text-places.ts'

/** Opens the search, or takes its field into focus again. Selected words of one line are what is sought. */
export function openFind(): void {
  const { sought, chosen, findAsked } = articleView()
  const words = chosen ? (drawnDraft()?.text.slice(chosen.start, chosen.end) ?? '') : ''
  const start = words.length < 100 && !words.includes('\n') ? words : ''
  setArticleView({ sought: start || (sought ?? ''), findAsked: findAsked + 1, refusal: null })
}

let last: { readonly text: string; readonly sought: string; readonly matches: readonly Span[] } | null = null

/** Where the sought words stand in a text. Remembers its last answer. */
export function matchesOf(text: string, sought: string): readonly Span[] {
  if (last?.text !== text || last.sought !== sought)
    last = { text, sought, matches: findMatches(text, sought) }
  return last.matches
}

/** Takes what is sought, and shows the first match from the top of what is in sight. */
export function seek(sought: string): void {
  const draft = drawnDraft()
  if (!draft) return
  const matches = matchesOf(draft.text, sought)
  const match = matchFrom(matches, firstPlaceInSight())
  setArticleView({ sought, match })
  const here = matches[match]
  if (here) showSpan(here)
}

export function showMatch(step: 1 | -1): void {
  const { sought, match } = articleView()
  const draft = drawnDraft()
  if (!draft || sought === null) return
  const matches = matchesOf(draft.text, sought)
  const next = (match + step + matches.length) % Math.max(1, matches.length)
  setArticleView({ match: next })
  const here = matches[next]
  if (here) showSpan(here)
}

/** Closes the search; the match that was shown is selected and the article has focus. */
export function closeFind(): void {
  const { sought, match } = articleView()
  const draft = drawnDraft()
  const here = draft && sought ? matchesOf(draft.text, sought)[match] : undefined
  setArticleView({ sought: null, match: 0 })
  articleRoot()?.focus({ preventScroll: true })
  if (here) selectWords(here.start, here.end)
}

/** The text's place at the top of what is in sight. */
export function firstPlaceInSight(): number {
  const view = articleRoot()?.getBoundingClientRect()
  if (!view) return 0
  for (let y = view.top + 4; y < view.bottom; y += 12) {
    const place = placeAtPoint(view.left + view.width / 2, y)
    if (place !== null) return place
  }
  return 0
}
