import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('countries, peoples and institutions spelt almost right', () => {
  it.each([
    ['A Norweigan charity paid for it.', 'Norweigan', 'Norwegian'],
    ['They came from Afganistan by lorry.', 'Afganistan', 'Afghanistan'],
    ['The Parliment voted on Monday.', 'Parliment', 'Parliament'],
    ['Two Portugese ships sank.', 'Portugese', 'Portuguese'],
    ['An Ukranian farmer sold it.', 'Ukranian', 'Ukrainian'],
    ['The Goverment fell.', 'Goverment', 'Government'],
    ['A Swudish ship sank.', 'Swudish', 'Swedish'],
    ['A Dansh ship sank.', 'Dansh', 'Danish'],
    ['The Phillipines sent aid.', 'Phillipines', 'Philippines'],
    ['Three Brittish ships sank.', 'Brittish', 'British'],
    ['The Carribean is warm.', 'Carribean', 'Caribbean'],
    ['Switzerlnad’s lakes froze.', 'Switzerlnad', 'Switzerland'],
  ])('%s', (text, words, meant) => {
    expect(placesIn(text, 'spelling')).toEqual([[words]])
    expect(conflictsIn(text)[0]?.message).toContain(`“${meant}”`)
  })

  it('asks once for a word, with all its places', () => {
    const text = 'A Norweigan charity paid.\nThe Norweigan charity is poor.'
    expect(placesIn(text, 'spelling')).toEqual([['Norweigan', 'Norweigan']])
  })

  it.each([
    ['what is right', 'A Norwegian charity paid for the Ukrainian school in Afghanistan.'],
    ['plurals and genitives', "Norway’s Ukrainians met the Albanians of Switzerland's cities."],
    ['other names', 'Indiana, Columbia, Britten and Germaine are names.'],
    ['a surname', 'They met Tom Norwegan.'],
    [
      'a word that is meant so',
      'A Brazilain came. The Brazilain sang. No Brazilain slept. One Brazilain left.',
    ],
    ['an address', 'Write to www.Norweigan.example or to info@Norweigan.example.'],
    ['small letters', 'The norweigan charity paid for it.'],
    ['short words', 'The Irsh and the Cubn came.'],
    ['other words of a like kind', 'The Ministers, Senators and Councillors met the Organist.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
