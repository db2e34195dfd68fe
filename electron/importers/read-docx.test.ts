import { deflateSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportError } from './import-error.ts'
import { documentXml, docx, p, run, W, zipped } from './made-docx.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { readDocx } from './read-docx.ts'

const roles = (article: ParsedArticle): string[] => article.parts.map(({ role, text }) => `${role}: ${text}`)
const read = async (body: string, more?: Record<string, string>): Promise<string[]> =>
  roles(await readDocx(docx(body, more)))

async function failure(bytes: Uint8Array): Promise<ImportError> {
  const error = await readDocx(bytes).then(
    () => new Error('it was read'),
    (error: unknown) => error,
  )
  if (error instanceof ImportError) return error
  throw error
}

describe('the roles of a Word document', () => {
  it('reads the styles', async () => {
    const body =
      p('Boats', 'Title') + p('A count', 'Subtitle') + p('One.') + p('Board', 'heading1') + p('So.', 'Quote')
    expect(
      await read(`${body}${p('So!', 'IntenseQuote')}${p('Pier', 'caption')}${p('Small', 'heading2')}`),
    ).toEqual([
      'headline: Boats',
      'dek: A count',
      'body: One.',
      'subhead: Board',
      'quote: So.',
      'quote: So!',
      'caption: Pier',
      'subhead: Small',
    ])
  })
  it('gives the headline as title', async () => {
    expect(await readDocx(docx(p('Boats', 'Title') + p('One.')))).toMatchObject({
      title: 'Boats',
      writer: null,
    })
  })
  it('takes a heading at the very beginning for the headline where there is no title', async () => {
    expect(await read(p('Boats', 'heading1') + p('One.') + p('More', 'heading1'))).toEqual([
      'headline: Boats',
      'body: One.',
      'subhead: More',
    ])
  })
  it('takes no later heading for it', async () => {
    expect(await read(p('One.') + p('Boats', 'heading1'))).toEqual(['body: One.', 'subhead: Boats'])
  })
  it('has one headline', async () => {
    expect(await read(p('A', 'Title') + p('B', 'Title'))).toEqual(['headline: A', 'subhead: B'])
  })
  it('reads lists and tables', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('1')}${cell('2')}</w:tr></w:tbl>`
    expect(await read(item('x') + item('y') + table, { 'word/numbering.xml': numbering })).toEqual([
      'list: x\ny',
      'table: a\tb\n1\t2',
    ])
  })
  it('keeps spaces, line breaks, right-to-left text and emoji', async () => {
    const odd = '12\u00a0000  boats مرحبا 👩‍👩‍👧 &amp; &lt;b&gt;'
    expect(await read(`<w:p>${run(odd)}<w:r><w:br/></w:r>${run('next.')}</w:p>`)).toEqual([
      'body: 12\u00a0000  boats مرحبا 👩‍👩‍👧 & <b>\nnext.',
    ])
  })
  it('lets no style map in the file rule', async () => {
    expect(await read(p('One.'), { 'mammoth/style-map': 'p => h1.title:fresh' })).toEqual(['body: One.'])
  })
  it('finds the text in names with backslashes and in document2.xml', async () => {
    expect(roles(await readDocx(zipped({ 'word\\document.xml': documentXml(p('One.')) })))).toEqual([
      'body: One.',
    ])
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>'
    expect(
      roles(
        await readDocx(
          zipped({ '_rels/.rels': relationships, 'word/document2.xml': documentXml(p('Two.')) }),
        ),
      ),
    ).toEqual(['body: Two.'])
  })
})

describe('what a Word document holds beside its text', () => {
  const ins = (text: string) => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`
  const del = (text: string) =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

  it('reads insertions, leaves deletions out and says so', async () => {
    const article = await readDocx(
      docx(`<w:p>${run('There are ')}${ins('50')}${del('40')}${del('30')}${run(' boats.')}</w:p>`),
    )
    expect(roles(article)).toEqual(['body: There are 50 boats.'])
    expect(article.notices).toEqual([
      'This file has 3 tracked changes (one insertion, 2 deletions): the text is read with all insertions and without the deletions. Settle them with the writer.',
    ])
  })
  it('reads moved words where they were moved to', async () => {
    const moved = (name: string) => `<w:${name} w:id="3">${run('moved.')}</w:${name}>`
    const article = await readDocx(
      docx(`<w:p>${moved('moveFrom')}</w:p><w:p>${run('then ')}${moved('moveTo')}</w:p>`),
    )
    expect(roles(article)).toEqual(['body: then moved.'])
    expect(article.notices.join()).toContain('one tracked change (one move)')
  })
  it('leaves out rows that are deleted', async () => {
    const row = (text: string, deleted = '') =>
      `<w:tr>${deleted}<w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`
    const article = await readDocx(
      docx(`<w:tbl>${row('kept')}${row('gone', '<w:trPr><w:del w:id="4"/></w:trPr>')}</w:tbl>`),
    )
    expect(roles(article)).toEqual(['table: kept\tx'])
    expect(article.notices.join()).toContain('one deletion')
  })
  it('says nothing of a plain text', async () => {
    expect((await readDocx(docx(p('One.')))).notices).toEqual([])
  })
  it('counts comments and leaves them out', async () => {
    const comments = `<w:comments ${W}><w:comment w:id="0">${p('Really?')}</w:comment></w:comments>`
    const body = `<w:p>${run('One.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`
    const article = await readDocx(docx(body, { 'word/comments.xml': comments }))
    expect(roles(article)).toEqual(['body: One.'])
    expect(article.notices).toEqual([
      'This file has one comment, which the text leaves out. Read them in Word.',
    ])
  })
  it('numbers notes, puts them at the end and says so', async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
    const notes = `<w:footnotes ${W}>${note(1, 'From the log.')}${note(2, 'From Reed.')}</w:footnotes>`
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const article = await readDocx(
      docx(`<w:p>${run('One')}${mark(1)}${run(' two')}${mark(2)}${run('.')}</w:p>`, {
        'word/footnotes.xml': notes,
      }),
    )
    expect(roles(article)).toEqual(['body: One[1] two[2].', 'list: [1] From the log.\n[2] From Reed.'])
    expect(article.notices.join()).toContain('This file has notes (2 footnotes)')
  })
  it('says that page headers are left out, where they have words', async () => {
    const header = (inside: string) => ({ 'word/header1.xml': `<w:hdr ${W}>${inside}</w:hdr>` })
    const notice = 'The headers and footers of the pages are left out.'
    expect((await readDocx(docx(p('One.'), header(p('Embargo!'))))).notices).toEqual([notice])
    expect((await readDocx(docx(p('One.'), header('<w:p/>')))).notices).toEqual([])
  })
  it('says what the converter passes over', async () => {
    const body = `<w:p>${run('One.')}<w:strange>${run('lost')}</w:strange></w:p>`
    expect((await readDocx(docx(body))).notices.join()).toContain('something of an unknown kind')
  })
  it('counts pictures and fetches none', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr descr="Pier"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    const article = await readDocx(
      docx(`<w:p>${picture}${run('One.')}</w:p>`, { 'word/_rels/document.xml.rels': relationships }),
    )
    expect(roles(article)).toEqual(['body: One.'])
    expect(article.notices).toEqual(['This file has one picture, which the text leaves out.'])
  })
})

describe('files that are no Word document', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a text', strToU8('Boats and more boats, a long line of them.')],
    ['a signature alone', Uint8Array.of(0x50, 0x4b, 3, 4)],
    ['zeros', new Uint8Array(100)],
  ])('%s is damaged', async (_, bytes) => {
    expect(await failure(bytes)).toMatchObject({ code: 'damaged', message: expect.stringMatching(/\.$/) })
  })
  it('another packed file is mislabelled', async () => {
    expect(await failure(zipped({ 'xl/workbook.xml': '<a/>' }))).toMatchObject({ code: 'mislabelled' })
    expect(await failure(zipSync({}))).toMatchObject({ code: 'mislabelled' })
  })
  it('an old or locked document says what to do', async () => {
    const error = await failure(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    expect(error).toMatchObject({
      code: 'password-protected',
      message: expect.stringContaining('save it as .docx'),
    })
  })
  it('a locked archive is protected', async () => {
    const bytes = docx(p('One.'))
    bytes.set([bytes[listAt(bytes) + 8]! | 1], listAt(bytes) + 8)
    expect(await failure(bytes)).toMatchObject({ code: 'password-protected' })
  })
  it('is empty without words', async () => {
    expect(await failure(docx('<w:p/>'))).toMatchObject({ code: 'empty' })
  })
  it('tells broken XML', async () => {
    for (const xml of ['', '<w:document', 'words', documentXml('<w:p>'), '\ufeff\ufeff']) {
      expect(['damaged', 'empty']).toContain((await failure(zipped({ 'word/document.xml': xml }))).code)
    }
  })
  it('tells half a file wherever it is cut', async () => {
    const whole = docx(p('Boats', 'Title') + p('One. '.repeat(200)), { 'word/media/a.png': 'x'.repeat(3000) })
    const cuts = Array.from({ length: 60 }, (_, at) => Math.floor((whole.length * at) / 60))
    for (const cut of [...cuts, whole.length - 1, whole.length - 21, whole.length - 23]) {
      expect(await failure(whole.slice(0, cut)), `cut at ${cut}`).toMatchObject({ code: 'damaged' })
    }
  })
  it('never takes a file with one wrong byte in its text for another text', async () => {
    const whole = zipSync(
      { 'word/document.xml': strToU8(documentXml(p('There are 412 boats.'))) },
      { level: 0 },
    )
    const digit = Buffer.from(whole).indexOf('412')
    whole[digit] = 0x39
    expect(await failure(whole)).toMatchObject({ code: 'damaged' })
  })
})

const listAt = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf(Uint8Array.of(0x50, 0x4b, 1, 2))

describe('bombs', () => {
  /** Each entry of the list of contents says that it holds so many bytes. */
  function declare(bytes: Uint8Array, size: number): Uint8Array {
    const list = Buffer.from(bytes.buffer)
    const signature = Uint8Array.of(0x50, 0x4b, 1, 2)
    for (let at = list.indexOf(signature); at !== -1; at = list.indexOf(signature, at + 1)) {
      list.writeUInt32LE(size, at + 24)
    }
    return bytes
  }

  it('refuses 250 MB by what the archive says, in whatever part', async () => {
    const bomb = docx(p('One.'), { 'word/media/a.bin': 'x', 'word/embeddings/b.bin': 'x' })
    expect(await failure(declare(bomb, 63 * 1024 * 1024))).toMatchObject({ code: 'too-large' })
  })
  it('refuses 225 MB in nine parts that the archive says are small', async () => {
    const parts = Array.from({ length: 9 }, (_, at) => [
      `word/document${at}.xml`,
      new Uint8Array(25 * 1024 * 1024),
    ])
    const bomb = zipSync(Object.fromEntries(parts), { level: 1 })
    expect(bomb.length).toBeLessThan(3 * 1024 * 1024)
    expect(await failure(declare(bomb, 1000))).toMatchObject({ code: 'too-large' })
  })
  it('refuses 5,001 entries', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, at) => [`word/media/${at}`, new Uint8Array(0)]),
    )
    expect(await failure(zipSync({ 'word/document.xml': strToU8(documentXml('')), ...files }))).toMatchObject(
      {
        code: 'too-large',
      },
    )
  })
  it('tells an archive that ends within an inflated part', async () => {
    const packed = deflateSync(strToU8(documentXml(p('One.'))))
    const whole = zipSync({ 'word/document.xml': strToU8(documentXml(p('One.'))) })
    whole.fill(0xff, 60, 60 + Math.floor(packed.length / 2))
    expect(await failure(whole)).toMatchObject({ code: 'damaged' })
  })
  it.each([
    ['entities that double', '<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">', '&c;'],
    ['an entity from a file', '<!ENTITY c SYSTEM "file:///etc/hostname">', '&c;'],
    ['a declaration alone', '', 'x'],
  ])('refuses %s', async (_, entities, text) => {
    const xml = documentXml(p(text)).replace('?>', `?><!DOCTYPE w:document [${entities}]>`)
    expect(await failure(zipped({ 'word/document.xml': xml }))).toMatchObject({ code: 'damaged' })
  })
  it('refuses a part that nests 20,000 deep', async () => {
    const nested = `${'<w:smartTag>'.repeat(20_000)}${'</w:smartTag>'.repeat(20_000)}`
    expect(await failure(docx(`<w:p>${nested}</w:p>`))).toMatchObject({ code: 'too-deep' })
  })
  it('reads a part that nests 900 deep', async () => {
    expect(
      await read(`<w:p>${'<w:smartTag>'.repeat(900)}${run('Deep.')}${'</w:smartTag>'.repeat(900)}</w:p>`),
    ).toEqual(['body: Deep.'])
  })
  it('lets no name reach the prototype of all objects', async () => {
    const style = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="polluted"/></w:style></w:styles>`
    const files = { 'word/styles.xml': style, 'word/__proto__.xml': '<a/>' }
    expect(await read(p('One.', '__proto__'), files)).toEqual(['body: One.'])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('name' in {}).toBe(false)
  })
})
