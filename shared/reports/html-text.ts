import { displayText } from './display-text.ts'
import type { MarkedText } from './report.ts'

/** HTML that is safe to put into a page. Only this folder makes it, from escaped text. */
export type Html = string

/** Text as it may stand in an element or in a quoted attribute. */
export const escaped = (text: string): Html =>
  displayText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')

/** Words from outside inside a line of the desk's: their direction cannot reach beyond them. */
export const foreign = (text: string): Html => `<bdi>${escaped(text)}</bdi>`

/** A web address as a link, anything else as plain words. */
export function linked(url: string): Html {
  const web = /^https?:\/\/[^\s"'<>\\^`{|}\p{C}]+$/iu.test(url)
  return web ? `<a href="${escaped(url)}" rel="noopener noreferrer">${foreign(url)}</a>` : foreign(url)
}

/** Words of which some stretches stand out. */
export const marked = (words: MarkedText, element: 'mark' | 'b'): Html =>
  words
    .map(({ text, marked: out }) => (out ? `<${element}>${escaped(text)}</${element}>` : escaped(text)))
    .join('')
