import { describe, expect, it } from 'vitest'
import { isNameAlone, writerIn } from './byline.ts'

describe('a byline', () => {
  it.each([
    ['By Ada Quill', 'Ada Quill'],
    ['by Ada Quill', 'Ada Quill'],
    ['BY ADA QUILL', 'ADA QUILL'],
    ['By Ada Quill and Ben O’Hara', 'Ada Quill and Ben O’Hara'],
    ['By Ada Quill, Ben van der Meer and Cy Roe', 'Ada Quill, Ben van der Meer and Cy Roe'],
    ['By Ada Quill in Oldport', 'Ada Quill'],
    ['By Ada\u00a0Quill | March 3, 2020', 'Ada Quill'],
    ['By Ada Quill (Harbour Desk)', 'Ada Quill'],
    ['Words by Ada Quill', 'Ada Quill'],
    ['By J. R. Quill-Roe', 'J. R. Quill-Roe'],
  ])('“%s” names its writer', (line, writer) => expect(writerIn(line)).toBe(writer))

  it.each([
    'By Monday the harbour was quiet',
    'By the time the ferry came, Ada Quill had left.',
    'By Ada Quill.',
    'Ada Quill said so',
    'Bylaws For Harbours',
    `By ${'Ada Quill and '.repeat(40)}`,
  ])('is not “%s”', (line) => expect(writerIn(line)).toBeNull())

  it('may be a name alone', () => {
    expect(['Ada Quill', 'Ada Quill, Harbour Post', 'Ada Quill in Oldport'].map(isNameAlone)).toEqual([
      true,
      true,
      true,
    ])
    expect(['Oldport in fear', 'Ada', 'Harbour board to repair quay'].map(isNameAlone)).toEqual([
      false,
      false,
      false,
    ])
  })
})
