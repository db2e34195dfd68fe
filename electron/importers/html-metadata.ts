import { dayIn } from './date-line.ts'
import { collapsed, type HtmlDocument, type HtmlElement, wordsOf } from './html-nodes.ts'

/** What a page says of itself, outside its text. */
export interface PageMetadata {
  readonly title: string | null
  readonly writer: string | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
}

/** To be asked before scripts and head are taken out of the page, as JSON-LD is a script. */
export function metadataOf(page: HtmlDocument): PageMetadata {
  const titles = [...page.querySelectorAll('title')].filter((title) => !title.closest('svg'))
  return {
    title: metaContent(page, ['og:title']) ?? firstWords(page.querySelectorAll('h1')) ?? firstWords(titles),
    writer: metaContent(page, ['author', 'article:author'], isName),
    date: dateOf(page),
  }
}

/** Some pages give the writer's address on the site for a name. */
export const isName = (content: string): boolean => !/^https?:/i.test(content)

function metaContent(
  page: HtmlDocument,
  names: readonly string[],
  fits: (content: string) => boolean = () => true,
): string | null {
  const metas = [...page.querySelectorAll('meta')]
  for (const name of names) {
    for (const meta of metas) {
      const called = meta.getAttribute('property') ?? meta.getAttribute('name')
      const content = collapsed(meta.getAttribute('content') ?? '')
      if (called?.toLowerCase() === name && content !== '' && fits(content)) return content
    }
  }
  return null
}

function firstWords(elements: Iterable<HtmlElement>): string | null {
  for (const element of elements) {
    const words = wordsOf(element)
    if (words !== '') return words
  }
  return null
}

/** A date is in the first hundred characters or it is none. */
const day = (text: string | null): string | null => (text === null ? null : dayIn(text.slice(0, 100)))

function dateOf(page: HtmlDocument): string | null {
  const said = day(metaContent(page, ['article:published_time']))
  if (said !== null) return said
  for (const script of page.querySelectorAll('script')) {
    if (!/^application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue
    const published = publishedIn(script.textContent ?? '')
    if (published !== null) return published
  }
  for (const time of page.querySelectorAll('time')) {
    const shown = day(time.getAttribute('datetime'))
    if (shown !== null) return shown
  }
  return null
}

function publishedIn(json: string): string | null {
  const open: unknown[] = [parsedOrNull(json)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_NODES).reverse())
    if (typeof next !== 'object' || next === null || Array.isArray(next)) continue
    const { datePublished, '@graph': graph }: { datePublished?: unknown; '@graph'?: unknown } = next
    const published = typeof datePublished === 'string' ? day(datePublished) : null
    if (published !== null) return published
    if (Array.isArray(graph)) open.push(graph)
  }
  return null
}

/** Of one list in JSON-LD; a page describes itself among the first of them. */
const MOST_NODES = 1_000

function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
