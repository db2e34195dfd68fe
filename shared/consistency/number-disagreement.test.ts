import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import { conflictsIn, placesIn } from './conflicts-in.ts'

const roles: readonly BlockRole[] = ['headline']

describe('one figure in two versions', () => {
  it.each([
    ['Fire kills 14\nA fire in Oxley killed 17 people.', '14', '17'],
    ['Oxley cannery to cut 640 jobs\nThe cannery in Oxley will cut 460 jobs.', '640', '460'],
    ['Bridge to cost $3 million\nThe bridge will cost the town $5 million.', '$3 million', '$5 million'],
    ['Twelve schools shut in Oxley\nThe flood shut 15 schools in Oxley.', 'Twelve', '15'],
    ['Keeper banned for eight matches\nThe keeper was banned for six matches.', 'eight', 'six'],
    ['Strike enters its third day\nThe strike went into a fifth day without talks.', 'third', 'fifth'],
    ['Ferry carries 300 passengers\nThe ferry took 390 passengers to Wick.', '300', '390'],
    ['Turnout of 51 per cent\nTurnout was 57 per cent, the town said.', '51 per cent', '57 per cent'],
    ['More than 500 dead in flood\nThe flood left 430 people dead.', '500', '430'],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'number-disagreement', { roles })).toEqual([words])
  })

  it('says what is counted, and no word more', () => {
    const text = 'Ships from about 30 countries to sail\nShips of 24 countries will sail to Oxley.'
    const [conflict] = conflictsIn(text, { roles })
    expect(conflict?.message).toMatch(/^“30 countries” and “24 countries” may be/)
  })

  it('looks into deks and captions as well', () => {
    const text = 'Oxley storm\nFlood shuts 12 schools\nThe flood shut 15 schools in Oxley.'
    expect(placesIn(text, 'number-disagreement', { roles: ['headline', 'dek'] })).toEqual([['12', '15']])
    expect(placesIn(text, 'number-disagreement', { roles: ['headline', 'caption'] })).toEqual([['12', '15']])
  })

  it('finds a slip between two paragraphs, and every place of either figure', () => {
    const text =
      'The club of anglers has 3,000 members.\nMost of its 3,000 members are young.\nThe anglers’ club wrote to all of its 30,000 members.'
    expect(placesIn(text, 'number-disagreement')).toEqual([['3,000', '3,000', '30,000']])
  })

  it.each([
    ['rounding', 'Nearly 2,000 jobs for Oxley\nThe port will bring Oxley 1,987 jobs.'],
    ['rounding without a word for it', 'Port brings 2,000 jobs\nThe port will bring 1,987 jobs.'],
    [
      'a bound that holds',
      'More than 400 ships call at Oxley\nThe ships that called at Oxley were 412 ships.',
    ],
    [
      'a low bound that holds',
      'More than 100 ships call at Oxley\nThe ships that called at Oxley were 412 ships.',
    ],
    ['a range that holds', 'Flood shuts 12 schools\nThe flood shut 10 to 15 schools.'],
    ['the same in other words', 'Thirty years of Oxley radio\nOxley radio is three decades old.'],
    ['the same in another unit', 'Oxley radio off for 2 days\nOxley radio was off for 48 hours.'],
    ['different years', 'Fire in Oxley kills 17\nA fire in Oxley killed 23 people in 1998.'],
    ['last year', 'Oxley cannery cuts 640 jobs\nLast year the cannery in Oxley cut 300 jobs.'],
    [
      'an early count, set right',
      'Fire in Oxley kills 17\nEarly reports of the fire in Oxley spoke of 12 dead.',
    ],
    ['another town', 'Flood shuts 12 schools in Oxley\nIn Wick the flood shut 30 schools.'],
    [
      'another town, the figure borne out',
      'Flood shuts 12 schools\nThe flood shut 12 schools in Oxley and 30 schools in Wick.',
    ],
    ['the dead and the hurt', 'Fire in Oxley kills 17\nThe fire in Oxley injured 40 people.'],
    [
      'a part of them',
      'Fire in Oxley kills 17\nOf the dead in the fire in Oxley, 5 of them children, most slept.',
    ],
    [
      'one of several',
      'Port wins in one district, loses in another\nVoters of two districts were asked about the port.',
    ],
    ['a plan', 'Oxley cannery cuts 640 jobs\nThe cannery had planned to cut 900 jobs.'],
    ['prices of two things', 'Bridge to cost $3 million\nThe mayor sold his yacht for $5 million.'],
    ['ages', 'Boy, 12, saves dog\nHis sister, 15, called the police.'],
    ['scores', 'Oxley win 3-1\nWick lost 2-0 in May.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text, { roles })).toEqual([])
  })
})
