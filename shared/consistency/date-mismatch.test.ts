import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import { conflictsIn, placesIn } from './conflicts-in.ts'

const roles: readonly BlockRole[] = ['headline']

describe('weekdays and their dates', () => {
  it.each([
    ['It burned on Tuesday, September 18, 2017.', 'Tuesday, September 18, 2017'],
    ['It burned on Friday 4 May 2014.', 'Friday 4 May 2014'],
    ['It burned on Monday, 5 March.', 'Monday, 5 March'],
    ['It burned on Sunday, the 3rd of February 2024.', 'Sunday, the 3rd of February 2024'],
    ['It burned on Wed., Feb. 29, 2024.', 'Wed., Feb. 29, 2024'],
  ])('%s', (text, words) => {
    expect(placesIn(text, 'date-mismatch')).toEqual([[words]])
  })

  it.each([
    ['the right weekday', 'It burned on Monday, September 18, 2017.'],
    ['the right weekday of this year', 'It burned on Tuesday, 5 March.'],
    ['the right weekday of the year before', 'It burned on Friday, 29 December.'],
    ['a leap day', 'It burned on Thursday, 29 February 2024.'],
    ['a date alone', 'It burned on 5 March and again in April.'],
    ['a weekday beside a date', 'It burned on 5 March, and on Monday it was rebuilt.'],
    ['a weekday of another sentence', 'It burned on Monday. March 5 was a fine day.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})

describe('two dates of one event', () => {
  it.each([
    ['Oxley votes on 12 April\nThe vote in Oxley will be on 21 April.', '12 April', '21 April'],
    ['Bridge opens March 8\nThe bridge opens on March 18, the mayor said.', 'March 8', 'March 18'],
    ['Fair begins 3 May\nThe fair begins on 3 June in Oxley.', '3 May', '3 June'],
    ['Bridge opens May 8, 2024\nThe bridge opens on May 9, 2024.', 'May 8, 2024', 'May 9, 2024'],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'date-mismatch', { roles })).toEqual([words])
  })

  it.each([
    ['the same date', 'Oxley votes on 12 April\nThe vote in Oxley will be on April 12.'],
    ['another event', 'Oxley votes on 12 April\nThe new school opens on 21 April.'],
    ['another year', 'Oxley votes on 12 April 2024\nThe last vote in Oxley was on 21 April 2019.'],
    [
      'the first date in the body as well',
      'Oxley votes on 12 April\nThe vote on 12 April is the second in Oxley after that of 21 April.',
    ],
    ['a year that is no day', 'Oxley votes on 12 April\nThe last vote in Oxley was in April 2019.'],
    ['the first and the last day', 'Fair begins on 3 May\nThe fair in Oxley ends on 9 May.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text, { roles })).toEqual([])
  })

  it('lets stand two days that the body alone names', () => {
    expect(conflictsIn('The vote was on 12 April.\nA second vote is on 21 April.')).toEqual([])
  })
})
