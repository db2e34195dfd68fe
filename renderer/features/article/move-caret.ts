import type { KeyboardEvent } from 'react'
import { currentDraft } from '../../../shared/project/project.ts'
import type { Span } from '../../../shared/project/span.ts'
import { deskNow } from '../../state/desk.ts'
import { selectedClaim } from '../../state/views.ts'
import { articleRoot, drawnDraft, selectWords, showSpan } from './article-root.ts'
import { setArticleView } from './article-view.ts'
import { firstPlaceInSight } from './find-in-article.ts'
import { firstLineOf, placeAtPoint, pointOf, rangeOf, selectionEnds } from './text-places.ts'
import { characterBorder, wordBorder } from './word-borders.ts'

/** How far up or down the next line is sought, in CSS pixels and steps of them. */
const LINE_STEP = 6
const LINE_STEPS = 24

/**
 * Moves the caret of the article: arrows by word and by line, Home and End in the line; Shift takes words along,
 * Alt goes by character. Answers with the caret's place, or null where the key is none of these.
 */
export function moveCaret(event: KeyboardEvent): number | null {
  const root = articleRoot()
  const draft = drawnDraft()
  if (!root || !draft || event.ctrlKey || event.metaKey) return null
  const ends = selectionEnds(root)
  const focus = ends?.focus ?? startingPlace()
  const next = ends
    ? placeFor(event, root, draft.text, focus)
    : placeFor(event, root, draft.text, focus) && focus
  if (next === null) return null
  selectWords(event.shiftKey ? (ends?.anchor ?? focus) : next, next)
  // A selection that starts and ends at the same place is none.
  const anchor = event.shiftKey ? (ends?.anchor ?? focus) : next
  const isExact = event.altKey
  setArticleView({
    chosen: anchor === next ? null : { start: Math.min(anchor, next), end: Math.max(anchor, next), isExact },
  })
  showSpan({ start: next, end: next })
  return next
}

/** Where the caret stands before it was ever moved: at the selected claim, or at the top of what is in sight. */
function startingPlace(): number {
  const claim = selectedClaim(deskNow())
  return claim?.spans[0]?.start ?? firstPlaceInSight()
}

function placeFor(event: KeyboardEvent, root: HTMLElement, text: string, place: number): number | null {
  const isRtl = getComputedStyle(root).direction === 'rtl'
  const all: Span = { start: 0, end: text.length }
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const isForward = (event.key === 'ArrowRight') !== isRtl
      if (event.altKey) return characterBorder(text, all, place, isForward)
      return wordBorder(text, all, place, { edge: isForward ? 'end' : 'start', isForward })
    }
    case 'ArrowDown':
      return event.altKey ? null : placeOnNextLine(root, place, 1)
    case 'ArrowUp':
      return event.altKey ? null : placeOnNextLine(root, place, -1)
    case 'Home':
      return lineBorder(root, place, isRtl ? 'right' : 'left')
    case 'End':
      return lineBorder(root, place, isRtl ? 'left' : 'right')
    default:
      return null
  }
}

/** The caret's line in window coordinates. */
export function lineAt(root: HTMLElement, place: number): DOMRect | null {
  const { session } = deskNow()
  if (!session) return null
  const { blocks } = currentDraft(session.timeline.project)
  const point = pointOf(root, blocks, place)
  if (!point) return null
  const caret = document.createRange()
  caret.setStart(point.node, point.offset)
  const line = firstLineOf(caret)
  if (line) return line
  const letter = rangeOf(root, blocks, { start: place, end: place + 1 })
  return letter && firstLineOf(letter)
}

function placeOnNextLine(root: HTMLElement, place: number, step: 1 | -1): number {
  const line = lineAt(root, place)
  if (!line) return place
  const edge = step === 1 ? line.bottom : line.top
  const view = root.getBoundingClientRect()
  // What is out of sight has no place under a point: scroll first.
  if (edge + step * 60 > view.bottom || edge + step * 60 < view.top)
    root.scrollTop += step * view.height * 0.4
  const now = lineAt(root, place) ?? line
  for (let away = 1; away <= LINE_STEPS; away += 1) {
    const y = (step === 1 ? now.bottom : now.top) + step * away * LINE_STEP
    const there = placeAtPoint(now.left, y)
    if (there === null) continue
    const found = lineAt(root, there)
    if (found && Math.abs(found.top - now.top) > 4 && found.top > now.top === (step === 1)) return there
  }
  return place
}

function lineBorder(root: HTMLElement, place: number, side: 'left' | 'right'): number {
  const line = lineAt(root, place)
  const words = root.querySelector('[data-words]')?.getBoundingClientRect()
  if (!line || !words) return place
  const x = side === 'left' ? words.left + 1 : words.right - 1
  return placeAtPoint(x, line.top + line.height / 2) ?? place
}
