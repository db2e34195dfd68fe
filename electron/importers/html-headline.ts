import { type HtmlDocument, type HtmlElement, hasWords, wordsOf } from './html-nodes.ts'

/** The words of these names of classes say that an element is the standfirst. */
const STANDFIRST =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?title|sub-?headline|strapline|summary)(?:$|[\s_-])/i

/** The page's headline: of several the one in the article, else the one that the page's title begins with. */
export function headlineOf(page: HtmlDocument, title: string | null): HtmlElement | null {
  const headings = [...page.querySelectorAll('h1')].filter((heading) => hasWords(heading))
  const within = headings.find((heading) => heading.closest('article, main') !== null)
  const titled = headings.find((heading) => title?.startsWith(wordsOf(heading)))
  return within ?? titled ?? headings[0] ?? null
}

/** The standfirst right after the headline, where the page's markup calls it so. */
export function standfirstOf(headline: HtmlElement): HtmlElement | null {
  let before: HtmlElement | null = headline
  while (before && before.nextElementSibling === null && before.parentElement?.localName !== 'body') {
    before = before.parentElement
  }
  const next = before?.nextElementSibling ?? null
  return next !== null && isStandfirst(next) && hasWords(next) ? next : null
}

function isStandfirst(element: HtmlElement): boolean {
  if (!['p', 'div', 'span', 'h2', 'h3'].includes(element.localName)) return false
  const property = element.getAttribute('itemprop') ?? ''
  return (
    STANDFIRST.test(element.getAttribute('class') ?? '') ||
    STANDFIRST.test(element.getAttribute('id') ?? '') ||
    /^(?:description|alternativeHeadline)$/.test(property) ||
    element.getAttribute('role') === 'doc-subtitle' ||
    element.parentElement?.localName === 'hgroup'
  )
}
