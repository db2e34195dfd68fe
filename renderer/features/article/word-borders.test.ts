import { describe, expect, it } from 'vitest'
import { characterBorder, wholeWords, withoutSpace, wordBorder } from './word-borders.ts'

const TEXT = 'ISIS takes US$3 million a day, or 31,000 in a one-day sale — 12.5% more.'
const all = { start: 0, end: TEXT.length }
const words = (span: { start: number; end: number } | null, text = TEXT): string | null =>
  span && text.slice(span.start, span.end)
const at = (part: string): number => TEXT.indexOf(part)

describe('wholeWords', () => {
  it.each([
    ['$3 mill', 'US$3 million'],
    ['1,0', '31,000'],
    ['ne-d', 'one-day'],
    [' day, ', 'day,'],
    ['.5', '12.5%'],
  ])('grows %j to %j', (part, whole) => {
    expect(words(wholeWords(TEXT, { start: at(part), end: at(part) + part.length }))).toBe(whole)
  })

  it('leaves whole words as they are', () => {
    const span = { start: at('31,000'), end: at(' in a') }
    expect(wholeWords(TEXT, span)).toEqual(span)
  })

  it('finds no words in white space', () => {
    expect(wholeWords('a  b', { start: 1, end: 3 })).toBeNull()
    expect(withoutSpace('a  b', { start: 1, end: 3 })).toBeNull()
  })

  it('never cuts an emoji or a composed letter', () => {
    const text = 'cheers 👩‍👩‍👧🏽 é done'
    expect(words(wholeWords(text, { start: 9, end: 12 }), text)).toBe('👩‍👩‍👧🏽')
  })

  it('knows words in scripts without spaces', () => {
    const text = '東京都は人口が多い。'
    const grown = words(wholeWords(text, { start: 1, end: 2 }), text)
    expect(grown?.length).toBeLessThan(text.length)
    expect(grown).toContain('京')
  })
})

describe('borders', () => {
  it('steps from word to word', () => {
    expect(wordBorder(TEXT, all, 0, { edge: 'end', isForward: true })).toBe(4)
    expect(wordBorder(TEXT, all, 4, { edge: 'start', isForward: true })).toBe(5)
    expect(wordBorder(TEXT, all, 10, { edge: 'start', isForward: false })).toBe(5)
    expect(wordBorder(TEXT, all, 10, { edge: 'end', isForward: false })).toBe(4)
  })

  it('ends at the border of what it may move in', () => {
    expect(wordBorder(TEXT, { start: 5, end: 10 }, 10, { edge: 'end', isForward: true })).toBe(10)
    expect(wordBorder(TEXT, { start: 5, end: 10 }, 5, { edge: 'start', isForward: false })).toBe(5)
  })

  it('steps over a whole emoji', () => {
    expect(characterBorder('a👩‍👧b', { start: 0, end: 7 }, 1, true)).toBe(6)
    expect(characterBorder('a👩‍👧b', { start: 0, end: 7 }, 6, false)).toBe(1)
  })
})
