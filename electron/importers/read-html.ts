import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { headlineOf, standfirstOf } from './html-headline.ts'
import { isName, metadataOf } from './html-metadata.ts'
import { nestingOfHtml } from './html-nesting.ts'
import { collapsed, depthOf, type HtmlDocument, type HtmlElement, hasWords, wordsOf } from './html-nodes.ts'
import { partsOf } from './html-parts.ts'
import { ImportError } from './import-error.ts'
import { DEEPEST_NESTING } from './limits.ts'
import type { ParsedArticle, Part } from './parsed-article.ts'

/** The encoding that a page declares, in lower case, from its first 1,024 bytes as Latin-1; or null. */
export function charsetOfHtml(start: string): string | null {
  const meta = /<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start.slice(0, 1024))
  return meta?.[1]?.toLowerCase() ?? null
}

/**
 * The article of a page, without its menus and margins. Nothing of the page is run and nothing is fetched.
 * Throws an {@link ImportError} `too-deep` or `empty`.
 */
export function readHtml(html: string): ParsedArticle {
  const page = parsedPage(html)
  const { title, writer, date } = metadataOf(page)
  removeAll(page, 'head, title, script, style, template, noscript')
  const hidden = removeHidden(page)
  keepAttributions(page)
  const headline = takeHeadline(page, title)
  const everything = partsOf(page.body, { space: 'collapse' })
  const article = everything.length === 0 || depthOf(page.body) > DEEPEST_ARTICLE ? null : readableParts(page)
  const body = article?.parts ?? everything
  if (headline.length + body.length === 0) {
    throw new ImportError(
      'empty',
      'This page has no words in it. Save the page again once it shows its text.',
    )
  }
  return {
    parts: [...headline, ...body],
    title,
    writer: writer ?? article?.writer ?? null,
    date,
    notices: [
      ...(article || everything.length === 0 ? [] : [NO_ARTICLE]),
      ...leftOut(everything, body),
      ...hiddenNotice(hidden),
    ],
  }
}

const NO_ARTICLE =
  'No article could be told from the rest of this page: all the text on it is taken. Check it for menus and the like.'

/** Where elements are nested deeper, looking for the article takes seconds, and many times that at twice the depth. */
const DEEPEST_ARTICLE = 256

const tooDeep = (): ImportError =>
  new ImportError(
    'too-deep',
    `This page has elements nested more than ${DEEPEST_NESTING.toLocaleString('en')} deep, which no article needs. Copy its text into a .txt file instead.`,
  )

/** The parser loses the text of a page without a body, and what stands outside it: so every page gets one anew. */
function parsedPage(html: string): HtmlDocument {
  if (nestingOfHtml(html) > DEEPEST_NESTING) throw tooDeep()
  const inner = html.replace(/<!doctype\b[^<>]*>|<\/?(?:html|head|body)(?=[\s>/])[^<>]*>/gi, '')
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`)
  if (depthOf(document.body) > DEEPEST_NESTING) throw tooDeep()
  return document
}

function removeAll(page: HtmlDocument, selector: string): void {
  for (const element of [...page.querySelectorAll(selector)]) element.remove()
}

/** Takes out what a browser would not show; answers how many such elements had words. */
function removeHidden(page: HtmlDocument): number {
  let withWords = 0
  for (const element of [...page.querySelectorAll('[hidden], [aria-hidden], [style]')]) {
    if (!isHidden(element)) continue
    if (hasWords(element)) withWords += 1
    element.remove()
  }
  return withWords
}

const isHidden = (element: HtmlElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(element.getAttribute('style') ?? '')

/** Who is quoted often stands in the quote's footer, and what finds the article drops every footer. */
function keepAttributions(page: HtmlDocument): void {
  for (const footer of [...page.querySelectorAll('blockquote footer')]) {
    const kept = page.createElement('p')
    kept.append(...footer.childNodes)
    footer.replaceWith(kept)
  }
}

/** Takes headline and standfirst out of the page, for what finds the article would drop them as repetitions. */
function takeHeadline(page: HtmlDocument, title: string | null): readonly Part[] {
  const headline = headlineOf(page, title)
  if (headline === null) return []
  const standfirst = standfirstOf(headline)
  const parts: Part[] = [{ role: 'headline', text: wordsOf(headline) }]
  if (standfirst) parts.push({ role: 'dek', text: wordsOf(standfirst) })
  headline.remove()
  standfirst?.remove()
  return parts
}

/** What Readability takes for the article, or null where it finds none. It changes the page. */
function readableParts(
  page: HtmlDocument,
): { readonly parts: Part[]; readonly writer: string | null } | null {
  try {
    const found = new Readability(page, { serializer: (node: HtmlElement) => node }).parse()
    if (!found?.content) return null
    const parts = partsOf(found.content, { space: 'collapse' })
    return parts.length === 0 ? null : { parts, writer: named(found.byline ?? '') }
  } catch {
    return null
  }
}

function named(byline: string): string | null {
  const name = collapsed(byline).replace(/^by\s+/i, '')
  return name !== '' && isName(name) ? name : null
}

const countWords = (parts: readonly Part[]): number =>
  parts.reduce((words, { text }) => words + (text.match(/\S+/g)?.length ?? 0), 0)

function leftOut(everything: readonly Part[], taken: readonly Part[]): readonly string[] {
  const all = countWords(everything)
  const kept = countWords(taken)
  if (kept >= all) return []
  return [
    `Of the ${all.toLocaleString('en')} words under the headline of this page ${kept.toLocaleString('en')} are taken as the article. The rest, such as menus and margins, is left out: compare with the page.`,
  ]
}

function hiddenNotice(hidden: number): readonly string[] {
  if (hidden === 0) return []
  const places = hidden === 1 ? 'one place' : `${hidden.toLocaleString('en')} places`
  return [`Text that the page hides from its readers is left out (${places}).`]
}
