import { describe, expect, it } from 'vitest'
import type { QuantityType } from '../findings.ts'
import { readQuantities } from './read-quantities.ts'

type Row = readonly [
  text: string,
  words: string,
  type: QuantityType,
  low: number | null,
  high: number | null,
  unit: string | null,
]

function expectFirst([text, words, type, low, high, unit]: Row): void {
  const [first] = readQuantities(text).quantities
  expect(first).toMatchObject({ text: words, type, unit })
  expect([first?.low, first?.high].map((end) => end && Number(end.toPrecision(10)))).toEqual([low, high])
}
const rows = (name: string, list: readonly Row[]) =>
  describe(name, () => {
    for (const row of list) it(row[0], () => expectFirst(row))
  })

rows('numbers', [
  ['They counted 4,812 gulls.', '4,812', 'quantity', 4812, 4812, 'gull'],
  [
    'They counted twenty-one thousand five hundred and six terns.',
    'twenty-one thousand five hundred and six',
    'quantity',
    21_506,
    21_506,
    'tern',
  ],
  [
    'It holds two hundred and fifty thousand books.',
    'two hundred and fifty thousand',
    'quantity',
    250_000,
    250_000,
    'book',
  ],
  ['It holds 3.4 million books.', '3.4 million', 'quantity', 3.4e6, 3.4e6, 'book'],
  ['It holds 240k books.', '240k', 'quantity', 240_000, 240_000, 'book'],
  ['It holds 1.5m books.', '1.5m', 'quantity', 1.5e6, 1.5e6, 'book'],
  ['They came with 20\u2009000 sheep.', '20\u2009000', 'quantity', 20_000, 20_000, 'sheep'],
  ['They came with 31\u00a0400 hens.', '31\u00a0400', 'quantity', 31_400, 31_400, 'hen'],
  ['Half a dozen swans came.', 'Half a dozen', 'quantity', 6, 6, 'swan'],
  ['The pier is 4½ miles long.', '4½ miles', 'quantity', 4.5, 4.5, 'mile'],
  ['The night fell to −12°C.', '−12°C', 'quantity', -12, -12, 'degree Celsius'],
  ['A quarter of a million bees came.', 'A quarter of a million', 'quantity', 250_000, 250_000, 'bee'],
])

rows('money', [
  ['The pier cost $6.', '$6', 'money', 6, 6, 'USD'],
  ['The pier cost US$2.3bn.', 'US$2.3bn', 'money', 2.3e9, 2.3e9, 'USD'],
  ['The pier cost NZ$40k.', 'NZ$40k', 'money', 40_000, 40_000, 'NZD'],
  ['The pier cost £6-8m.', '£6-8m', 'money', 6e6, 8e6, 'GBP'],
  ['The pier cost €45 to €380.', '€45 to €380', 'money', 45, 380, 'EUR'],
  ['The pier cost ¥4,000.', '¥4,000', 'money', 4000, 4000, 'JPY'],
  ['The pier cost ₹500 crore.', '₹500 crore', 'money', 5e9, 5e9, 'INR'],
  ['The pier cost Rs 12 lakh.', 'Rs 12 lakh', 'money', 1.2e6, 1.2e6, 'INR'],
  ['The stamp cost 60p.', '60p', 'money', 0.6, 0.6, 'GBP'],
  ['The stamp cost 75 cents.', '75 cents', 'money', 0.75, 0.75, 'USD'],
  ['The pier cost 3.5 billion Swiss francs.', '3.5 billion Swiss francs', 'money', 3.5e9, 3.5e9, 'CHF'],
  ['The pier cost $95 CAD.', '$95 CAD', 'money', 95, 95, 'CAD'],
  ['The pier cost half a million kronor.', 'half a million kronor', 'money', 5e5, 5e5, 'SEK'],
  ['The $1.2-million pier opened.', '$1.2-million', 'money', 1.2e6, 1.2e6, 'USD'],
  ['They spent millions of dollars.', 'millions of dollars', 'money', null, null, 'USD'],
])

rows('percent and shares', [
  ['It rose 7–9 per cent.', '7–9 per cent', 'percent', 7, 9, 'percent'],
  ['It rose 0.4 percentage points.', '0.4 percentage points', 'percent', 0.4, 0.4, 'percentage-point'],
  ['A third of the ships sank.', 'A third', 'percent', 33.33333333, 33.33333333, 'percent'],
  ['Two-fifths of the ships sank.', 'Two-fifths', 'percent', 40, 40, 'percent'],
  ['About half the ships sank.', 'half', 'percent', 50, 50, 'percent'],
  ['One in 400 eggs broke.', 'One in 400', 'percent', 0.25, 0.25, 'percent'],
  ['Six out of 10 eggs broke.', 'Six out of 10', 'percent', 60, 60, 'percent'],
  ['Six of 10 eggs broke.', 'Six', 'quantity', 6, 6, 'egg'],
])

rows('units', [
  ['It rained 40 litres.', '40 litres', 'quantity', 40, 40, 'litre'],
  ['It weighs 5kg.', '5kg', 'quantity', 5, 5, 'kilogram'],
  ['It covers 12 sq km.', '12 sq km', 'quantity', 12, 12, 'square kilometre'],
  ['The dog weighed 40 pounds.', '40 pounds', 'quantity', 40, 40, 'pound'],
  ['The toll was 40 pounds.', '40 pounds', 'money', 40, 40, 'GBP'],
  ['A mile and a half of rope burned.', 'A mile and a half', 'quantity', 1.5, 1.5, 'mile'],
  ['The six-member crew slept.', 'six-member', 'quantity', 6, 6, 'member'],
  ['It grew 18-fold.', '18-fold', 'quantity', 18, 18, 'time'],
  ['The rent has doubled.', 'doubled', 'quantity', 2, 2, 'time'],
  ['The fire killed three women.', 'three', 'quantity', 3, 3, 'woman'],
  ['The fire damaged three sports clubs.', 'three', 'quantity', 3, 3, 'club'],
  ["The fire damaged three women's colleges.", 'three', 'quantity', 3, 3, 'college'],
  ['They sent 2,000 more nurses.', '2,000', 'quantity', 2000, 2000, 'nurse'],
  ['Dozens of buses burned.', 'Dozens', 'quantity', null, null, 'bus'],
])

rows('time and age', [
  ['The trial took 90 minutes.', '90 minutes', 'duration', 90, 90, 'minute'],
  ['She ran it in two hours 11 minutes.', 'two hours 11 minutes', 'duration', 131, 131, 'minute'],
  ['It lasted half a decade.', 'half a decade', 'duration', 0.5, 0.5, 'decade'],
  ['The five- to ten-year plan failed.', 'five- to ten-year', 'duration', 5, 10, 'year'],
  ['A 3-month-old pup won.', '3-month-old', 'age', 3, 3, 'month'],
  ['The baker, Ada Moor, 61, sang.', '61', 'age', 61, 61, 'year'],
  ['The baker is in her 60s.', '60s', 'age', 60, 69, 'year'],
  ['It is for those aged 12 to 15.', '12 to 15', 'age', 12, 15, 'year'],
  ['It is for people over 65.', '65', 'age', 65, null, 'year'],
])

rows('ordinals and scores', [
  ['It was her third win.', 'third', 'ordinal', 3, 3, null],
  ['It was the 21st try.', '21st', 'ordinal', 21, 21, null],
  ['It is the second-largest barn.', 'second-largest', 'ordinal', 2, 2, null],
  ['She came sixth.', 'sixth', 'ordinal', 6, 6, null],
  ['Hull won 3–1.', '3–1', 'score', 1, 3, null],
  ['The council passed it 52-48.', '52-48', 'score', 48, 52, null],
  ['It fell by nine votes to four.', 'nine votes to four', 'score', 4, 9, null],
])

rows('ranges and bounds', [
  ['Between 26 and 31 million hens died.', '26 and 31 million', 'quantity', 26e6, 31e6, 'hen'],
  ['More than 40 hens died.', '40', 'quantity', 40, null, 'hen'],
  ['No more than 40 hens died.', '40', 'quantity', null, 40, 'hen'],
  ['No fewer than 40 hens died.', '40', 'quantity', 40, null, 'hen'],
  ['The count came up to 40 hens.', '40', 'quantity', 40, 40, 'hen'],
  ['It took just under two hours.', 'two hours', 'duration', null, 2, 'hour'],
  ['They sold 40 or more hens.', '40', 'quantity', 40, null, 'hen'],
])

describe('what stands round a figure', () => {
  it.each([
    ['About 40 hens died.', true],
    ['An estimated 40 hens died.', true],
    ['They sold 30-odd hens.', true],
    ['It took just over 40 days.', true],
    ['More than 40 hens died.', false],
    ['Exactly 40 hens died.', false],
  ])('is it approximate: %s', (text, approximate) => {
    expect(readQuantities(text).quantities[0]?.approximate).toBe(approximate)
  })

  it.each([
    ['It costs $3 million a day.', 'day'],
    ['It costs $15-an-hour.', 'hour'],
    ['It earns £9bn annually.', 'year'],
    ['It ran at 80 mph.', 'hour'],
    ['It costs $2/litre.', 'litre'],
    ['It flew 25 km a second.', 'second'],
    ['They ship 3 million barrels of oil a day.', 'day'],
    ['They paid £40 for each lodger.', 'lodger'],
    ['They met twice a week.', 'week'],
    ['They met three times in a year.', null],
    ['They spent $40 on a boat.', null],
  ])('what it is per: %s', (text, per) => {
    expect(readQuantities(text).quantities[0]?.per).toBe(per)
  })

  it('reads the number below as part of the denominator', () => {
    const { quantities } = readQuantities('It struck 3.4 per 100,000 hens.')
    expect(quantities.map(({ text, per }) => [text, per])).toEqual([['3.4', '100000']])
  })

  it('reads a change as two, and gives the first what the second says', () => {
    const { quantities } = readQuantities('It rose from 12 to 15 per cent.')
    expect(quantities.map(({ text, unit }) => [text, unit])).toEqual([
      ['12', 'percent'],
      ['15 per cent', 'percent'],
    ])
  })
})
