import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** A Wednesday. */
const PUBLISHED = '2024-03-06'

const datesOf = (text: string, publishedAt: string | null = PUBLISHED) =>
  readDates(text, publishedAt).dates.map(({ text: words, resolved, basis }) => [words, resolved, basis])

describe('dates that their own words are enough for', () => {
  it.each([
    ['It opened on 2011-05-03.', '2011-05-03', '2011-05-03'],
    ['It opened on 3 May 2011.', '3 May 2011', '2011-05-03'],
    ['It opened on the 3rd of May, 2011.', 'the 3rd of May, 2011', '2011-05-03'],
    ['It opened on Tuesday, May 3, 2011.', 'Tuesday, May 3, 2011', '2011-05-03'],
    ['It opened on 13/05/2011.', '13/05/2011', '2011-05-13'],
    ['It lasted from 10 to 12 May 2011.', '10 to 12 May 2011', '2011-05-10/2011-05-12'],
    ['It lasted from March to May 2011.', 'March to May 2011', '2011-03/2011-05'],
    ['It opened in early May 2011.', 'early May 2011', '2011-05'],
    ['It opened in the spring of 2011.', 'spring of 2011', '2011'],
    ['It was the worst flood of the mid-1990s.', 'mid-1990s', '1990/1999'],
    ['It was built in 1998.', '1998', '1998'],
    ['It was built in late 1998.', 'late 1998', '1998'],
    ['It was built between 1998 and 2003.', '1998 and 2003', '1998/2003'],
    ['It ran from 1998 to 2003.', '1998 to 2003', '1998/2003'],
    ['The war of 1914–18 began here.', '1914–18', '1914/1918'],
    ['The doors open at 7:30 p.m. sharp.', '7:30 p.m.', 'T19:30'],
    ['The doors open at noon.', 'noon', 'T12:00'],
  ])('%s', (text, words, resolved) => {
    expect(datesOf(text)).toEqual([[words, resolved, 'text']])
    expect(datesOf(text, null)).toEqual([[words, resolved, 'text']])
  })
})

describe('dates that hang on the day of publication', () => {
  it.each([
    ['It closed on Monday.', 'Monday', '2024-03-04'],
    ['It will close on Monday.', 'Monday', '2024-03-11'],
    ['It closed yesterday.', 'yesterday', '2024-03-05'],
    ['It closed last week.', 'last week', '2024-02-26/2024-03-03'],
    ['It closed two years ago.', 'two years ago', '2022'],
    ['It closed on 12 February.', '12 February', '2024-02-12'],
    ['It closed in December.', 'December', '2023-12'],
    ['It closed in late May.', 'late May', '2023-05'],
    ['It closed in mid-January.', 'mid-January', '2024-01'],
    ['It has been closed since last August.', 'August', '2023-08'],
  ])('%s', (text, words, resolved) => {
    expect(datesOf(text)).toEqual([[words, resolved, 'published']])
    expect(datesOf(text, null)).toEqual([[words, null, null]])
  })
})

describe('what is no date', () => {
  it.each([
    'Theresa May said the plan was dead.',
    'May hopes to win the vote.',
    'The crowds march on, and they may win.',
    'April Jones wrote to August Wilson.',
    'June and her brothers left Oxley.',
    'Robert March died at home.',
    'They won Super Tuesday and Good Friday came.',
    'The road has 1500 people and 2010 homes.',
    'The book is called “1984”.',
    'The part 12.05.2 costs $1999.',
  ])('%s', (text) => {
    expect(datesOf(text)).toEqual([])
  })
})

describe('what looks like a date and has no one reading', () => {
  it.each(['It opened on 03/05/2011.', 'It opened on 31 February 2011.', 'It opened on 2011-13-40.'])(
    'is said to be not checked: %s',
    (text) => {
      const { dates, notChecked } = readDates(text, PUBLISHED)
      expect(dates.map(({ resolved }) => resolved)).toEqual([null])
      expect(notChecked).toEqual([
        expect.objectContaining({ text: dates[0]?.text, why: expect.stringContaining('no single') }),
      ])
    },
  )
})

describe('whatever the text', () => {
  it('gives sorted, disjoint slices', () => {
    const bits = fc.constantFrom(
      'May',
      'mid-',
      ' ',
      '12',
      '/',
      '2011',
      'Monday',
      ', ',
      'late ',
      'ago',
      'two years',
      '\u00a0',
      '🎉',
    )
    const texts = fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
    fc.assert(
      fc.property(texts, (list) => {
        const text = list.join('')
        let before = 0
        for (const { start, end, text: words } of readDates(text, PUBLISHED).dates) {
          expect(words).toBe(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
      }),
    )
  })

  it.each(['12 May ', 'late ', '1/', '2011-', 'between 1998 and '])('ends on 200 KB of "%s"', (bit) => {
    readDates(bit.repeat(200_000 / bit.length), PUBLISHED)
  })
})
