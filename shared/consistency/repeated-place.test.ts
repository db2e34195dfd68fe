import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import { conflictsIn, placesIn } from './conflicts-in.ts'

const roles: readonly BlockRole[] = ['headline']

describe('one thing in two places', () => {
  it.each([
    [
      'Fire in museum in Leyden\nThe fire began when the museum in Utrick was shut.',
      'museum in Leyden',
      'the museum in Utrick',
    ],
    [
      'School near Holm shut\nThe school near Vik was shut by the flood.',
      'School near Holm',
      'The school near Vik',
    ],
    [
      'Riot at prison in North Holm\nPolice took the prison in South Vik.',
      'prison in North Holm',
      'the prison in South Vik',
    ],
    [
      'Prisons in Holm to close\nThe prisons in Vik will close in May.',
      'Prisons in Holm',
      'The prisons in Vik',
    ],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'repeat-differs', { roles })).toEqual([words])
  })

  it.each([
    ['the same place', 'School near Holm shut\nThe school near Holm was shut by the flood.'],
    ['any other one', 'School in Holm shut\nA school in Vik stayed open.'],
    ['both places in the body', 'School in Holm shut\nThe school in Vik stayed open, unlike that of Holm.'],
    ['both places in the headline', 'School in Holm shut, Vik spared\nThe school in Vik stayed open.'],
    ['two things', 'School in Holm shut\nThe harbour in Vik stayed open.'],
    ['a day and no place', 'School in Holm shut\nThe school in March was open.'],
    ['two places of the body', 'The school in Holm was shut.\nThe school in Vik was open.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text, { roles: text.startsWith('The') ? [] : roles })).toEqual([])
  })
})
