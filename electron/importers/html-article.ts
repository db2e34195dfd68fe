import type { HtmlPart } from './html-parts.ts'
import { isOfTheArticle } from './place-parts.ts'

/** What was found to be the article of a page. Finding it loses what stands beside the story. */
export interface FoundArticle {
  readonly parts: readonly HtmlPart[]
  /** The line that was taken for the byline, which is then not among the parts. */
  readonly byline: string | null
}

/** How many lines above the headline, as a date, belong to the article. */
const LINES_ABOVE = 2
/** How many parts behind the story the boxes and closing lines of the article may stand. */
const PARTS_BELOW = 8

/**
 * Of everything on a page, in its order, the parts that were found to be the article, and what belongs to them:
 * headline and dek, byline, dates and credits, and the boxes and closing lines that stand in the article.
 */
export function articleWithin(everything: readonly HtmlPart[], found: FoundArticle): readonly HtmlPart[] {
  const { taken, strays } = placesOf(found.parts, everything)
  const headline = everything.findIndex(({ role }) => role === 'headline')
  const first = taken.indexOf(true)
  const last = taken.lastIndexOf(true)
  const from = (headline < 0 || (first >= 0 && first < headline) ? first : headline) - LINES_ABOVE
  const belongs = (part: HtmlPart, at: number): boolean => {
    if (part.role === 'headline' || part.role === 'dek') return true
    if (at < from || at > last + PARTS_BELOW) return false
    if (part.isBeside) return at > headline
    if (part.rank && at > first && taken[at + 1]) return true
    return at < last && (part.role === 'caption' || part.text === found.byline || isOfTheArticle(part.text))
  }
  return everything
    .flatMap((part, at) => [...(strays.get(at) ?? []), ...(taken[at] || belongs(part, at) ? [part] : [])])
    .concat(strays.get(everything.length) ?? [])
}

interface Places {
  /** For each part of the page whether it is one of the article's. */
  readonly taken: readonly boolean[]
  /** Parts of the article that the page has in other words, by the place that they stand in front of. */
  readonly strays: ReadonlyMap<number, readonly HtmlPart[]>
}

function placesOf(parts: readonly HtmlPart[], everything: readonly HtmlPart[]): Places {
  const places = new Map<string, number[]>()
  for (const [at, { text }] of everything.entries()) {
    const known = places.get(text)
    if (known) known.push(at)
    else places.set(text, [at])
  }
  const taken = everything.map(() => false)
  const strays = new Map<number, HtmlPart[]>()
  let next = 0
  for (const part of parts) {
    const known = places.get(part.text) ?? []
    const ahead = known.findIndex((at) => at >= next)
    const [at] = known.splice(Math.max(0, ahead), 1)
    if (at === undefined) {
      strays.set(next, [...(strays.get(next) ?? []), part])
      continue
    }
    taken[at] = true
    next = Math.max(next, at + 1)
  }
  return { taken, strays }
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

const totalOf = (parts: readonly HtmlPart[]): number =>
  parts.reduce((words, { text }) => words + countWords(text), 0)

/** How many of the parts that are left out the editor is told by their first words. */
const MOST_SHOWN = 4
const WORDS_SHOWN = 5

/** Says how much of a page is no part of the article, and how that begins. */
export function leftOutNotice(everything: readonly HtmlPart[], kept: readonly HtmlPart[]): readonly string[] {
  const inArticle = new Set(kept)
  const left = everything.filter((part) => !inArticle.has(part))
  if (left.length === 0) return []
  const all = totalOf(everything)
  const taken = all - totalOf(left)
  const shown = left.slice(0, MOST_SHOWN).map(({ text }) => `“${firstWords(text)}”`)
  const more = left.length > MOST_SHOWN ? `, and ${(left.length - MOST_SHOWN).toLocaleString('en')} more` : ''
  return [
    `Of the ${all.toLocaleString('en')} words of this page ${taken.toLocaleString('en')} are taken as the article. Left out: ${shown.join(', ')}${more}. Compare with the page.`,
  ]
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  const first = words.slice(0, WORDS_SHOWN).join(' ').slice(0, 60)
  return words.length > WORDS_SHOWN || first.length === 60 ? `${first} …` : first
}
