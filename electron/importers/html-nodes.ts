/** As much of the DOM as is asked for here; the parser's own types need a browser's. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
  readonly parentNode: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly nextElementSibling: HtmlElement | null
  readonly parentElement: HtmlElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): Iterable<HtmlElement>
  closest(selector: string): HtmlElement | null
  append(...nodes: readonly HtmlNode[]): void
  prepend(text: string): void
  replaceWith(node: HtmlNode): void
  remove(): void
}

export interface HtmlDocument {
  readonly body: HtmlElement
  createElement(name: string): HtmlElement
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA

/** The white space that HTML collapses; a no-break space is not among it. */
export const collapsed = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')

export const wordsOf = (node: HtmlNode): string => collapsed(node.textContent ?? '')

export const hasWords = (node: HtmlNode): boolean => wordsOf(node).trim() !== ''

/** Elements within elements, counted without recursion: the tree may be deeper than the call stack. */
export function depthOf(root: HtmlNode): number {
  let deepest = 0
  const open: { readonly node: HtmlNode; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    deepest = Math.max(deepest, next.depth)
    for (const child of next.node.childNodes) {
      if (isElement(child)) open.push({ node: child, depth: next.depth + 1 })
    }
  }
  return deepest
}
