import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const first = (text: string) => readFigures(text, '2020-05-13').quantities[0]

describe('figures', () => {
  it.each<[string, string, string, number | null, number | null, string | null]>([
    ['The port paid more than €4.5bn a year.', '€4.5bn', 'money', 4.5e9, null, 'EUR'],
    ['It rose 7–9 per cent.', '7–9 per cent', 'percent', 7, 9, 'percent'],
    ['A third of the ships sank.', 'A third', 'percent', 100 / 3, 100 / 3, 'percent'],
    ['They lost 14 ships.', '14', 'quantity', 14, 14, 'ship'],
    ['The trial took 90 minutes.', '90 minutes', 'duration', 90, 90, 'minute'],
    ['They came with 20\u2009000 sheep.', '20\u2009000', 'quantity', 20_000, 20_000, 'sheep'],
  ])('%s', (text, words, type, low, high, unit) => {
    expect(first(text)).toMatchObject({ text: words, type, low, high, unit })
  })

  it.each(['Route 12 was shut.', 'The F-16 landed.', 'The G20 met.', 'She drew 9/11.'])(
    'none in: %s',
    (text) => {
      expect(readFigures(text, null).quantities).toEqual([])
    },
  )

  it('names digits that it cannot read', () => {
    expect(readFigures('They lost ١٤ ships.', null).notChecked[0]?.text).toBe('١٤')
  })

  it.each([
    ['The pier fell on Monday.', '2020-05-11'],
    ['The pier will open on Monday.', '2020-05-18'],
    ['It opened on 4 June 1998.', '1998-06-04'],
    ['It is stamped 3/4/2014.', null],
  ])('dates: %s', (text, resolved) => {
    expect(readFigures(text, '2020-05-13').dates[0]?.resolved).toBe(resolved)
  })

  it('gives sorted, disjoint slices of any text', () => {
    const words = fc.constantFrom(
      '14',
      '$3',
      ' to ',
      '–',
      'million',
      ' per cent',
      ' May',
      ' 2014',
      ' Monday',
      '½',
      'one in five',
      ' ',
      '.',
      '🎉',
    )
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('')
        const { quantities, dates } = readFigures(text, '2020-05-13')
        const all = [...quantities, ...dates].sort((a, b) => a.start - b.start)
        all.forEach((one, index) => {
          expect(text.slice(one.start, one.end)).toBe(one.text)
          expect(one.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0)
        })
      }),
    )
  })
})

const SUITE = '../shared/claims/quantities-dev.json'
describe.skipIf(!existsSync(SUITE))('the labelled sentences (skipped where they are absent)', () => {
  it('gives most labelled spans', () => {
    const { cases } = JSON.parse(readFileSync(SUITE, 'utf8'))
    let [labelled, found] = [0, 0]
    for (const { text, published, quantities } of cases) {
      const starts = new Set(
        readFigures(text, published).quantities.map(({ start, end }) => `${start}-${end}`),
      )
      labelled += quantities.length
      found += quantities.filter(({ start, end }: { start: number; end: number }) =>
        starts.has(`${start}-${end}`),
      ).length
    }
    expect(found / labelled).toBeGreaterThan(0.85)
  })
})
