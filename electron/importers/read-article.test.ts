import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../bundle.mjs'
import { ImportError } from './import-error.ts'
import { nodeImportPort } from './import-port.ts'
import { type ReadOptions, readArticle } from './read-article.ts'

// Reading with the real child process, and with children that misbehave.

const folder = mkdtempSync(join(tmpdir(), 'claimbench-import-'))
const real: ReadOptions = { startChild: () => nodeImportPort(join(folder, 'child/import-child.js')) }
beforeAll(async () => {
  const root = resolve(import.meta.dirname, '../..')
  await bundle(root, join(folder, 'child'), { 'import-child': join(import.meta.dirname, 'import-child.ts') })
  writeFileSync(join(folder, 'child/package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (content: string | Uint8Array, name: string, options = real) =>
  readArticle({ bytes: typeof content === 'string' ? Buffer.from(content) : content, name }, options)

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof ImportError ? error.code : `no ImportError: ${error}`),
  )

/** A child that does this with the first message. */
function childThat(name: string, source: string): ReadOptions {
  const script = join(folder, `${name}.cjs`)
  writeFileSync(script, `process.once('message', () => { ${source} })`)
  return { startChild: () => nodeImportPort(script) }
}

const PARAGRAPH = '<w:p><w:r><w:t>The council paid 3 million euros.</w:t></w:r></w:p>'
const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })

describe('an article', () => {
  it('of plain text is read without a child', async () => {
    const none: ReadOptions = {
      startChild: () => {
        throw new Error('no child is needed')
      },
    }
    const { article } = await read('The council paid 3 million euros.\n', 'ferry.txt', none)
    expect(article).toMatchObject({
      text: 'The council paid 3 million euros.\n',
      mediaType: 'text/plain',
      encoding: 'utf-8',
    })
  })

  it.each([
    ['Markdown', 'ferry.md', '# Ferry stays\n\nThe *council* paid 3 million euros.', 'text/markdown'],
    [
      'HTML',
      'ferry.html',
      '<!doctype html><html><head><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1><p>The council paid 3 million euros.</p></article></body></html>',
      'text/html',
    ],
    [
      'HTML without a name',
      'page',
      '<!DOCTYPE html><html><head><title>Ferry stays</title></head><body><h1>Ferry stays</h1><p>The council paid 3 million euros.</p></body></html>',
      'text/html',
    ],
  ])('of %s is read by the child', async (_, name, content, mediaType) => {
    const { article, bytes } = await read(content, name)
    expect(article).toMatchObject({ title: 'Ferry stays', mediaType })
    expect(article.text).toContain('The council paid 3 million euros.')
    expect(Buffer.from(bytes).toString()).toBe(content)
  })

  it('of Word is read by the child, whatever its name says', async () => {
    for (const name of ['ferry.docx', 'ferry', 'ferry.txt']) {
      const { article } = await read(word(PARAGRAPH), name)
      expect(article.text).toBe('The council paid 3 million euros.')
      expect(article.mediaType).toContain('wordprocessingml')
    }
  })

  it.each([
    ['BMW, which', 'text'],
    ['MZ said so', 'text'],
    ['II*, a band', 'text'],
  ])('that begins with “%s” is a text', async (begin) => {
    expect((await read(`${begin} paid 3 million euros.`, 'a.txt')).article.text).toContain(begin)
  })

  it('in an encoding that the page declares is read in it', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="windows-1251"><title>x</title></head><body><p>\xcc\xfd\xf0 \xe7\xe0\xef\xeb\xe0\xf2\xe8\xeb 24 \xf0\xf3\xe1\xeb\xff.</p></body></html>',
      'latin1',
    )
    const { article } = await read(page, 'a.html')
    expect([article.encoding, article.text]).toEqual([
      'windows-1251',
      expect.stringContaining('Мэр заплатил'),
    ])
  })

  it('is told where its letters had to be guessed', async () => {
    const { article } = await read(Buffer.from('The mayor\x92s caf\xe9', 'latin1'), 'a.txt')
    expect(article).toMatchObject({
      text: 'The mayor’s café',
      encoding: 'windows-1252',
      notices: [expect.stringContaining('windows-1252')],
    })
  })

  it('keeps surrogates that stand alone', async () => {
    const bytes = Buffer.from('\ufeffA \ud83e alone and \udca2 too', 'utf16le')
    expect((await read(bytes, 'a.txt')).article).toMatchObject({
      text: 'A \ud83e alone and \udca2 too',
      byteOrderMark: true,
    })
  })
})

describe('a child', () => {
  it('that hangs is killed, and the editor told', async () => {
    const hanging = { ...childThat('hang', 'for (;;) {}'), longest: 300 }
    expect(await codeOf(read('# x', 'a.md', hanging))).toBe('too-slow')
  })

  it('that takes too much memory dies alone', async () => {
    const greedy = childThat('greedy', 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length))')
    expect(await codeOf(read('# x', 'a.md', greedy))).toBe('out-of-memory')
  }, 60_000)

  it('that dies without a word is an error with a sentence', async () => {
    expect(await codeOf(read('# x', 'a.md', childThat('dies', 'process.exit(3)')))).toBe('out-of-memory')
  })

  it('that cannot be started is an error with a sentence', async () => {
    expect(
      await codeOf(read('# x', 'a.md', { startChild: () => nodeImportPort(join(folder, 'nowhere.cjs')) })),
    ).toBe('out-of-memory')
  })

  it('ends when the editor stops it, before or while it reads', async () => {
    const controller = new AbortController()
    const reading = read('# x', 'a.md', { ...childThat('hang', 'for (;;) {}'), signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    expect(await codeOf(reading)).toBe('stopped')
    expect(await codeOf(read('# x', 'a.md', { ...real, signal: controller.signal }))).toBe('stopped')
  })
})

describe('a file', () => {
  const named = (name: string) => readArticle({ path: join(folder, name) }, real)

  it('that is missing, a folder, a device or empty is told', async () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    expect(await codeOf(named('nowhere.txt'))).toBe('missing')
    expect(await codeOf(named('child'))).toBe('folder')
    expect(await codeOf(readArticle({ path: '/dev/zero' }, real))).toBe('not-readable')
    expect(await codeOf(named('empty.txt'))).toBe('empty')
  })

  it('that is larger than 50 MB is not read', async () => {
    writeFileSync(join(folder, 'large.txt'), 'x')
    truncateSync(join(folder, 'large.txt'), 50 * 1024 * 1024 + 1)
    expect(await codeOf(named('large.txt'))).toBe('too-large')
  })

  it.skipIf(process.getuid?.() === 0)('that may not be read is told', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'x')
    chmodSync(join(folder, 'mine.txt'), 0)
    expect(await codeOf(named('mine.txt'))).toBe('not-readable')
  })

  it.each([
    ['a PDF called a Word document', 'a.docx', '%PDF-1.7\n', 'mislabelled'],
    ['a PDF called a text', 'a.txt', '%PDF-1.7\n', 'mislabelled'],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'unsupported'],
    ['Rich Text', 'a.rtf', '{\\rtf1\\ansi Boats.\\par}', 'unsupported'],
    ['Rich Text called a text', 'a.txt', '{\\rtf1\\ansi Boats.\\par}', 'unsupported'],
    ['nothing that shows', 'a.md', '\u200b\u2060', 'empty'],
    ['a text called a Word document', 'a.docx', 'The mayor paid.', 'damaged'],
    ['half a Word document', 'a.docx', word(PARAGRAPH).subarray(0, 300), 'damaged'],
    [
      'a zip of other things called a Word document',
      'a.docx',
      zipSync({ 'notes.txt': strToU8('x') }),
      'damaged',
    ],
    [
      'an old Word document, or a protected one',
      'a.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
      'password-protected',
    ],
    [
      'a picture',
      'a.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'unsupported',
    ],
    [
      'bytes without meaning',
      'a.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)),
      'binary',
    ],
    ['zeros', 'a.txt', Buffer.alloc(1000), 'binary'],
    ['white space', 'a.txt', ' \n\u00a0\t', 'empty'],
    ['a page without words', 'a.html', '<html><body><script>alert(1)</script></body></html>', 'empty'],
    ['a page nested without end', 'a.html', `<html><body>${'<div>'.repeat(20_000)}x`, 'too-deep'],
  ])('that is %s is refused with a sentence', async (_, name, content, code) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const error = await readArticle({ bytes, name }, real).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ImportError)
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^[“A-Z].+\.$/s) })
  })
})
