import type { Block } from '../../../shared/project/article.ts'
import type { Span } from '../../../shared/project/span.ts'
import { firstEndingAfter } from './by-block.ts'

// Places of the stored text in the page and back. An element with `data-words` holds the words of one block and
// nothing else; the attribute is where they start.

const startOf = (words: HTMLElement): number => Number(words.dataset.words)

const wordsElement = (root: ParentNode, block: Block): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-words="${block.start}"]`)

/** The text's place of a point in the page; null outside the article's words. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const words = element?.closest<HTMLElement>('[data-words]')
  if (words) {
    const before = document.createRange()
    before.setStart(words, 0)
    before.setEnd(node, offset)
    return startOf(words) + before.toString().length
  }
  const block = element?.closest('[data-block]')
  const inBlock = block?.querySelector<HTMLElement>('[data-words]')
  if (inBlock) {
    const isBefore =
      (inBlock.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 || offset === 0
    return startOf(inBlock) + (isBefore ? 0 : (inBlock.textContent?.length ?? 0))
  }
  const child = node.childNodes[offset]
  const next = child instanceof Element ? child.querySelector<HTMLElement>('[data-words]') : null
  return next ? startOf(next) : null
}

/** The text's place under the pointer. */
export function placeAtPoint(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y)
  return range && placeOf(range.startContainer, range.startOffset)
}

/** Where a place of the text is in the page. A place between two blocks is the end of the one before. */
export function pointOf(
  root: ParentNode,
  blocks: readonly Block[],
  place: number,
): { readonly node: Node; readonly offset: number } | null {
  const after = firstEndingAfter(blocks, place)
  const here = blocks[after]
  const block = here && here.start <= place ? here : blocks[Math.max(0, after - 1)]
  const words = block && wordsElement(root, block)
  return words ? pointIn(words, place - startOf(words)) : null
}

function pointIn(words: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  let left = Math.max(0, offset)
  let last: Node | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
    last = node
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: words, offset: 0 }
}

/** Words of the text as a range of the page; null where they are not drawn. */
export function rangeOf(root: ParentNode, blocks: readonly Block[], { start, end }: Span): Range | null {
  const from = startPoint(root, blocks, start)
  const to = pointOf(root, blocks, end)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** As {@link pointOf}, but before the next letter where two pieces meet: a range must not begin on the line above. */
function startPoint(root: ParentNode, blocks: readonly Block[], place: number): ReturnType<typeof pointOf> {
  const point = pointOf(root, blocks, place + 1)
  return point && point.offset > 0
    ? { node: point.node, offset: point.offset - 1 }
    : pointOf(root, blocks, place)
}

/** The first line of words in the page, in window coordinates. */
export const firstLineOf = (range: Range): DOMRect | null =>
  [...range.getClientRects()].find(({ height }) => height > 0) ?? null

/** What the editor has selected in the article's words; null where nothing is, or not there. */
export function selectedSpan(root: Element): Span | null {
  const ends = selectionEnds(root)
  if (!ends || ends.anchor === ends.focus) return null
  return { start: Math.min(ends.anchor, ends.focus), end: Math.max(ends.anchor, ends.focus) }
}

/** Where the page's selection began and where its moving end is, in the text. */
export function selectionEnds(root: Element): { readonly anchor: number; readonly focus: number } | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  if (!root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null
  const anchor = placeOf(selection.anchorNode, selection.anchorOffset)
  const focus = placeOf(selection.focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}
