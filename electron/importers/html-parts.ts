import type { BlockRole } from '../../shared/project/article.ts'
import { BLOCKS, type HtmlElement, type HtmlNode, isElement, isText, NO_TEXT } from './html-nodes.ts'
import { captionsOf, isData, isList, linesOf, rowsOf } from './html-rows.ts'
import type { Emphasis, UnplacedPart } from './unplaced-part.ts'

const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockRole] => [name, 'subhead']),
])
/** What systems call the words under a picture, as `wp-caption-text`. */
const CAPTION = /(?:^|[\s_-])caption(?:[_-]text)?(?:$|\s)/i
const EMPHASIS: ReadonlyMap<string, Emphasis> = new Map<string, Emphasis>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
])

/** How the walk over a page goes. */
export interface Reading {
  /** The role of an element and all within it, where it is another than its name says. */
  readonly roleOf?: (element: HtmlElement) => BlockRole | null
  /** `collapse` as HTML does, or `keep` for a text that was HTML only on its way here. */
  readonly space: 'collapse' | 'keep'
}

export interface HtmlPart extends UnplacedPart {
  /** It stands in a box or below the story, but in the article: an `aside` or a `footer` of it. */
  readonly isBeside: boolean
}

/** Where the walk is. */
interface Within {
  readonly role: BlockRole | null
  readonly rank: number | null
  readonly isBeside: boolean
}

/** The text of an element in parts, in reading order. Not for trees deeper than the call stack. */
export function partsOf(root: HtmlElement, reading: Reading): HtmlPart[] {
  const parts: HtmlPart[] = []
  const open: Emphasis[] = []
  let line = ''
  let common: readonly Emphasis[] | null = null

  const flush = (within: Within): void => {
    const emphasis = common?.[0] ?? null
    for (const text of paragraphsOf(line, reading)) parts.push({ ...within, text, emphasis })
    line = ''
    common = null
  }
  const add = (within: Within, role: BlockRole, text: string): void => {
    if (text.trim() !== '') parts.push({ ...within, role: within.role ?? role, text })
  }
  const addText = (text: string): void => {
    line += spaced(text, reading)
    if (text.trim() !== '') common = (common ?? open).filter((emphasis) => open.includes(emphasis))
  }
  const read = (node: HtmlNode, within: Within): void => {
    if (isText(node)) addText(node.textContent ?? '')
    if (!isElement(node) || NO_TEXT.has(node.localName)) return
    const emphasis = EMPHASIS.get(node.localName)
    if (emphasis) open.push(emphasis)
    if (node.localName === 'br') line += '\n'
    else if (BLOCKS.has(node.localName)) block(node, within)
    else for (const child of node.childNodes) read(child, within)
    if (emphasis) open.pop()
  }
  const block = (element: HtmlElement, outer: Within): void => {
    flush(outer)
    const within = insideOf(element, outer, reading)
    if (isList(element)) add(outer, 'list', linesOf(element).join('\n'))
    else if (element.localName === 'table' && isData(element)) {
      for (const caption of captionsOf(element)) parts.push({ ...within, role: 'caption', text: caption })
      parts.push({ ...within, role: 'table', text: rowsOf(element).join('\n') })
    } else if (element.localName === 'pre') add(within, 'body', framed(element.textContent ?? ''))
    else for (const child of element.childNodes) read(child, within)
    flush(within)
  }

  const nowhere: Within = { role: null, rank: null, isBeside: false }
  read(root, nowhere)
  flush(nowhere)
  return parts
}

function insideOf(element: HtmlElement, outer: Within, { roleOf }: Reading): Within {
  const { localName } = element
  const isBeside = outer.isBeside || standsBeside(element)
  if (outer.role !== null) return { ...outer, isBeside }
  const role = roleOf?.(element) ?? ROLES.get(localName) ?? null
  const rank = /^h[1-6]$/.test(localName) ? Number(localName[1]) : null
  if (role === null && CAPTION.test(element.getAttribute('class') ?? ''))
    return { role: 'caption', rank, isBeside }
  return { role, rank, isBeside }
}

/** In the article and no row of links, as to other articles; in a quote the footer says who is quoted. */
function standsBeside(element: HtmlElement): boolean {
  if (element.localName !== 'aside' && element.localName !== 'footer') return false
  if (element.closest('article, main, blockquote') === null) return false
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0)
  return linked * 2 < lengthOf(element)
}

const lengthOf = (element: HtmlElement): number => (element.textContent ?? '').length

const spaced = (text: string, { space }: Reading): string =>
  text.replace(space === 'collapse' ? /[\t\n\f\r ]+/g : /[\n\r]+/g, ' ')

/** Two line breaks in a row make a paragraph, as many pages write it. */
function paragraphsOf(line: string, { space }: Reading): readonly string[] {
  const tidy = space === 'collapse' ? line.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n') : line
  return tidy
    .split(/\n(?:[\t ]*\n)+/)
    .map((text) => text.replace(/^[\t\n ]+/, '').replace(/[\t\n ]+$/, ''))
    .filter((text) => text.trim() !== '')
}

/** Without the line breaks that stand between the tags and the text. */
const framed = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\n/, '').trimEnd()
