import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/project/article.ts'
import { nearest, sentenceAround, splitPlaces } from './sentence-around.ts'

const draftOf = (text: string): Draft => ({
  id: 'd1',
  number: 1,
  text,
  textAsset: '',
  original: { asset: '', name: '', mediaType: '', bytes: 0, encoding: 'utf-8', byteOrderMark: false },
  blocks: [{ id: 'b1', role: 'body', start: 0, end: text.length }],
  importedAt: '',
  notices: [],
})
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const shown = (text: string, ...words: string[]) =>
  sentenceAround(
    draftOf(text),
    words.map((each) => spanOf(text, each)),
    'en',
  ).map(
    ({ start, end, isClaim, isCutBefore, isCutAfter }) =>
      (isCutBefore ? '… ' : '') +
      (isClaim ? `[${text.slice(start, end)}]` : text.slice(start, end)) +
      (isCutAfter ? ' …' : ''),
  )

describe('the sentence around a claim', () => {
  const text = 'It rained. About 30 countries came to Paris. Nobody left.'

  it('holds the words and nothing of the sentences beside it', () => {
    expect(shown(text, '30 countries')).toEqual(['About ', '[30 countries]', ' came to Paris.'])
  })

  it('joins words of one sentence and sets others apart', () => {
    expect(shown(text, '30 countries', 'Paris')).toEqual([
      'About ',
      '[30 countries]',
      ' came to ',
      '[Paris]',
      '.',
    ])
    expect(shown(text, 'rained', 'Nobody')).toEqual(['It ', '[rained]', '.', '[Nobody]', ' left.'])
  })

  it('cuts long sentences at a word', () => {
    const long = `${'word '.repeat(100)}thirty ${'more '.repeat(100)}`
    const [before, , after] = shown(long, 'thirty')
    expect(before).toMatch(/^… word /)
    expect(after).toMatch(/ more …$/)
    expect(`${before}${after}`.length).toBeLessThan(500)
  })

  it('survives words that run on without a space, and emoji', () => {
    const long = 'x'.repeat(2000)
    expect(shown(long, 'x'.repeat(2000))).toEqual([`[${long}]`])
    expect(shown('👩‍👩‍👧 three went. Ja.', 'three')).toEqual(['👩‍👩‍👧 ', '[three]', ' went.'])
  })
})

describe('places to split', () => {
  it('are the starts of words but the first', () => {
    const text = 'US$3 million a day'
    expect(splitPlaces(text, [{ start: 0, end: 18 }])).toEqual([5, 13, 15])
    expect(splitPlaces(text, [{ start: 0, end: 4 }])).toEqual([])
  })

  it('are found by the nearest', () => {
    expect(nearest([5, 13, 15], 12)).toBe(13)
    expect(nearest([], 12)).toBeUndefined()
  })
})
