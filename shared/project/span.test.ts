import { describe, expect, it } from 'vitest'
import { byPlace, contains, overlaps, sameSpan, spanFault, spanWords } from './span.ts'

describe('spanFault', () => {
  const text = 'Ice 🧊 stopped the ferry.'

  it('accepts words', () => {
    expect(spanFault(text, { start: 0, end: 3 })).toBeNull()
    expect(spanFault(text, { start: 0, end: text.length })).toBeNull()
  })

  it.each([
    ['outside the text', { start: 0, end: 999 }, 'characters'],
    ['before the text', { start: -1, end: 3 }, 'characters'],
    ['a fraction', { start: 0.5, end: 3 }, 'whole number'],
    ['not a number', { start: Number.NaN, end: 3 }, 'whole number'],
    ['empty', { start: 3, end: 3 }, 'after the start'],
    ['backwards', { start: 5, end: 3 }, 'after the start'],
    ['white space alone', { start: 3, end: 4 }, 'no words'],
    ['half an emoji at its end', { start: 0, end: 5 }, 'in two'],
    ['half an emoji at its start', { start: 5, end: 9 }, 'in two'],
  ])('refuses a span that is %s', (_, span, sentence) => {
    expect(spanFault(text, span)).toContain(sentence)
  })
})

describe('spans', () => {
  it('overlap only where they share a character', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true)
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
  })

  it('contain themselves and what lies inside', () => {
    expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true)
    expect(contains({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false)
  })

  it('stand in reading order, the shorter first', () => {
    const sorted = [
      { start: 4, end: 5 },
      { start: 0, end: 9 },
      { start: 0, end: 2 },
    ].sort(byPlace)
    expect(sorted.map(({ start, end }) => `${start}-${end}`)).toEqual(['0-2', '0-9', '4-5'])
  })

  it('give their words', () => {
    expect(spanWords('two ferries', { start: 4, end: 11 })).toBe('ferries')
    expect(sameSpan({ start: 1, end: 2 }, { start: 1, end: 2 })).toBe(true)
    expect(sameSpan({ start: 1, end: 2 }, { start: 1, end: 3 })).toBe(false)
  })
})
