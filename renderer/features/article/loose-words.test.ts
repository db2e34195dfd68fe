import { describe, expect, it } from 'vitest'
import { checkableWords, looseWords } from './loose-words.ts'

const TEXT =
  'The secretary of state, John Kerry, promised: “nobody will do it alone”. It cost more than $1 billion.'
const blocks = [{ id: 'b', role: 'body', start: 0, end: TEXT.length }] as const
const words = (spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => TEXT.slice(start, end))

describe('checkableWords', () => {
  it('finds names, quotations and figures, once each and in reading order', () => {
    const found = words(checkableWords(TEXT, blocks))
    expect(found).toContain('John Kerry')
    expect(found).toContain('“nobody will do it alone”')
    expect(found.at(-1)).toContain('$1 billion')
  })
})

describe('looseWords', () => {
  const span = (start: number, end: number) => ({ start, end })

  it('keeps only what no claim touches', () => {
    const checkable = [span(0, 4), span(6, 9), span(12, 20), span(30, 31)]
    expect(looseWords(checkable, [span(8, 15), span(0, 2)])).toEqual([span(30, 31)])
    expect(looseWords(checkable, [span(9, 12)])).toEqual(checkable)
  })

  it('sees a long claim that begins far before', () => {
    expect(looseWords([span(10, 12), span(50, 52)], [span(0, 51), span(1, 2)])).toEqual([])
  })
})
