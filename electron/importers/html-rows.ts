import {
  BLOCKS,
  collapsed,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  NO_TEXT,
  wordsOf,
} from './html-nodes.ts'
import { ordinal } from './ordinal.ts'

// Lists and tables as lines: an item or a row in each.

export const isList = ({ localName }: HtmlElement): boolean =>
  localName === 'ul' || localName === 'ol' || localName === 'menu' || localName === 'dir'

/** One line for each item; the items of a list within stand under the item that holds it. Numbers are text. */
export function linesOf(list: HtmlElement): string[] {
  let number = wholeNumber(list, 'start') ?? 1
  return [...list.childNodes].flatMap((child) => {
    if (isElement(child) && isList(child)) return linesOf(child)
    const { text, lists } = itemOf(child)
    const line = collapsed(text)
    const isItem = isElement(child) && child.localName === 'li'
    if (isItem) number = wholeNumber(child, 'value') ?? number
    const sign = isItem && line !== '' ? signOf(list, number) : ''
    if (isItem) number += list.hasAttribute('reversed') ? -1 : 1
    return [`${sign}${line}`, ...lists.flatMap(linesOf)].filter((one) => one !== '')
  })
}

function signOf(list: HtmlElement, number: number): string {
  const style = list.getAttribute('style') ?? ''
  if (list.localName !== 'ol' || /\blist-style(?:-type)?\s*:\s*none\b/i.test(style)) return ''
  const type = list.getAttribute('type') ?? '1'
  return `${ordinal(number, type)}. `
}

function wholeNumber(element: HtmlElement, name: string): number | null {
  const written = element.getAttribute(name)?.trim() ?? ''
  return /^-?\d{1,9}$/.test(written) ? Number(written) : null
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
export function isData(table: HtmlElement): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return false
  const wide = rowElements(table).filter((row) => cellsOf(row).length > 1)
  const holdsTables = [...table.querySelectorAll('table')].length > 0
  return holdsTables ? wide.length > 1 && wide.flatMap(cellsOf).every(isCellOfData) : wide.length > 0
}

const LONGEST_CELL = 300

const isCellOfData = (cell: HtmlElement): boolean => wordsOf(cell).length <= LONGEST_CELL

/** Its own rows, not those of a table within it. */
const rowElements = (table: HtmlElement): readonly HtmlElement[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)

const cellsOf = (row: HtmlElement): readonly HtmlElement[] =>
  [...row.childNodes].filter(isElement).filter(({ localName }) => localName === 'td' || localName === 'th')

/** A line a row, with tabs between the cells; a table within a cell is words of the cell. */
export const rowsOf = (table: HtmlElement): readonly string[] =>
  rowElements(table)
    .map((row) => cellsOf(row).map(cellText).join('\t'))
    .filter((row) => row.trim() !== '')

export const captionsOf = (table: HtmlElement): readonly string[] =>
  [...table.querySelectorAll('caption')]
    .filter((caption) => caption.closest('table') === table)
    .map(wordsOf)
    .filter((words) => words !== '')

function cellText(cell: HtmlElement): string {
  const { text, lists } = itemOf(cell)
  return collapsed([text, ...lists.flatMap(linesOf)].join(' '))
}
