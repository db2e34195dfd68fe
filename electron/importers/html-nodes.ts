/** As much of the DOM as is asked for here; the parser's own types need a browser's. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
  readonly parentNode: HtmlNode | null
  readonly previousSibling: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string
  readonly nextElementSibling: HtmlElement | null
  readonly parentElement: HtmlElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
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
  createTextNode(text: string): HtmlNode
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA

/** The white space that HTML collapses; a no-break space is not among it. */
export const collapsed = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What begins a line of its own. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul',
)

/** Controls, programs and pictures: nothing of theirs is the article's text. */
export const NO_TEXT = names(
  'script style template noscript noframes noembed head title meta link base iframe frame object embed applet svg ' +
    'canvas audio video map select option datalist textarea input button',
)

/** The words of an element in one line. Not for trees deeper than the call stack. */
export const wordsOf = (node: HtmlNode): string => collapsed(spacedText(node))

/** Line breaks and paragraphs part words as white space does. */
function spacedText(node: HtmlNode): string {
  if (!isElement(node)) return node.textContent ?? ''
  if (node.localName === 'br') return ' '
  const text = [...node.childNodes].map(spacedText).join('')
  return BLOCKS.has(node.localName) ? ` ${text} ` : text
}

export const hasWords = (node: HtmlNode): boolean => (node.textContent ?? '').trim() !== ''

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
