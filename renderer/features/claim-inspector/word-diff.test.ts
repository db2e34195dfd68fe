import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const SIGNS = { kept: '', gone: '-', new: '+' } as const
const told = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => `${SIGNS[kind]}${text.trim()}`)

describe('a change word by word', () => {
  it('tells what went and what came in its place', () => {
    expect(told('an estimated US$3 million a day', 'as much as US$3 million a day')).toEqual([
      '-an estimated',
      '+as much as',
      'US$3 million a day',
    ])
  })

  it('keeps what stands between two changes', () => {
    expect(told('about 30 countries came', 'some 30 nations came')).toEqual([
      '-about',
      '+some',
      '30',
      '-countries',
      '+nations',
      'came',
    ])
  })

  it('tells nothing of equal words, other spaces or no words', () => {
    expect(told('a  b', 'a b')).toEqual(['a b'])
    expect(told('', '')).toEqual([])
    expect(told('', 'new words')).toEqual(['+new words'])
    expect(told('old words', '')).toEqual(['-old words'])
  })

  it('gives the new text back from what is kept and new', () => {
    const after = 'five of  the six 👩‍👩‍👧 went\nhome'
    const pieces = wordDiff('four of the six went', after)
    expect(
      pieces
        .filter(({ kind }) => kind !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after)
  })

  it('does not wait for texts of thousands of words', () => {
    const words = (sign: string) => Array.from({ length: 3000 }, (_, at) => `${sign}${at}`).join(' ')
    expect(wordDiff(words('a'), words('b'))).toHaveLength(2)
  })
})
