import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanFault } from '../project/span.ts'
import { detect } from './detect.ts'
import { articleOf } from './paragraphs.ts'

/** Bits of articles that rules look at, so that random texts reach them. */
const BITS = [
  'The mayor',
  'Ann Lee,',
  'said',
  'told',
  'according to',
  'that',
  'and',
  ', which',
  'who',
  'was closed',
  'killing 14 people',
  '"We won,"',
  '“',
  '”',
  "'",
  '$3 million',
  'a day',
  '24 nations',
  'on Monday',
  'because of',
  'U.S.',
  'Mr.',
  'p.m.',
  '.',
  ',',
  '?',
  ';',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  '👩‍👩‍👧',
  'النهر',
  '\u00a0',
  '\u2009',
  'www.oxley.example',
  'must',
  'the first',
  '-',
  'al-Hadi',
  'By',
  'Photo:',
  '12,000–14,000',
  'per cent',
  '\0',
  '\ud800',
] // prettier-ignore

const words = fc.array(
  fc.oneof(fc.constantFrom(...BITS), fc.lorem({ maxCount: 3 }), fc.string({ unit: 'grapheme' })),
  {
    maxLength: 60,
  },
)
const texts = words.map((list) => list.join(' '))

describe('detect, whatever the text', () => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text, ['headline', 'body', 'caption'])
        const { claims, notChecked } = detect(article)
        for (const [index, claim] of claims.entries()) {
          expect(spanFault(text, claim)).toBeNull()
          expect(claim.quote).toBe(text.slice(claim.start, claim.end))
          expect(article.blocks.filter((b) => b.start <= claim.start && claim.end <= b.end)).toHaveLength(1)
          expect(claim.score).toBeGreaterThanOrEqual(claims[index + 1]?.score ?? 0)
          expect(claim.score).toBeLessThanOrEqual(1)
          expect(claim.facets).not.toContain(claim.kind)
          for (const other of claim.sameAs) expect(claims[other]?.sameAs).toContain(index)
          for (const figure of [...claim.quantities, ...claim.dates]) {
            expect(claim.start <= figure.start && figure.end <= claim.end).toBe(true)
          }
        }
        for (const one of notChecked) expect(one.text).toBe(text.slice(one.start, one.end))
      }),
      { numRuns: 150 },
    )
  })

  it('gives the same findings for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text)
        expect(detect(article)).toEqual(detect(article))
      }),
      { numRuns: 50 },
    )
  })
})
