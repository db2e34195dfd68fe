import { describe, expect, it } from 'vitest'
import { findParagraphs } from './find-paragraphs.ts'

const paragraphs = (text: string): string[] =>
  findParagraphs(text).map(({ start, end, form }) => `${form}: ${text.slice(start, end)}`)

const WRAPPED =
  'The harbour board said on Monday that it would repair the quay before\n' +
  'winter and that the ferries would keep to their old timetable until the\n' +
  'work was done.'

describe('paragraphs', () => {
  it('are parted by blank lines, with any line end', () => {
    for (const end of ['\n', '\r\n', '\r', '\u2028']) {
      expect(paragraphs(`One.${end}${end} \t${end}Two.${end}`)).toEqual(['prose: One.', 'prose: Two.'])
    }
  })

  it('are lines where nothing was wrapped', () => {
    const long = 'The harbour board said that it would repair the quay. '.repeat(4).trim()
    expect(paragraphs(`Quay to be repaired\n${long}\n${long}`)).toEqual([
      'prose: Quay to be repaired',
      `prose: ${long}`,
      `prose: ${long}`,
    ])
  })

  it('are joined where lines were wrapped at a column', () => {
    expect(paragraphs(`${WRAPPED}\n\n${WRAPPED}`)).toEqual([`prose: ${WRAPPED}`, `prose: ${WRAPPED}`])
    const crlf = WRAPPED.replaceAll('\n', '\r\n')
    expect(paragraphs(crlf)).toEqual([`prose: ${crlf}`])
  })

  it('are joined although an address is longer than the column', () => {
    const text = `${`${WRAPPED}\n\n`.repeat(8)}https://example.org/${'x'.repeat(150)}\n\n${WRAPPED}`
    expect(paragraphs(text).at(-1)).toBe(`prose: ${WRAPPED}`)
  })

  it('do not run on from a headline into a byline or a date', () => {
    const text = 'Harbour board to repair the old quay before the winter storms\nBy Ada Quill\n3 March 2020'
    expect(paragraphs(text)).toHaveLength(3)
  })

  it('are trimmed, and keep what is within', () => {
    expect(paragraphs('\u00a0 One\u00a0 two. \t\n')).toEqual(['prose: One\u00a0 two.'])
  })

  it.each([
    ['list', '- one\n- two'],
    ['list', '1. one\n2. two\n3. three'],
    ['list', '• the only one'],
    ['quote', '> words of\n> another'],
    ['table', 'Town\tVotes\nOldport\t300'],
    ['table', '| Town | Votes |\n| Oldport | 300 |'],
  ])('of a %s stay together', (form, text) => {
    expect(paragraphs(`Before that.\n${text}\nAfter that.`)).toEqual([
      'prose: Before that.',
      `${form}: ${text}`,
      'prose: After that.',
    ])
  })

  it.each(['– Yes, she said.', '- one', 'Yours\tAda', '3. one'])('“%s” alone is prose', (text) => {
    expect(paragraphs(text)).toEqual([`prose: ${text}`])
  })

  it('are none in white space', () => {
    expect(findParagraphs(' \n\u00a0\t\r\n')).toEqual([])
    expect(findParagraphs('')).toEqual([])
  })
})
