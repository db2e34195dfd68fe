import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { ImportError } from './import-error.ts'

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from('Café – 5 €'), 'utf-8', false],
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé – 5 €'), 'utf-8', true],
    ['UTF-16 with a mark', Buffer.from('\ufeffCafé – 5 €', 'utf16le'), 'utf-16le', true],
    ['the other UTF-16 with a mark', bigEndian('\ufeffCafé – 5 €'), 'utf-16be', true],
    ['UTF-16 without a mark', Buffer.from('Café – 5 €', 'utf16le'), 'utf-16le', false],
    ['the other UTF-16 without a mark', bigEndian('Café – 5 €'), 'utf-16be', false],
  ])('is told from the bytes: %s', (_, bytes, encoding, byteOrderMark) => {
    expect(decodeText(bytes, 'a.txt')).toEqual({
      text: 'Café – 5 €',
      encoding,
      byteOrderMark,
      guessed: false,
      cut: false,
      spoilt: 0,
    })
  })

  it('is told from the spaces where the letters have no zeros', () => {
    const words = 'Рыба стоит 5 крон за один кило. '
    expect(decodeText(Buffer.from(words, 'utf16le'), 'a.txt')).toMatchObject({
      text: words,
      encoding: 'utf-16le',
    })
  })

  it('is guessed where the bytes do not tell', () => {
    const bytes = Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35])
    expect(decodeText(bytes, 'a.txt')).toEqual({
      text: '“Café” €5',
      encoding: 'windows-1252',
      byteOrderMark: false,
      guessed: true,
      cut: false,
      spoilt: 0,
    })
  })

  it('leaves a second mark, line ends and special spaces in the text', () => {
    const text = '\ufeff\ufeffOne\r\ntwo\rthree\u00a0four\u200b\u202e\u2028'
    expect(decodeText(Buffer.from(text), 'a.txt').text).toBe(text.slice(1))
  })

  it('gives back every text that was written in UTF-16, lone surrogates too', () => {
    const unit = fc.integer({ min: 0x20, max: 0xfffd }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        // Not so many control characters that it would be taken for a program.
        const text = units.join('').replace(/[\u007f-\u009f]/g, ' ')
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.txt').text).toBe(text)
        expect(decodeText(bigEndian(`\ufeff${text}`), 'a.txt').text).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('gives back every text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(Buffer.from(`x${text}`), 'a.txt').text).toBe(`x${text}`)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['zeros', Buffer.from('a\0\0b\0\0\0c')],
    ['a row of control characters', Buffer.from('\x01\x02\x03\x04\x05 abc')],
  ])('is none for %s', (_, bytes) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(ImportError)
    expect(() => decodeText(bytes, 'a.txt')).toThrow(/^“a\.txt” is not a text/)
  })

  it('is one for a text with the odd form feed and escape', () => {
    expect(decodeText(Buffer.from('Page one\f\x1b[1mPage two'), 'a.txt').text).toContain('\f')
  })
})
