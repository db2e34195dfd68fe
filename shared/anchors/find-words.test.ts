import { expect, it } from 'vitest'
import { findWords } from './find-words.ts'

const text = 'The mayor said: “It’s a start”.\nThe mayor paid 20,000–31,000 euros (or $3.5m) 🧊 twice.'
const found = (words: string) => findWords(text, words).map(({ start, end }) => text.slice(start, end))

it('finds every place in reading order', () => {
  expect(found('The mayor')).toEqual(['The mayor', 'The mayor'])
  expect(findWords(text, 'The mayor')[1]?.start).toBe(32)
})

it.each([
  ['straight quotation marks for curly ones', '"It\'s a start"', '“It’s a start”'],
  ['a space for a line break', 'start”. The mayor', 'start”.\nThe mayor'],
  ['a hyphen for a dash', '20,000-31,000', '20,000–31,000'],
  ['white space around the words', '  twice ', 'twice'],
])('takes %s', (_, words, printed) => {
  expect(found(words)).toEqual([printed])
})

it('takes signs of regular expressions as they are', () => {
  expect(found('(or $3.5m)')).toEqual(['(or $3.5m)'])
  expect(found('3x5m')).toEqual([])
  expect(found('.*')).toEqual([])
})

it('finds nothing for no words', () => {
  expect(findWords(text, ' ')).toEqual([])
})

it('does not ignore capitals: another word is another word', () => {
  expect(found('the mayor')).toEqual([])
})

it('finds emoji whole', () => {
  expect(found('🧊')).toEqual(['🧊'])
})
