import { describe, expect, it } from 'vitest'
import { wordCount } from './word-count.ts'

describe('words of an article', () => {
  it('are counted as an editor counts them', () => {
    expect(wordCount('“No refuge left” — the country’s 24 state-owned banks.', 'en')).toBe(8)
    expect(wordCount('', 'en')).toBe(0)
    expect(wordCount('قال وزير الخارجية يوم الاثنين', 'ar')).toBe(5)
  })

  it('are found where nothing stands between them', () => {
    expect(wordCount('東京は日本の首都です。', 'ja')).toBeGreaterThan(3)
  })
})
