import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { LONGEST_TEXT } from './limits.ts'
import { parseText } from './parse-text.ts'

const WORDS = 'Café “Möwe” sold 412 boats – for 5 €.'
const bytesOf = (text: string): Buffer => Buffer.from(text)
const notices = (bytes: Uint8Array): string => parseText(bytes, 'a.txt').notices.join(' ')

describe('UTF-8 that was cut', () => {
  it.each(['é', '€', '🚢'])('in the middle of %s stays UTF-8', (last) => {
    const whole = bytesOf(`${WORDS} ${last}`)
    for (let missing = 1; missing < Buffer.byteLength(last); missing += 1) {
      const decoded = decodeText(whole.subarray(0, -missing), 'a.txt')
      expect(decoded).toMatchObject({ encoding: 'utf-8', cut: true, spoilt: 0, guessed: false })
      expect(decoded.text).toBe(`${WORDS} \ufffd`)
    }
    expect(notices(whole.subarray(0, -1))).toMatch(/^“a\.txt” ends in the middle of a character: .*Ask/)
  })

  it('is not taken for it where an accent of windows-1252 ends the file', () => {
    expect(decodeText(Buffer.from('The last caf\xe9', 'latin1'), 'a.txt')).toMatchObject({
      text: 'The last café',
      guessed: true,
    })
  })
})

describe('UTF-8 with wrong bytes', () => {
  it('stays UTF-8 amid more that is right, and the editor hears how many', () => {
    const bytes = Buffer.concat([bytesOf(WORDS.repeat(50)), Buffer.of(0x93, 0x94), bytesOf(WORDS)])
    const decoded = decodeText(bytes, 'a.txt')
    expect(decoded).toMatchObject({ encoding: 'utf-8', cut: false, spoilt: 2 })
    expect(decoded.text).toContain(`${WORDS}\ufffd\ufffd${WORDS}`)
    expect(notices(bytes)).toBe(
      '“a.txt” has 2 damaged characters, shown as “\ufffd”. Compare with the original.',
    )
  })

  it('stays it behind a byte order mark, whatever follows', () => {
    const bytes = Buffer.concat([bytesOf('\ufeffThe caf'), Buffer.of(0xe9), bytesOf(' sold 5.')])
    expect(decodeText(bytes, 'a.txt')).toMatchObject({
      text: 'The caf\ufffd sold 5.',
      encoding: 'utf-8',
      byteOrderMark: true,
      spoilt: 1,
    })
  })

  it('counts no sign of damage that stands in the file itself', () => {
    expect(decodeText(bytesOf(`${WORDS} \ufffd`), 'a.txt')).toMatchObject({ spoilt: 0, cut: false })
  })
})

describe('UTF-16', () => {
  const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

  it('is told', () => {
    expect(notices(wide(WORDS))).toBe(
      'The letters of “a.txt” are written down as UTF-16, not as UTF-8. Look at accents and quotation marks.',
    )
  })

  it('with an odd byte or half a character at its end is told to be cut', () => {
    expect(notices(Buffer.concat([wide(WORDS), Buffer.of(0x41)]))).toContain(
      'ends in the middle of a character',
    )
    expect(notices(wide(`${WORDS} 🚢`).subarray(0, -2))).toContain('ends in the middle of a character')
    expect(notices(wide(WORDS))).not.toContain('in the middle')
  })

  it('with halves of characters says how many the text file cannot store', () => {
    expect(notices(wide(`One \ud83d, two \udea2 and 🚢 whole.`))).toContain(
      'has 2 characters of which only half',
    )
  })
})

describe('an encoding that a file declares', () => {
  const japanese = Buffer.from('8365838a815b82cd34333030899f82c582b78142'.repeat(9), 'hex')

  it('is asked before the bytes are called no text', () => {
    expect(() => decodeText(japanese, 'a.html')).toThrow(/is not a text/)
    const decoded = decodeText(japanese, 'a.html', 'shift_jis')
    expect(decoded).toMatchObject({ encoding: 'shift_jis', guessed: false })
    expect(decoded.text).toContain('4300')
  })

  it('does not bind where the bytes prove another, or where there is no such encoding', () => {
    expect(decodeText(bytesOf(WORDS), 'a.html', 'windows-1251').text).toBe(WORDS)
    expect(decodeText(bytesOf(`\ufeff${WORDS}`), 'a.html', 'shift_jis').text).toBe(WORDS)
    expect(decodeText(Buffer.from('caf\xe9 5', 'latin1'), 'a.html', 'klingon').guessed).toBe(true)
  })
})

describe('a text', () => {
  it.each(['\u200b\u200b\n', '\u202e \u00a0', '\ufeff\ufeff'])(
    'of signs that show nothing is empty: %j',
    (text) => {
      expect(() => parseText(bytesOf(text), 'a.txt')).toThrow(/^“a\.txt” has no words in it\. Ask/)
    },
  )

  it('of more than 20 million characters is too large, told before it is decoded', () => {
    expect(() => parseText(Buffer.alloc(LONGEST_TEXT + 1, 'x'), 'a.txt')).toThrow(
      /more than 20 million characters/,
    )
  })

  it('of as many bytes but fewer characters is read', () => {
    expect(parseText(Buffer.alloc(LONGEST_TEXT + 2, 'é'), 'a.txt').text).toHaveLength(LONGEST_TEXT / 2 + 1)
  })

  it('that is a web page is told', () => {
    expect(notices(bytesOf('<!doctype html><p>Boats.</p>'))).toContain('Name it .html')
  })
})
