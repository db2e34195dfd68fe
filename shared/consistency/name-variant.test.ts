import { describe, expect, it } from 'vitest'
import { conflictsIn, placesIn } from './conflicts-in.ts'

describe('one person in two spellings', () => {
  it.each([
    [
      'Sergei Dovan opened the bridge.\nThe bridge is safe, Sergey Dovan said.',
      'Sergei Dovan',
      'Sergey Dovan',
    ],
    ['The mayor is José Marín.\nThe town thanked Jose Marin.', 'José Marín', 'Jose Marin'],
    ['Anna Kowal won the race.\nIt was a good day for Ana Kowal.', 'Anna Kowal', 'Ana Kowal'],
    [
      'The ship belongs to Karl Lindqvist.\nA court fined Karl Lindquist.',
      'Karl Lindqvist',
      'Karl Lindquist',
    ],
    [
      'The judge, Thomas Whitfield, was ill.\nA doctor saw Thomas Whitfeild.',
      'Thomas Whitfield',
      'Thomas Whitfeild',
    ],
    ['The emir is Omar al-Masri.\nOn Monday Omar el-Masri resigned.', 'Omar al-Masri', 'Omar el-Masri'],
    [
      'The baker is Marijke van Dalen.\nVan Daalen said she bakes at night.',
      'Marijke van Dalen',
      'Van Daalen',
    ],
    ['The keys are Sergei Dovan’s.\nNobody asked Sergey Dovan.', 'Sergei Dovan', 'Sergey Dovan'],
    ['A prize went to Fuad Masum.\nThe poet Fouad Massoum lives in Oxley.', 'Fuad Masum', 'Fouad Massoum'],
  ])('%s', (text, ...words) => {
    expect(placesIn(text, 'name-variant')).toEqual([words])
  })

  it('names every place of either spelling, the surname alone too', () => {
    const text = 'Karl Lindqvist sailed.\nLater Lindqvist slept.\nA court fined Karl Lindquist.'
    expect(placesIn(text, 'name-variant')).toEqual([['Karl Lindqvist', 'Lindqvist', 'Karl Lindquist']])
  })

  it('makes one question of three spellings', () => {
    const text = 'Sergei Dovan came.\nThey met Sergey Dovan.\nThey wrote to Serguei Dovan.'
    expect(placesIn(text, 'name-variant')).toEqual([['Sergei Dovan', 'Sergey Dovan', 'Serguei Dovan']])
  })

  it.each([
    ['a surname after the full name', 'Ann Lindqvist sailed.\nLindqvist said she was cold.'],
    ['a genitive', "Ann Lindqvist sailed.\nThe ship is Ann Lindqvist’s.\nThe other is Lindqvist's."],
    ['a family in the plural', 'Ann Pettifer sailed.\nThe Pettifers live in Oxley, and one is Tom Pettifer.'],
    ['a title', 'Dr. Ann Lee sailed.\nProfessor Lee said so, and Mrs Lee agreed.'],
    ['a middle initial', 'George W. Mossman sailed.\nGeorge Mossman said he was cold.'],
    ['a feminine ending', 'Mario Rossi sings.\nMaria Rossi dances.'],
    ['a feminine surname', 'Ivan Petrov sings.\nThe dancer is Ivana Petrova.'],
    ['another letter in a surname', 'Dimitar Petrov drove.\nThe passenger was Dimitar Petkov.'],
    ['another surname with an ending', 'Tom Johns sings.\nThe dancer is Tom Johnson.'],
    [
      'one surname, two given names',
      'Nils Rask is governor.\nThe biologist Karin Rask is not related to him.',
    ],
    ['two people in one sentence', 'The twins Jon Mossman and John Mossman sailed.'],
    ['a father and his son', 'Sergei Dovan built the yard.\nHis son, Sergey Dovan, runs it now.'],
    ['a father and his daughter', 'Anna Kowal runs the yard.\nShe has it from her mother, Ana Kowal.'],
    ['somebody not related', 'Sergei Dovan built the yard.\nSergey Dovan, no relation, runs a shop.'],
    ['known names of one group', 'Islamic State holds the town.\nThe group, ISIS or Daesh, fled.'],
    ['a country and its people', 'The train leaves Jordan.\nMost of its drivers are Jordanian.'],
    ['two towns', 'She lives in North Holmby.\nHe lives in South Holmby, not in Holmbury.'],
  ])('lets stand %s', (_, text) => {
    expect(conflictsIn(text)).toEqual([])
  })
})
