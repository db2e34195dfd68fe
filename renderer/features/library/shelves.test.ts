import { describe, expect, it } from 'vitest'
import type { ShelvedArticle } from '../../../shared/contract/questions.ts'
import { shelfById, shownArticles } from './shelves.ts'

const article = (project: string, about: Partial<ShelvedArticle> = {}): ShelvedArticle => ({
  project,
  title: project,
  publishedAt: null,
  openedAt: '2026-11-01T10:00:00.000Z',
  claims: 4,
  left: 2,
  problem: null,
  ...about,
})
const articles = [
  article('Ferry', { publishedAt: '2026-03-02', left: 0 }),
  article('Åland', { openedAt: '2026-11-03T10:00:00.000Z', claims: 0, left: 0 }),
  article('Zoo', { publishedAt: '2025-03-02', claims: null, left: null, problem: 'The folder is gone.' }),
]
const keys = (shelf: string, filter = '', order: Parameters<typeof shownArticles>[3] = NEWEST) =>
  shownArticles(articles, shelfById(shelf), filter, order).map(({ project }) => project)
const NEWEST = { by: 'openedAt', isDown: true } as const

describe('the library', () => {
  it('shows what was opened last first', () => {
    expect(keys('all')[0]).toBe('Åland')
  })

  it('puts articles on shelves by their check', () => {
    expect(keys('settled')).toEqual(['Ferry'])
    expect(keys('not-started')).toEqual(['Åland'])
    expect(keys('left')).toEqual([])
    expect(keys('problems')).toEqual(['Zoo'])
  })

  it('orders titles as a reader does, and what is not known comes last', () => {
    expect(keys('all', '', { by: 'title', isDown: false })).toEqual(['Åland', 'Ferry', 'Zoo'])
    expect(keys('all', '', { by: 'publishedAt', isDown: true })).toEqual(['Ferry', 'Zoo', 'Åland'])
    expect(keys('all', '', { by: 'left', isDown: false }).at(-1)).toBe('Zoo')
  })

  it('filters by title', () => {
    expect(keys('all', 'fERR')).toEqual(['Ferry'])
  })
})
