import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('a range in the wrong order', () => {
  it.each([
    ['The ice lasts between 48 and 36 hours.', '48 and 36 hours'],
    ['The ice lasts between 48 hours and 36 hours.', '48 hours and 36 hours'],
    ['Between 60 and 40 per cent of them fish.', '60 and 40 per cent'],
    ['It costs between $9 million and $7 million.', '$9 million and $7 million'],
    ['The ice lasts 48-36 hours.', '48-36 hours'],
    ['The well is between 2 kilometres and 900 metres deep.', '2 kilometres and 900 metres'],
    ['The yard was built between 1918 and 1914.', '1918 and 1914'],
    ['The fair runs from 12 to 8 June.', '12 to 8 June'],
    ['The fair runs from 12 June to 8 June.', '12 June to 8 June'],
  ])('%s', (text, words) => {
    expect(placesIn(text, 'range')).toEqual([[words]])
  })
})

describe('a value outside the range it is said to lie in', () => {
  it.each([['Its 45 metres are within the usual range of 10 to 30 metres.', '45 metres', '10 to 30 metres']])(
    '%s',
    (text, ...words) => {
      expect(placesIn(text, 'range')).toEqual([words])
    },
  )
})

describe('no range in the wrong order', () => {
  it.each([
    ['one in order', 'The ice lasts between 36 and 48 hours.'],
    ['a score', 'Oxley won 3-1 on Monday.'],
    ['a vote', 'The council voted 24 to 19 for the bridge.'],
    ['a vote between benches', 'It was 24–19 in the council.'],
    ['a fall', 'The share fell from 12 per cent to 8 per cent.'],
    ['a fall with one unit', 'The wait fell from 12 to 8 hours.'],
    ['a fall between years', 'The wait fell between 1998 and 2003.'],
    ['a smaller unit first', 'It takes between 90 minutes and 2 hours.'],
    ['a smaller measure first', 'The well is between 500 metres and 2 kilometres deep.'],
    ['a scale said once', 'It costs between 3 and 12 million euros.'],
    ['two lengths of time', 'Shifts of 48 and 36 hours are common.'],
    ['a difference', 'The difference between 12 and 8 hours is large.'],
    ['a choice', 'They chose between 12 months and 8 months.'],
    ['two things compared', 'It lies between 12 hens and 8 cocks.'],
    ['a night', 'The bar opens between 10 p.m. and 2 a.m.'],
    ['a year’s end without its year', 'The fair runs from 28 December to 3 January.'],
    ['two months', 'The fair runs from 28 May to 3 June.'],
    ['the turn of the year', 'The fair runs between 28 December 2023 and 3 January 2024.'],
    ['a value inside its range', 'Its 25 metres are within the usual range of 10 to 30 metres.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
