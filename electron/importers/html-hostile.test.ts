import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportError } from './import-error.ts'
import { joined, type ParsedArticle } from './parsed-article.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'

// Every reader of formatted documents gives an article or a sentence, whatever it is given.

const CORPORA = '../shared/corpora'

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const inDocx = (inside: string): Uint8Array =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    },
    { level: 0 },
  )

async function expectArticleOrSentence(read: () => ParsedArticle | Promise<ParsedArticle>): Promise<void> {
  try {
    const article = await read()
    expect(joined(article.parts).text).not.toBe('')
    for (const notice of article.notices) expect(notice).toMatch(/^[A-Z].*\.$/)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    expect(error.message).toMatch(/^[A-Z].*\.$/)
  }
}

const everyReader = async (text: string): Promise<void> => {
  await expectArticleOrSentence(() => readMarkdown(text))
  await expectArticleOrSentence(() => readHtml(text))
  await expectArticleOrSentence(() => readDocx(inDocx(text)))
  await expectArticleOrSentence(() => readDocx(strToU8(text)))
}

describe.skipIf(!existsSync(CORPORA))('the corpora', () => {
  const files = existsSync(CORPORA)
    ? readdirSync(`${CORPORA}/docx`).filter((name) => name.endsWith('.docx'))
    : []

  it.each(files)('reads or refuses %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`${CORPORA}/docx/${name}`))
    await expectArticleOrSentence(() => readDocx(bytes))
    for (let cut = 0; cut < bytes.length; cut += Math.ceil(bytes.length / 12)) {
      await expect(readDocx(bytes.slice(0, cut))).rejects.toMatchObject({ code: 'damaged' })
    }
  })
  it('reads or refuses every HTML vector', async () => {
    const lines = readFileSync(`${CORPORA}/html/vectors.txt`, 'utf8').split('\n')
    const vectors = lines.flatMap((line) => line.split(/(?=<div id="\d+">)/))
    expect(vectors.length).toBeGreaterThan(250)
    for (const vector of vectors) {
      await expectArticleOrSentence(() => readHtml(vector))
      await expectArticleOrSentence(() => readMarkdown(vector))
    }
  })
  it('reads or refuses every naughty string, and loses none of its signs in a paragraph', async () => {
    const strings: string[] = JSON.parse(readFileSync(`${CORPORA}/blns/blns.json`, 'utf8'))
    expect(strings.length).toBeGreaterThan(400)
    for (const string of strings) {
      await everyReader(string)
      const words = string.replace(/[\t\n\f\r ]+/g, ' ').trim()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: parsers may replace these
      if (words === '' || /[\0-\x1f\x7f-\x9f\ufffe\uffff]/.test(words)) continue
      const [part] = readHtml(`<p>${escaped(string)}</p>`).parts
      expect(part?.text.trim()).toBe(words)
    }
  })
})

describe('whatever comes', () => {
  const letters = fc.string({ unit: 'binary', maxLength: 300 })
  const TAGS = [
    '<div>',
    '</p>',
    '<table>',
    '<td>',
    '<ul>',
    '<li>',
    '<h1>',
    '<body>',
    '</html>',
    '<!--',
    '-->',
    '<svg>',
    '<blockquote>',
    '<a href="',
    '">',
    '&#0;',
    '&',
    '<template>',
    '<pre>',
    '<br>',
    'one ',
    '\n',
    '\u00a0',
    '<title>',
    '<style>',
    '</style>',
  ]
  const SIGNS = [
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    '\n\n',
    '|',
    '|--|',
    '*',
    '**',
    '`',
    '```',
    '![',
    '](',
    ')',
    '---',
    'a: b',
    '[x]',
    '    ',
    '\\',
    '&nbsp;',
    'one ',
  ]
  const XML = [
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '<w:tr>',
    '<w:tc>',
    '<w:ins/>',
    '<w:del>',
    '<w:br/>',
    '<mc:AlternateContent>',
    '<w:hyperlink r:id="x">',
    '<w:footnoteReference w:id="1"/>',
    '&amp;',
    '&x;',
    ']]>',
    '<![CDATA[',
    'one',
  ]
  const of = (pieces: readonly string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''))

  it('strings of any signs', async () => {
    await fc.assert(fc.asyncProperty(letters, everyReader), { numRuns: 150 })
  })
  it('tags in any order', async () => {
    await fc.assert(
      fc.asyncProperty(of(TAGS), (html) => expectArticleOrSentence(() => readHtml(html))),
      { numRuns: 200 },
    )
  })
  it('signs of Markdown in any order', async () => {
    await fc.assert(
      fc.asyncProperty(of(SIGNS), (text) => expectArticleOrSentence(() => readMarkdown(text))),
      { numRuns: 200 },
    )
  })
  it('elements of Word in any order', async () => {
    await fc.assert(
      fc.asyncProperty(of(XML), (xml) => expectArticleOrSentence(() => readDocx(inDocx(xml)))),
      { numRuns: 150 },
    )
  })
  it('archives with wrong bytes', async () => {
    const whole = inDocx('One two three.')
    const wrong = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(wrong, async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        await expectArticleOrSentence(() => readDocx(bytes))
      }),
      { numRuns: 200 },
    )
  })
  it('words in paragraphs come out as they went in', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^[\p{L}\p{N}\p{S}]+$/u.test(text))
    const paragraphs = fc.array(
      fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const page = readHtml(
          `<article>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</article>`,
        )
        expect(page.parts.map(({ text }) => text)).toEqual(lines)
      }),
      { numRuns: 100 },
    )
  })
})
