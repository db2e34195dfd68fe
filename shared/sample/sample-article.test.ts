import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT, SAMPLE_TITLE } from './sample-article.ts'

const ORIGINAL = '../shared/articles/000_587f8fbee9c47d45.txt'
const LONGEST_SHARED_RUN = 5

const paragraphs = SAMPLE_ARTICLE.split(/\n\n/)
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

describe('the sample article', () => {
  it('has the length of a news report', () => {
    const count = wordsOf(SAMPLE_ARTICLE).length
    expect(count).toBeGreaterThanOrEqual(500)
    expect(count).toBeLessThanOrEqual(900)
  })

  it('begins with headline, dek, byline and date line, each on a line of its own', () => {
    expect(paragraphs[0]).toBe(SAMPLE_TITLE)
    expect(paragraphs[1]).toMatch(/^[^.]+$/)
    expect(paragraphs[2]).toMatch(/^By \p{Lu}\S+ \p{Lu}\S+$/u)
    expect(paragraphs[3]).toMatch(/^\p{Lu}+, Sept\. 16, 2014$/u)
    expect(SAMPLE_PUBLISHED_AT).toBe('2014-09-16')
  })

  it('has two captions, each with a credit below it', () => {
    expect(
      paragraphs.filter((paragraph) => /\nPhoto: \S+ \S+\/Marsh Pictures$/.test(paragraph)),
    ).toHaveLength(2)
  })

  it('has subheads without a full stop', () => {
    expect(
      paragraphs.slice(4).filter((paragraph) => paragraph.length < 60 && !/[.”]$/.test(paragraph)),
    ).toEqual(['A war chest that refills itself', 'Two neighbours without a chair'])
  })

  it.each([
    '24 participant nations',
    'about 30 countries',
    '$3 million a day',
    '20,000 to 31,000 fighters',
    'Fuad Masum',
    'Fouad Massoum',
    'on Monday',
    'on Sunday',
    'natural allies',
  ])('holds the trap “%s”', (trap) => {
    expect(SAMPLE_ARTICLE).toContain(trap)
  })

  it('has no character that a plain text file could not keep', () => {
    expect(SAMPLE_ARTICLE).not.toMatch(/[\r\t\u00a0]|\p{Co}/u)
    expect(SAMPLE_ARTICLE.endsWith('.\n')).toBe(true)
  })
})

describe.skipIf(!existsSync(ORIGINAL))('beside the report on the same events', () => {
  it(`shares no run of more than ${LONGEST_SHARED_RUN} words`, () => {
    const runs = (text: string) => {
      const words = wordsOf(text)
      return words
        .slice(LONGEST_SHARED_RUN)
        .map((_, at) => words.slice(at, at + LONGEST_SHARED_RUN + 1).join(' '))
    }
    const original = new Set(runs(readFileSync(ORIGINAL, 'utf8')))
    expect(original.size).toBeGreaterThan(500)
    expect(runs(SAMPLE_ARTICLE).filter((run) => original.has(run))).toEqual([])
  })
})
