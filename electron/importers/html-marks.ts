import { type HtmlDocument, type HtmlElement, type HtmlNode, hasWords } from './html-nodes.ts'
import { setOffLine } from './raised-signs.ts'

/**
 * Writes into the text of a page what its marks alone say: raised and lowered words, quotation marks. Takes out what
 * is struck out, and answers in how many places.
 */
export function writeOutMarks(page: HtmlDocument): number {
  const struck = takeOutAll(page, 'del, s, strike')
  for (const quote of [...page.querySelectorAll('q')]) writeQuotationMarks(page, quote)
  // The innermost first.
  for (const element of [...page.querySelectorAll('sup, sub')].reverse()) {
    const words = element.textContent ?? ''
    const place = element.localName === 'sup' ? 'raised' : 'lowered'
    const written = setOffLine(words, place, signBefore(element))
    if (written !== words) element.replaceWith(page.createTextNode(written))
  }
  return struck
}

/** How many of the elements that were taken out had words. */
export function takeOutAll(page: HtmlDocument, selector: string): number {
  let withWords = 0
  for (const element of [...page.querySelectorAll(selector)]) {
    if (hasWords(element)) withWords += 1
    element.remove()
  }
  return withWords
}

function writeQuotationMarks(page: HtmlDocument, quote: HtmlElement): void {
  if (!hasWords(quote) || /^\s*["“„«‘'‹]/.test(quote.textContent ?? '')) return
  const within = quote.parentElement?.closest('q') ?? null
  const [opening, closing] = within ? ['‘', '’'] : ['“', '”']
  quote.prepend(opening)
  quote.append(page.createTextNode(closing))
}

/** The last sign in front of an element, in the same paragraph. */
function signBefore(element: HtmlElement): string {
  let node: HtmlNode | null = element
  while (node) {
    const before: HtmlNode | null = node.previousSibling
    const text = before?.textContent ?? ''
    if (text !== '') return text.slice(-1)
    node = before ?? (INLINE.has(node.parentNode?.nodeName.toLowerCase() ?? '') ? node.parentNode : null)
  }
  return ''
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite code em font i q small span strong sub sup u'.split(' '),
)

const places = (count: number): string => (count === 1 ? 'one place' : `${count.toLocaleString('en')} places`)

/** A sentence for the editor, where there is anything to tell. */
export const struckNotice = (struck: number): readonly string[] =>
  struck === 0 ? [] : [`Words that are struck out are left out (${places(struck)}).`]

export const hiddenNotice = (hidden: number, by: 'page' | 'document'): readonly string[] =>
  hidden === 0 ? [] : [`Text that the ${by} hides from its readers is left out (${places(hidden)}).`]
