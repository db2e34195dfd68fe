import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from './read-quantities.ts'

describe('what is no quantity', () => {
  it.each([
    'The F-16 landed near the G20.',
    'They still use Windows 8 there.',
    'She spoke of 9/11 and of Covid-19.',
    'Call 555-0142 or 020 7946 0018 or +44 20 7946 0018.',
    'Version 2.0.1 replaced Android 4.4.',
    'One of the guards slept; no one saw, and they helped one another.',
    'Route 12, Room 7 and page 4 were shut.',
    'He lives at 14 Elm Street.',
    'They sang with the Big Ten and with 50 Cent.',
    'They read “1984” aloud.',
    'She had second thoughts about first-degree burns.',
    'It was first held near Fifth Avenue.',
    'A hen and an egg lay in a barn.',
    'They opened the 24/7 shop at 50-50 odds.',
    'He found two days ago that it was gone.',
    'Psalm 23 and John 3:16 were read on MH370.',
  ])('%s', (text) => {
    expect(readQuantities(text).quantities).toEqual([])
  })

  it('leaves what is taken', () => {
    const text = 'It fell on 12 May and hit 30 hens.'
    const taken = [{ start: text.indexOf('12'), end: text.indexOf(' and') }]
    expect(readQuantities(text, taken).quantities.map((one) => one.text)).toEqual(['30'])
  })

  it('takes stretches in any order, overlapping or beyond the end', () => {
    const taken = [
      { start: 3, end: 99 },
      { start: -4, end: 2 },
      { start: 1, end: 4 },
    ]
    expect(readQuantities('12 hens and 13 cocks', taken).quantities).toEqual([])
  })
})

describe('digits that cannot be read', () => {
  it.each([
    ['They lost ١٤ ships.', '١٤'],
    ['They lost １４ ships.', '１４'],
    ['They lost 1,5 litres.', '1,5'],
    ['They lost 1.200.000 ships.', '1.200.000'],
    ['They lost 3/4 of a cup.', '3/4'],
    ['They lost 99999999999999999999 ships.', '99999999999999999999'],
  ])('%s', (text, words) => {
    const { quantities, notChecked } = readQuantities(text)
    expect(notChecked.map((one) => one.text)).toEqual([words])
    expect(notChecked[0]?.why).toMatch(/^[A-Z].+\.$/)
    expect(quantities).toEqual([])
  })
})

const PIECES =
  '14|$3|£| to |–|-|million| per cent| May| 2014|½|one in five| in | of | and |between | a |day|half|third|twenty|-year-old|dozens|/|:|.|,|\n|🎉|٣|from |\u00a0|000|minus |s|k| per |“|’'.split(
    '|',
  )

function expectInOrder(text: string): void {
  const { quantities, notChecked } = readQuantities(text)
  const all = [...quantities, ...notChecked].sort((a, b) => a.start - b.start)
  all.forEach((one, index) => {
    expect(text.slice(one.start, one.end)).toBe(one.text)
    expect(one.end).toBeGreaterThan(one.start)
    expect(one.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
  })
  expect([...quantities].sort((a, b) => a.start - b.start)).toEqual(quantities)
  for (const { low, high, vague } of quantities) {
    if (vague) expect([low, high]).toEqual([null, null])
    else expect([low, high].some((end) => end !== null && Number.isFinite(end))).toBe(true)
  }
}

describe('any text', () => {
  it('gives sorted, disjoint slices of figures put together at random', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (parts) =>
        expectInOrder(parts.join('')),
      ),
      { numRuns: 200 },
    )
  })

  it('gives sorted, disjoint slices of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectInOrder(text)),
      { numRuns: 200 },
    )
  })

  it.each([
    '1,',
    '1-',
    '1 ',
    'one-',
    'Dozens of ',
    '$',
    '1/2',
    'minus ',
    'a half and ',
    '1 000 ',
    '\u0661,',
    'million ',
    'two hours ',
    'and ',
  ])('ends on 200 KB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    const { quantities } = readQuantities(text)
    expect(quantities.length).toBeLessThan(text.length)
  })
})
