import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

const unknown = { publishedAt: null }

describe('days that nothing places', () => {
  it.each([
    ['The court freed her on Thursday.', 'Thursday'],
    ['The court freed her yesterday, and today she left.', 'yesterday', 'today'],
    ['She was held since Sunday.\nThe state has until next week.', 'Sunday', 'next week'],
    ['The yard burned three weeks ago.', 'three weeks ago'],
    ['The yard burned last month.\nIn 1998 it was new.', 'last month'],
    [
      'On 4 May 2014 she was born in a house by the sea that her father had built in the spring.\nShe died on Monday.',
      'Monday',
    ],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'date-unclear', unknown)).toEqual([words])
  })

  it.each([
    ['no day at all', 'The court freed her.'],
    ['a year', 'The court freed her in 1998.'],
    ['a full date', 'The court freed her on 4 May 2014.'],
    ['a date line', 'OXLEY, 4 May 2014\nThe court freed her on Thursday.'],
    [
      'a weekday in a paragraph with a full date',
      'On 4 May 2014 the court freed her, and she went home to the village; on Monday she was held.',
    ],
    ['days that come again', 'The market is open on Mondays and every Thursday.'],
    ['names with a day in them', 'He read Man Friday on Black Friday.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text, unknown)).toEqual([])
  })

  it('asks nothing where the day of publication is known', () => {
    expect(conflictsIn('The court freed her on Thursday.')).toEqual([])
  })

  it('says how many words wait for the day', () => {
    const [conflict] = conflictsIn('She came on Monday, left on Tuesday and wrote on Friday.', unknown)
    expect(conflict?.message).toContain('“Monday” and 2 more')
  })
})
