import type { ShelvedArticle } from '../../../shared/contract/questions.ts'

/** A part of the library, by where the check of its articles stands. */
export interface Shelf {
  readonly id: string
  readonly label: string
  readonly holds: (article: ShelvedArticle) => boolean
}

const ALL: Shelf = { id: 'all', label: 'All articles', holds: () => true }

/** The first is shown at the start. */
export const SHELVES: readonly Shelf[] = [
  ALL,
  { id: 'not-started', label: 'Not started', holds: ({ claims }) => claims === 0 },
  { id: 'left', label: 'Facts left', holds: ({ left }) => left !== null && left > 0 },
  {
    id: 'settled',
    label: 'All settled',
    holds: ({ claims, left }) => claims !== null && claims > 0 && left === 0,
  },
  { id: 'problems', label: 'With a problem', holds: ({ problem }) => problem !== null },
]

export const shelfById = (id: string): Shelf => SHELVES.find((shelf) => shelf.id === id) ?? ALL

export type SortKey = 'title' | 'publishedAt' | 'left' | 'openedAt'

/** How articles are ordered; dates newest first where `isDown`. */
export interface Order {
  readonly by: SortKey
  readonly isDown: boolean
}

/** The articles of a shelf whose titles hold what is typed, in order. What has no value comes last. */
export function shownArticles(
  articles: readonly ShelvedArticle[],
  shelf: Shelf,
  filter: string,
  { by, isDown }: Order,
): readonly ShelvedArticle[] {
  const asked = filter.trim().toLowerCase()
  const sign = isDown ? -1 : 1
  return articles
    .filter((article) => shelf.holds(article) && article.title.toLowerCase().includes(asked))
    .sort((a, b) => {
      const [one, two] = [a[by], b[by]]
      if (one === null || two === null) return Number(one === null) - Number(two === null)
      if (typeof one === 'number' || typeof two === 'number') return sign * (Number(one) - Number(two))
      return sign * one.localeCompare(two)
    })
}
