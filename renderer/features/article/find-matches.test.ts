import { expect, it } from 'vitest'
import { findMatches, matchFrom } from './find-matches.ts'

const TEXT = 'He said “by any means”.\nBy ANY means, 24–30 (or $1.5) İstanbul.'
const found = (sought: string): string[] =>
  findMatches(TEXT, sought).map(({ start, end }) => TEXT.slice(start, end))

it.each([
  ['by any', ['by any', 'By ANY']],
  ['"by', ['“by']],
  ['24-30', ['24–30']],
  ['means". by', ['means”.\nBy']],
  ['$1.5)', ['$1.5)']],
  ['stanbul', ['stanbul']],
  ['   ', []],
  ['zebra', []],
])('finds %j', (sought, places) => {
  expect(found(sought)).toEqual(places)
})

it('starts at the first match after a place and goes round', () => {
  const matches = findMatches(TEXT, 'any')
  expect(matchFrom(matches, 12)).toBe(0)
  expect(matchFrom(matches, 20)).toBe(1)
  expect(matchFrom(matches, 60)).toBe(0)
})
