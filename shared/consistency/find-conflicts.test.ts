import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK_ROLES, type BlockRole } from '../project/article.ts'
import { CONFLICT_TYPES, type Conflict } from '../project/review.ts'
import { conflictsIn } from './conflicts-in.ts'

/** Bits of articles that the finders look at, so that random texts reach them. */
const BITS =
  'Sergei Dovan|Sergey Dovan|Van Daalen|Marijke van Dalen|said|his son, |14|17 people died|killed 23|between |48 and 36 hours| and |' +
  '48-36 hours|five towns: |Wick, Holm|, namely |$4.2 billion|$4.2 million|23 kilometres|(37 miles)|8 per cent, from |12 per cent to |' +
  '20 per cent|Thursday|yesterday|every |Tuesday, September 18, 2017|12 April|April 21|“|”|"|We will leave when the fee leaves|' +
  'We’ll go when the fees go|[|]|…|the museum in Leyden|museum in Utrick|Norweigan|Parliment|within the range of |one|another|' +
  '.|, |:|;|?|\n|\n\n|👩‍👩‍👧|النهر|\u00a0|é|e\u0301|\ud800|\0|’s|al-|O’'

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...BITS.split('|')), fc.lorem({ maxCount: 3 }), fc.string({ unit: 'binary' })),
    { maxLength: 60 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)))
const roles = fc.array(fc.constantFrom<BlockRole>(...BLOCK_ROLES), { maxLength: 8 })
const publishedAt = fc.constantFrom(null, '2024-03-05', '2023-12-31')

function expectSound(article: string, conflicts: readonly Conflict[]): void {
  const types = conflicts.map(({ type }) => CONFLICT_TYPES.indexOf(type))
  expect(types).not.toContain(-1)
  for (const { message, spans } of conflicts) {
    expect(message).toMatch(/[.:?]/)
    expect(spans.length).toBeGreaterThan(0)
    spans.forEach(({ start, end, text: words }, index) => {
      expect(article.slice(start, end)).toBe(words)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(article.length)
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0)
    })
  }
}

describe('any article', () => {
  it('gives spans of its words, and the same ones again', () => {
    fc.assert(
      fc.property(text, roles, publishedAt, (article, lines, day) => {
        const setting = { roles: lines, publishedAt: day }
        const found = conflictsIn(article, setting)
        expectSound(article, found)
        expect(conflictsIn(article, setting)).toEqual(found)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps types together, and the places of a type in reading order', () => {
    const article =
      'Bridge opens on 12 April\nOn 21 April the bridge opens, a Portugese man said.\nA Norweigan came on Friday, 5 March.\nThe Parliment and the Goverment voted.'
    const found = conflictsIn(article, { roles: ['headline'] })
    const starts = (type: string) =>
      found.filter((one) => one.type === type).map((one) => one.spans[0]?.start)
    expect([...new Set(found.map(({ type }) => type))]).toEqual(['date-mismatch', 'spelling'])
    for (const type of ['date-mismatch', 'spelling']) {
      expect(starts(type)).toHaveLength(type === 'spelling' ? 4 : 2)
      expect(starts(type)).toEqual([...starts(type)].sort((a, b) => (a ?? 0) - (b ?? 0)))
    }
  })

  it('does not need a place in a block', () => {
    const article = 'Fire kills 14. Sergei Dovan, Norweigan. Fire killed 17.'
    expect(conflictsIn(article)).toEqual([expect.objectContaining({ type: 'spelling' })])
    expect(conflictsIn('')).toEqual([])
    expect(conflictsIn('\n \n')).toEqual([])
  })
})

describe('a long text of one pattern', () => {
  it.each([
    'Ann ',
    'Ann Lee. ',
    'al-',
    'van der ',
    'Sergei Dovan. Sergey Dovan. ',
    'Dovan said\n',
    '14 dead. ',
    '14 dead in Oxley. 17 dead in Oxley.\n',
    'one in another ',
    'between 48 and 36 hours ',
    '48-36 hours ',
    '45 metres within the range of ',
    'five towns: Wick, ',
    'five towns: a, ',
    'three in Wick, ',
    'four men in Wick, five in Nes and two in Vik. ',
    '$4.2 billion. $4.2 million.\n',
    '23 kilometres (37 miles',
    '8 per cent, from 12 per cent to ',
    'Thursday ',
    '4 May 2014. Monday ',
    'Tuesday, September 18, 2017. ',
    '12 April ',
    '“We will leave when the fee leaves.” ',
    '“',
    '“we leave. ',
    'the museum in Leyden ',
    'the museum in Leyden\n',
    'Norweigan ',
    'Norweigan\n',
    'No',
    'Nor. ',
    'é',
    '.',
    ' ',
    '. A',
  ])('ends on 200 KB of %j', (piece) => {
    const article = piece.repeat(Math.ceil(200_000 / piece.length))
    const lines: BlockRole[] = piece.endsWith('\n') ? ['headline', 'dek', 'caption'] : []
    expectSound(article, conflictsIn(article, { roles: lines }).slice(0, 5))
  })

  it('ends on 200 KB of different words', () => {
    const letters = 'abcdefghij'
    const named = (index: number): string =>
      `N${[...String(index)].map((digit) => letters[Number(digit)]).join('')}`
    const lines = Array.from({ length: 9000 }, (_, index) =>
      index % 2
        ? `“${named(index)} will leave when ${named(index * 7)} goes,” Ann ${named(index)} said.`
        : `${index} ${named(index)}s died.`,
    )
    const article = lines.join('\n')
    expect(article.length).toBeGreaterThan(200_000)
    expectSound(article, conflictsIn(article, { roles: ['headline'] }).slice(0, 5))
  })
})
