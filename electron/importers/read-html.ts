import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { articleWithin, type FoundArticle, leftOutNotice } from './html-article.ts'
import { headlineOf, standfirstOf } from './html-headline.ts'
import { hiddenNotice, struckNotice, takeOutAll, writeOutMarks } from './html-marks.ts'
import { isName, metadataOf } from './html-metadata.ts'
import { nestingOfHtml } from './html-nesting.ts'
import { collapsed, depthOf, type HtmlDocument, type HtmlElement, hasWords } from './html-nodes.ts'
import { partsOf } from './html-parts.ts'
import { ImportError } from './import-error.ts'
import { DEEPEST_NESTING } from './limits.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { placedParts } from './place-parts.ts'

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
  takeOutAll(page, 'head, title, script, style, template, noscript')
  const hidden = removeHidden(page)
  const struck = writeOutMarks(page)
  // Browsers show what is hidden from screen readers alone; what finds the article drops it.
  for (const shown of [...page.querySelectorAll('[aria-hidden]')]) shown.removeAttribute('aria-hidden')
  const headline = headlineOf(page, title)
  const standfirst = headline && standfirstOf(headline)
  const everything = partsOf(page.body, {
    space: 'collapse',
    roleOf: (element) => (element === headline ? 'headline' : element === standfirst ? 'dek' : null),
  })
  if (everything.length === 0) {
    throw new ImportError(
      'empty',
      'This page has no words in it. Save the page again once it shows its text.',
    )
  }
  headline?.remove()
  standfirst?.remove()
  const found = depthOf(page.body) > DEEPEST_ARTICLE ? null : readable(page)
  const kept = found ? articleWithin(everything, found) : everything
  const placed = placedParts(kept, title)
  return {
    parts: placed.parts,
    title,
    writer: writer ?? placed.writer ?? named(found?.byline ?? ''),
    date: date ?? placed.offeredDate,
    notices: [
      ...(found || !hasWords(page.body) ? [] : [NO_ARTICLE]),
      ...leftOutNotice(everything, kept),
      ...struckNotice(struck),
      ...hiddenNotice(hidden, 'page'),
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

/** Takes out what a browser would not show; answers how many such elements had words. */
function removeHidden(page: HtmlDocument): number {
  let withWords = 0
  for (const element of [...page.querySelectorAll('[hidden], [style], [class]')]) {
    if (!isHidden(element)) continue
    if (hasWords(element)) withWords += 1
    element.remove()
  }
  return withWords
}

/** What pages call words that are only read aloud, most of them in place of others that are shown. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:u-)?(?:sr-only|visually-?hidden|screen-reader-text)(?:$|\s)/i

const isHidden = (element: HtmlElement): boolean =>
  element.hasAttribute('hidden') ||
  FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '') ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(element.getAttribute('style') ?? '')

/** What Readability takes for the article, or null where it finds none. It changes the page. */
function readable(page: HtmlDocument): FoundArticle | null {
  try {
    const found = new Readability(page, { serializer: (node: HtmlElement) => node }).parse()
    if (!found?.content) return null
    const texts = partsOf(found.content, { space: 'collapse' })
    return texts.length === 0 ? null : { parts: texts, byline: collapsed(found.byline ?? '') || null }
  } catch {
    return null
  }
}

function named(byline: string): string | null {
  const name = collapsed(byline).replace(/^by\s+/i, '')
  return name !== '' && isName(name) ? name : null
}
