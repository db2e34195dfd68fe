import { describe, expect, it } from 'vitest'
import { repairTags } from './repair-tags.ts'
import { readTokens } from './tokens.ts'

describe('readTokens', () => {
  it('gives each word its own characters in the text', () => {
    const text = 'The\u00a0mayor’s  “boat”\tsank – 12,000\u2009tonnes 👩‍👩‍👧.\n\nWhy?'
    for (const { text: word, start, end } of readTokens(text)) expect(text.slice(start, end)).toBe(word)
  })

  it('keeps a web address in one piece', () => {
    expect(readTokens('Write to www.oxley.example.nz now.').map(({ text }) => text)).toContain(
      'www.oxley.example.nz',
    )
  })

  it('loses no word where a long text is read in pieces', () => {
    const words = Array.from({ length: 30_000 }, (_, index) => `word${index % 97}`)
    expect(readTokens(words.join(' ')).map(({ text }) => text)).toEqual(words)
  })

  it('does not cut a character where nothing else can be cut', () => {
    const text = `a${'👍'.repeat(40_000)}`
    expect(readTokens(text).every(({ text: word }) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(word))).toBe(
      true,
    )
  })
})

describe('repairTags', () => {
  const tagOf = (text: string, word: string): string | undefined =>
    repairTags(readTokens(text)).find((token) => token.text === word)?.pos

  it.each([
    ['The agency estimates that the port is safe.', 'estimates'],
    ['The storm hit Oxley, killing 14 and wounding 30.', 'wounding'],
    ['The council will close the bridge.', 'close'],
  ])('in "%s" takes %s for a verb', (text, word) => {
    expect(tagOf(text, word)).toBe('VERB')
  })

  it('leaves plain nouns alone', () => {
    expect(tagOf('The cost estimates were high.', 'estimates')).toBe('NOUN')
  })
})
