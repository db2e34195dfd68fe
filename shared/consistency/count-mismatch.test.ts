import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('a count and its list', () => {
  it.each([
    ['It has works in five towns: Wick, Holm, Nes and Vik.', 'five', 'Wick, Holm, Nes and Vik'],
    ['Three brothers, namely Karl, Otto, Hans and Emil, were freed.', 'Three', 'Karl, Otto, Hans and Emil'],
    ['Two ships – Alba, Brise and Corvo – sank.', 'Two', 'Alba, Brise and Corvo'],
    ['She keeps four pets: a hen, a dog and a cat.', 'four', 'a hen, a dog and a cat'],
    ['Five towns (Wick, Holm, Nes) voted.', 'Five', 'Wick, Holm, Nes'],
    [
      'The three winners are Ann Lee, Tom Moss, Karl Dam and Otto Rask.',
      'three',
      'Ann Lee, Tom Moss, Karl Dam and Otto Rask',
    ],
    ['Six new towns: Wick, Nes and Vik.', 'Six', 'Wick, Nes and Vik'],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'count-mismatch')).toEqual([words])
  })

  it.each([
    ['a list that is right', 'It has works in four towns: Wick, Holm, Nes and Vik.'],
    ['a list with a comma before the last', 'It has works in three towns: Wick, Holm, and Nes.'],
    ['some of them', 'It has works in five towns, among them Wick, Holm and Nes.'],
    ['others unnamed', 'It has works in five towns: Wick, Holm, Nes and others.'],
    ['a list left open', 'It has works in five towns: Wick, Holm and Nes among others.'],
    ['an “and” within a name', 'It has works in two countries: Bosnia and Herzegovina and Serbia.'],
    ['two islands of one name', 'It has works in three countries: Trinidad and Tobago, Cuba and Haiti.'],
    ['a round count', 'It has works in about five towns: Wick, Holm and Nes.'],
    ['pairs within the list', 'It has two parts: sand, chalk and salt, and oil and water.'],
    ['a sentence behind the list', 'It has works in two towns: Wick and Nes. Vik has none.'],
    ['a saint and an initial', 'Two men live there: A. B. Moss and Tom St. Clair.'],
    ['a comma within an item', 'Two men were freed: Karl, a baker, and Otto, a smith.'],
    ['brackets that say who they are', 'Three men (Tom Moss, Oxley) came.'],
    ['a list of names that is right', 'The three winners are Ann Lee, Tom Moss and Karl Dam.'],
    ['winners among others', 'Among the five winners were Ann Lee, Tom Moss and Karl Dam.'],
    ['a larger number', 'It has 120 works: Wick, Holm and Nes are the oldest.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})

describe('parts and their total', () => {
  it.each([
    [
      'The storm killed 23 people.\nEleven people died in Holm, eight in Vik and three in Nes.',
      '23',
      'Eleven people died in Holm, eight in Vik and three',
    ],
    [
      'Police held 12 men.\nFour men were held in Holm, five in Vik and two in Nes.',
      '12',
      'Four men were held in Holm, five in Vik and two',
    ],
  ])('%s', (text, ...words) => {
    const found = placesIn(text, 'count-mismatch')
    expect(found.map((spans) => spans[0])).toEqual([words[0]])
    expect(text).toContain(found[0]?.[1])
    expect(found[0]?.[1]).toContain(words[1]?.slice(0, 4))
  })

  it.each([
    [
      'parts that add up',
      'The storm killed 22 people.\nEleven people died in Holm, eight in Vik and three in Nes.',
    ],
    ['two parts', 'The storm killed 23 people.\nEleven people died in Holm and eight in Vik.'],
    [
      'parts of another thing',
      'The storm sank 23 ships.\nEleven people died in Holm, eight in Vik and three in Nes.',
    ],
    [
      'a total far off',
      'The war killed 900 people.\nEleven people died in Holm, eight in Vik and three in Nes.',
    ],
    [
      'a round total',
      'The storm killed about 23 people.\nEleven people died in Holm, eight in Vik and three in Nes.',
    ],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
