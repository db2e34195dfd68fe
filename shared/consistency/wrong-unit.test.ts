import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('another scale or unit', () => {
  it.each([
    [
      'The tunnel costs $4.2 billion.\nOxley cannot pay for the tunnel of $4.2 million.',
      '$4.2 billion',
      '$4.2 million',
    ],
    [
      'The tunnel is 23 kilometres long.\nA train needs an hour in the tunnel of 23 miles.',
      '23 kilometres',
      '23 miles',
    ],
    [
      'The well yields 350 litres a day.\nAll drink from the well of 350 litres an hour.',
      '350 litres',
      '350 litres',
    ],
    ['The tunnel is 23 kilometres (37 miles) long.', '23 kilometres', '37 miles'],
    ['The tower is 40 feet (30 metres) high.', '40 feet', '30 metres'],
    ['The field has 10 hectares (4 acres).', '10 hectares', '4 acres'],
    ['It was 20 degrees Celsius (86 degrees Fahrenheit).', '20 degrees Celsius', '86 degrees Fahrenheit'],
    ['It rose by 8 per cent, from 12 per cent to 20 per cent.', '8 per cent', '12 per cent', '20 per cent'],
    ['Rents fell 5 percent, from 30 percent of pay to 25 percent.', '5 percent', '30 percent', '25 percent'],
  ])('%s', (text, ...words) => {
    const found = placesIn(text, 'unit')
    expect(found).toHaveLength(1)
    expect(found[0]?.map((place) => place.replace(/ (?:a day|an hour)$/, ''))).toEqual(words)
  })

  it('asks once of a slip in the scale', () => {
    const text = 'The budget is 3.4 billion euros.\nIts budget of 3.4 million euros is small.'
    expect(conflictsIn(text).map(({ type }) => type)).toEqual(['unit'])
  })

  it.each([
    ['a conversion that is right', 'The tunnel is 23 kilometres (14 miles) long.'],
    ['a rounded conversion', 'The tower is 100 feet (about 30 metres) high.'],
    ['a conversion rounded to hundreds', 'The lake is 500 miles (800 kilometres) long.'],
    ['a right temperature', 'It was 20 degrees Celsius (68 degrees Fahrenheit).'],
    ['money in another currency', 'The boat cost £12 million ($15 million).'],
    ['another fact in brackets', 'The tunnel is 23 kilometres (37 bends) long.'],
    ['a rise in per cent', 'It rose by 50 per cent, from 12 per cent to 18 per cent.'],
    ['percentage points', 'It rose by 8 percentage points, from 12 per cent to 20 per cent.'],
    ['two things of round cost', 'The boat cost $3 million.\nA new bridge would cost $3 billion.'],
    ['two things of one length', 'The tunnel is 23 kilometres long.\nHe walks 23 miles.'],
    ['the same figure twice', 'The tunnel costs $4.2 billion.\nA tunnel for 4.2 billion dollars is dear.'],
    ['two scales in one sentence', 'Of $4.2 billion for the tunnel, $4.2 million went to Oxley.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
