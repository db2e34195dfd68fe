import type { Block } from '../../../shared/project/article.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import type { Span } from '../../../shared/project/span.ts'
import { deskNow } from '../../state/desk.ts'
import { scrollToWords } from './scroll-to-words.ts'
import { firstLineOf, rangeOf } from './text-places.ts'

/** The scrolled element that holds the article, while it is drawn: actions reach it from outside the tree. */
let root: HTMLElement | null = null

export const setArticleRoot = (element: HTMLElement | null): void => {
  root = element
}

export const articleRoot = (): HTMLElement | null => root

/** The text and blocks that are drawn now. */
export function drawnDraft(): { readonly text: string; readonly blocks: readonly Block[] } | null {
  const { session } = deskNow()
  return session && currentDraft(session.timeline.project)
}

/** Brings words of the article into sight. */
export function showSpan(span: Span): void {
  const draft = drawnDraft()
  const scroller = root
  if (!draft || !scroller) return
  scrollToWords(scroller, () => {
    const range = rangeOf(scroller, draft.blocks, span)
    return range && firstLineOf(range)
  })
}

/** Makes words the page's selection. */
export function selectWords(anchor: number, focus: number): void {
  const draft = drawnDraft()
  if (!draft || !root) return
  const range = rangeOf(root, draft.blocks, { start: Math.min(anchor, focus), end: Math.max(anchor, focus) })
  if (!range) return
  const from = { node: range.startContainer, offset: range.startOffset }
  const to = { node: range.endContainer, offset: range.endOffset }
  const [base, extent] = anchor <= focus ? [from, to] : [to, from]
  document.getSelection()?.setBaseAndExtent(base.node, base.offset, extent.node, extent.offset)
}
