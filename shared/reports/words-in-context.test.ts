import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Draft } from '../project/article.ts'
import { plainText } from './report.ts'
import { wordsInContext } from './words-in-context.ts'

const draftOf = (text: string, blocks: readonly Block[] = []): Draft => ({
  id: 'd1',
  number: 1,
  text,
  textAsset: '',
  original: { asset: '', name: '', mediaType: '', bytes: 0, encoding: 'utf-8', byteOrderMark: false },
  blocks,
  importedAt: '',
  notices: [],
})

/** The context with the claim in brackets. */
function shown(text: string, ...words: readonly string[]): string {
  const spans = words.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }))
  return wordsInContext(draftOf(text), spans)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('')
}

describe('the words of a claim in context', () => {
  it.each([
    ['One is here. Two are there. Three left.', 'are', 'Two [are] there.'],
    ['First line\nSecond line has it. More.', 'line has', 'Second [line has] it.'],
    ['He left. “It is 30,” she said. Then rain.', '30', '“It is [30],” she said.'],
    ['The U.S. Navy sent Mr. Lee 3.5 tons. Done.', '3.5 tons', 'The U.S. Navy sent Mr. Lee [3.5 tons].'],
    ['It rose. 24 nations came. End.', '24 nations', '[24 nations] came.'],
    ['一つ目。二つ目は三十人。三つ目。', '三十人', '二つ目は[三十人]。'],
    ['No full stop here', 'stop', 'No full [stop] here'],
  ])('%s', (text, words, expected) => {
    expect(shown(text, words)).toBe(expected)
  })

  it('joins claims of two sentences by an ellipsis', () => {
    expect(shown('A saw one. B saw two. C saw three.', 'one', 'three')).toBe('A saw [one]. … C saw [three].')
  })

  it('shows a sentence with two spans once', () => {
    expect(shown('From 3 to 5 of May.', '3', '5')).toBe('From [3] to [5] of May.')
  })

  it('shows a claim that runs over sentences as a whole', () => {
    expect(shown('Aa bb. Cc dd. Ee ff. Gg.', 'dd. Ee')).toBe('Cc [dd. Ee] ff.')
  })

  it('cuts a sentence without end at a word and says so', () => {
    const text = `${'word '.repeat(200)}claim ${'rest '.repeat(200)}`
    const context = shown(text, 'claim')
    expect(context.length).toBeLessThan(600)
    expect(context).toMatch(/^… word .* \[claim\] rest .* rest …$/)
  })

  it('keeps to the block', () => {
    const text = 'Caption about ten people\nwho came. Body.'
    const block: Block = { id: 'b1', role: 'caption', start: 0, end: 24 }
    const context = wordsInContext(draftOf(text, [block]), [{ start: 14, end: 17 }])
    expect(plainText(context)).toBe('Caption about ten people')
  })

  it('never loses or changes the words of the claim', () => {
    const words = fc.stringMatching(/^[a-zA-Z0-9.,!?“” \n。]{1,80}$/)
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        fc.pre(text.slice(start, end).trim() !== '')
        const marked = wordsInContext(draftOf(text), [{ start, end }]).filter((part) => part.marked)
        expect(plainText(marked)).toBe(text.slice(start, end).replace(/\s+/gu, ' '))
      }),
    )
  })
})
