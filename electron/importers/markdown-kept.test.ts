import { describe, expect, it } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const parts = (text: string): string[] => readMarkdown(text).parts.map(({ role, text }) => `${role}: ${text}`)

describe('what Markdown would drop', () => {
  it('is the number of an item: a year too', () => {
    expect(parts('1986. That was the year.')).toEqual(['list: 1986. That was the year.'])
    expect(parts('3. three\n4) four')).toEqual(['list: 3. three', 'list: 4) four'])
  })

  it('is a note', () => {
    expect(
      parts('It lasted nine hours.[^1]\n\n[^1]: Prefecture\n[^2]: The board said so,\nand more.'),
    ).toEqual([
      'body: It lasted nine hours.[^1]',
      'body: [^1]: Prefecture',
      'body: [^2]: The board said so, and more.',
    ])
    expect(parts('One.\n\n[note]: Treasury')).toEqual(['body: One.', 'body: [note]: Treasury'])
  })

  it.each(['https://x.invalid', '<https://x.invalid>', '/a', '#a', 'a.html "T"', 'mailto:a@x.invalid'])(
    'is not where a link leads: %s',
    (address) => {
      expect(parts(`See [a].\n\n[a]: ${address}`)).toEqual(['body: See a.'])
    },
  )

  it('is struck out words, which are left out and told', () => {
    const article = readMarkdown('It cost ~~9~~ 12 crowns.')
    expect(article.parts).toEqual([{ role: 'body', text: 'It cost 12 crowns.' }])
    expect(article.notices).toEqual(['Words that are struck out are left out (one place).'])
  })
})

describe('front matter', () => {
  it('gives headline and dek', () => {
    expect(parts('---\ntitle: Boats\ndek: A count\n---\nThe board counted.')).toEqual([
      'headline: Boats',
      'dek: A count',
      'body: The board counted.',
    ])
  })

  it('does not repeat what the text says', () => {
    expect(parts('---\ntitle: Boats\ndek: A count\n---\n# Boats!\n\nA count\n\nThe board counted.')).toEqual([
      'headline: Boats!',
      'dek: A count',
      'body: The board counted.',
    ])
  })

  it.each([
    '# Board closes the quay\n- The vote was 7 to 2\nWarning: 40 boats are affected',
    'Warning: 40 boats are affected',
    'title: Boats\n\n- 7 to 2',
  ])('is none without a key that articles have, or with a list of its own: %j', (lines) => {
    const text = parts(`---\n${lines}\n---\n\nThe board counted.`).join('\n')
    expect(text).toMatch(/40 boats|7 to 2/)
  })
})
