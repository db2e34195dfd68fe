import type { BlockRole } from '../../shared/project/article.ts'
import { collapsed, type HtmlElement, type HtmlNode, isElement, isText, wordsOf } from './html-nodes.ts'
import type { Part } from './parsed-article.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul',
)
/** Controls, programs and pictures: nothing of theirs is the article's text. */
const NO_TEXT = names(
  'script style template noscript noframes noembed head title meta link base iframe frame object embed applet svg ' +
    'canvas audio video map select option datalist textarea input button',
)
const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, BlockRole] => [name, 'subhead']),
])

/** How the walk over a page goes. */
export interface Reading {
  /** The role of an element and all within it, where it is another than its name says. */
  readonly roleOf?: (element: HtmlElement) => BlockRole | null
  /** `collapse` as HTML does, or `keep` for a text that was HTML only on its way here. */
  readonly space: 'collapse' | 'keep'
}

/** The text of an element in parts, in reading order. Not for trees deeper than the call stack. */
export function partsOf(root: HtmlElement, reading: Reading): Part[] {
  const parts: Part[] = []
  let line = ''

  const flush = (role: BlockRole): void => {
    for (const text of paragraphsOf(line, reading)) parts.push({ role, text })
    line = ''
  }
  const add = (role: BlockRole, text: string): void => {
    if (text.trim() !== '') parts.push({ role, text })
  }
  const read = (node: HtmlNode, role: BlockRole): void => {
    if (isText(node)) line += spaced(node.textContent ?? '', reading)
    if (!isElement(node) || NO_TEXT.has(node.localName)) return
    if (node.localName === 'br') line += '\n'
    else if (BLOCKS.has(node.localName)) block(node, role)
    else for (const child of node.childNodes) read(child, role)
  }
  const block = (element: HtmlElement, outer: BlockRole): void => {
    flush(outer)
    const own = reading.roleOf?.(element) ?? ROLES.get(element.localName)
    const role = outer === 'body' ? (own ?? 'body') : outer
    if (isList(element)) add(outer === 'body' ? 'list' : outer, linesOf(element).join('\n'))
    else if (element.localName === 'table' && isData(element)) readTable(element)
    else if (element.localName === 'pre') add(role, framed(element.textContent ?? ''))
    else for (const child of element.childNodes) read(child, role)
    flush(role)
  }
  const readTable = (table: HtmlElement): void => {
    for (const caption of table.querySelectorAll('caption')) add('caption', wordsOf(caption))
    add('table', rowsOf(table).join('\n'))
  }

  read(root, 'body')
  flush('body')
  return parts
}

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

const isList = ({ localName }: HtmlElement): boolean =>
  localName === 'ul' || localName === 'ol' || localName === 'menu' || localName === 'dir'

/** One line for each item; the items of a list within stand under the item that holds it. */
function linesOf(list: HtmlElement): string[] {
  return [...list.childNodes].flatMap((child) => {
    if (isElement(child) && isList(child)) return linesOf(child)
    const { text, lists } = itemOf(child)
    return [collapsed(text), ...lists.flatMap(linesOf)].filter((line) => line !== '')
  })
}

/** The text of a list's item or a table's cell, which is one line, and the lists within. */
function itemOf(node: HtmlNode): { readonly text: string; readonly lists: readonly HtmlElement[] } {
  if (isText(node)) return { text: node.textContent ?? '', lists: [] }
  if (!isElement(node) || NO_TEXT.has(node.localName)) return { text: '', lists: [] }
  if (node.localName === 'br') return { text: ' ', lists: [] }
  if (isList(node)) return { text: '', lists: [node] }
  const inner = [...node.childNodes].map(itemOf)
  const text = inner.map((item) => item.text).join('')
  return {
    text: BLOCKS.has(node.localName) ? ` ${text} ` : text,
    lists: inner.flatMap((item) => item.lists),
  }
}

/** A table that only places things on the page is read as what it places. */
function isData(table: HtmlElement): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return false
  if ([...table.querySelectorAll('table')].length > 0) return false
  return [...table.querySelectorAll('tr')].some((row) => cellsOf(row).length > 1)
}

const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  [...row.childNodes].filter(isElement).filter(({ localName }) => localName === 'td' || localName === 'th')

const rowsOf = (table: HtmlElement): readonly string[] =>
  [...table.querySelectorAll('tr')]
    .map((row) => cellsOf(row).map(cellText).join('\t'))
    .filter((row) => row.trim() !== '')

function cellText(cell: HtmlElement): string {
  const { text, lists } = itemOf(cell)
  return collapsed([text, ...lists.flatMap(linesOf)].join(' '))
}
