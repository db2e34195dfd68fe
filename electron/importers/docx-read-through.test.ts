import { describe, expect, it } from 'vitest'
import { docx, run, W } from './made-docx.ts'
import { readDocx } from './read-docx.ts'

const read = async (body: string, more: Record<string, string> = {}) => {
  const { parts, notices } = await readDocx(docx(body, more))
  return { text: parts.map(({ text }) => text).join('\n\n'), notices }
}
const paragraph = (inside: string): string => `<w:p>${inside}${run('.')}</w:p>`

describe('what stands in a Word document in a wrapping of its own', () => {
  it.each([
    ['a field', `<w:fldSimple w:instr=" REF total ">${run('45 crowns')}</w:fldSimple>`, '45 crowns.'],
    ['a direction', `<w:dir w:val="rtl">${run('مرحبا 120')}</w:dir>`, 'مرحبا 120.'],
    ['a forced direction', `<w:bdo w:val="ltr">${run('77 boats')}</w:bdo>`, '77 boats.'],
    ['a return', `<w:r><w:t>Boats</w:t><w:cr/><w:t>paid</w:t></w:r>`, 'Boats\npaid.'],
    ['raised digits', `${run('10')}${run('6', '<w:vertAlign w:val="superscript"/>')}`, '10⁶.'],
    ['lowered digits', `${run('CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}`, 'CO₂.'],
    ['what is not hidden', run('Boats', '<w:vanish w:val="0"/>'), 'Boats.'],
  ])('is read: %s', async (_, inside, text) => {
    expect(await read(paragraph(inside))).toEqual({ text, notices: [] })
  })

  it.each(['strike', 'dstrike'])('is left out and told where it is struck out: %s', async (name) => {
    expect(await read(paragraph(`${run('Boats')}${run(' 12', `<w:${name}/>`)}`))).toEqual({
      text: 'Boats.',
      notices: ['Words that are struck out are left out (one place).'],
    })
  })

  it('is left out and told where it is hidden', async () => {
    expect(await read(paragraph(`${run('Boats')}${run(' 12', '<w:vanish/>')}`))).toEqual({
      text: 'Boats.',
      notices: ['Text that the document hides from its readers is left out (one place).'],
    })
  })

  it('is named in an editor’s words where it is not read', async () => {
    const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    const formula = `<m:oMath ${math}><m:r><m:t>E</m:t></m:r></m:oMath>`
    expect((await read(paragraph(`${run('Boats')}${formula}`))).notices).toEqual([
      'This file holds a formula, which the text leaves out with any words in it. Compare it with Word.',
    ])
  })

  it('keeps the rows of a table that holds another', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const words = (text: string) => `<w:p>${run(text)}</w:p>`
    const inner = `<w:tbl>${row(words('x'), words('5'))}</w:tbl>`
    const table = `<w:tbl>${row(words('A'), words('B'))}${row(words('C') + inner, words('D'))}</w:tbl>`
    expect((await read(table)).text).toBe('A\tB\nC x 5\tD')
  })
})

describe('the numbers of a Word document’s lists', () => {
  const level = (at: number, format: string, pattern: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
  const numbering = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') => ({
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
  })
  const item = (text: string, at = 0, list = 1) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`

  it('are kept, and go on behind a paragraph', async () => {
    const body = `${item('one.')}${item('two.')}${paragraph(run('Between'))}${item('three.')}`
    expect((await read(body, numbering(level(0, 'decimal', '%1.')))).text).toBe(
      '1. one.\n2. two.\n\nBetween.\n\n3. three.',
    )
  })

  it('begin where they begin: a year too', async () => {
    const year = numbering(level(0, 'decimal', '%1.', 1986))
    expect((await read(item('That was the year.'), year)).text).toBe('1986. That was the year.')
  })

  it('are letters, Roman numbers, or those of several levels', async () => {
    const levels = `${level(0, 'upperRoman', '%1)')}${level(1, 'lowerLetter', '%1.%2')}`
    const body = `${item('x')}${item('y', 1)}${item('z', 1)}${item('w')}`
    expect((await read(body, numbering(levels))).text).toBe('I) x\nI.a y\nI.b z\nII) w')
  })

  it('are none of bullets', async () => {
    expect((await read(item('one.'), numbering(level(0, 'bullet', 'o')))).text).toBe('one.')
  })

  it('begin anew where a list says so', async () => {
    const nums = [1, 2].map(
      (id) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${id === 2 ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`,
    )
    const body = `${item('one.')}${item('anew.', 0, 2)}${item('next.', 0, 2)}`
    expect((await read(body, numbering(level(0, 'decimal', '%1.'), nums.join('')))).text).toBe(
      '1. one.\n1. anew.\n2. next.',
    )
  })
})
