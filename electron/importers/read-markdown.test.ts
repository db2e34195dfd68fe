import { describe, expect, it } from 'vitest'
import { ImportError } from './import-error.ts'
import { readMarkdown } from './read-markdown.ts'

const parts = (text: string): string[] => readMarkdown(text).parts.map(({ role, text }) => `${role}: ${text}`)

function failure(text: string): ImportError {
  try {
    readMarkdown(text)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('the roles of Markdown', () => {
  it('takes the first heading of the first rank for the headline', () => {
    expect(parts('## Kicker\n\n# Head\n\n# Other\n\n### Small\n\nSetext\n======')).toEqual([
      'subhead: Kicker',
      'headline: Head',
      'subhead: Other',
      'subhead: Small',
      'subhead: Setext',
    ])
  })
  it('joins the lines of a paragraph and keeps hard breaks', () => {
    expect(parts('one\ntwo  \nthree\\\nfour.')).toEqual(['body: one two\nthree\nfour.'])
  })
  it('reads a quote by its paragraphs', () => {
    expect(parts('> one\n> two\n>\n> three\n>\n> - four')).toEqual([
      'quote: one two',
      'quote: three',
      'quote: four',
    ])
  })
  it('reads a list as a line an item', () => {
    expect(parts('- a\n- b\n\n  more\n  1. c\n\n  back\n- d')).toEqual(['list: a\nb more\n1. c\nback\nd'])
  })
  it('reads a table by tabs and lines', () => {
    expect(parts('| a | b |\n|---|---|\n| 1 | *2* |\n| | 4 |')).toEqual(['table: a\tb\n1\t2\n\t4'])
  })
  it('keeps code as it stands', () => {
    expect(parts('```js\nlet  x\n\n  y\n```\n\n    a  b')).toEqual(['body: let  x\n\n  y', 'body: a  b'])
  })
  it('keeps the words of links, emphasis and code', () => {
    expect(parts('See [the *log*](https://x.invalid "t"), **bold**, `a`, <https://y.invalid>.')).toEqual([
      'body: See the log, bold, a, https://y.invalid.',
    ])
  })
  it('takes HTML for text', () => {
    expect(parts('<script>alert(1)</script> a <b>c</b>.')).toEqual([
      'body: <script>alert(1)</script> a <b>c</b>.',
    ])
  })
  it('keeps no-break spaces, right-to-left text and emoji', () => {
    expect(parts('12\u00a0000  boats مرحبا 👩‍👩‍👧 &nbsp;x.')).toEqual([
      'body: 12\u00a0000 boats مرحبا 👩‍👩‍👧 \u00a0x.',
    ])
  })
})

describe('pictures', () => {
  it('reads the words for a picture as a caption', () => {
    expect(parts('![A *pier*](a.png)')).toEqual(['caption: A pier'])
  })
  it('reads emphasis right after a picture as a caption', () => {
    expect(parts('![A](a.png)\n\n*The pier.* **Photo: Reed**\n\n*Not this.*')).toEqual([
      'caption: A',
      'caption: The pier. Photo: Reed',
      'body: Not this.',
    ])
  })
  it('also in the same paragraph, and once where both are the same', () => {
    expect(parts('![A](a.png)\n*The pier*\n\n*Not this.*')).toEqual([
      'caption: A',
      'caption: The pier',
      'body: Not this.',
    ])
    expect(parts('![A](a.png)\n*A*')).toEqual(['caption: A'])
  })
  it('reads no emphasis elsewhere, nor other words after a picture, as a caption', () => {
    expect(parts('*Stressed.*\n\n![A](a.png)\n\n*Half* stressed.')).toEqual([
      'body: Stressed.',
      'caption: A',
      'body: Half stressed.',
    ])
  })
  it('keeps a sentence with a picture in it whole', () => {
    expect(parts('A boat ![icon](i.png) sank.')).toEqual(['body: A boat sank.', 'caption: icon'])
  })
})

describe('front matter', () => {
  it('is recognised and is no text', () => {
    const article = readMarkdown(
      '---\r\ntitle: "Boats: a count"\r\nlayout: post\r\nAuthor: Ada Reed\r\ndate: 2021-03-04 10:00\r\n---\r\nBody.',
    )
    expect(article).toEqual({
      parts: [
        { role: 'headline', text: 'Boats: a count' },
        { role: 'body', text: 'Body.' },
      ],
      title: 'Boats: a count',
      writer: 'Ada Reed',
      date: '2021-03-04',
      notices: [],
    })
  })
  it.each(['author: [Ada, "Bo"]', 'authors:\n  - Ada\n  - Bo', "author: 'Ada, Bo'"])(
    'names writers: %j',
    (lines) => {
      expect(readMarkdown(`---\n${lines}\n---\nBody`).writer).toBe('Ada, Bo')
    },
  )
  it.each(['2021-02-30', 'soon', ''])('takes no day that does not exist: %j', (date) => {
    expect(readMarkdown(`---\ntitle: T\ndate: ${date}\n---\nBody`).date).toBeNull()
  })
  it('is not taken for it between two rules', () => {
    expect(parts('---\n\nThe board met: it was late.\n\n---\n\nBody.')).toEqual([
      'body: The board met: it was late.',
      'body: Body.',
    ])
    expect(parts('Body.\n\n---\ntitle: x\n---')).toEqual(['body: Body.', 'subhead: title: x'])
  })
  it('bears brackets without end', () => {
    const brackets = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(readMarkdown(`---\ntitle: ${brackets}\n---\nBody`).title).toHaveLength(99_998)
  })
})

describe('refusals', () => {
  it.each(['', ' \n\n', '---', '[a]: https://x.invalid', '---\ntitle: x\n---\n'])(
    'has no words: %j',
    (text) => {
      expect(failure(text)).toMatchObject({ code: 'empty', message: expect.stringMatching(/\.$/) })
    },
  )
  it.each(['> ', '- '])('refuses 20,000 of %j within one another', (sign) => {
    expect(failure(`${sign.repeat(20_000)}x`)).toMatchObject({ code: 'too-deep' })
  })
  it.each([49, 98, 99, 100, 101, 150])('loses nothing silently in %i quotes within one another', (depth) => {
    try {
      expect(parts(`${'> '.repeat(depth)}deep`)).toEqual(['quote: deep'])
    } catch (error) {
      expect(error).toMatchObject({ code: 'too-deep' })
      expect(depth).toBeGreaterThan(90)
    }
  })
})
