import { ImportError } from './import-error.ts'

/** The characters of a file, one for one and without the byte order mark, and how they were written down. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly byteOrderMark: boolean
  /** Nothing in the bytes says so: it is only the likeliest. */
  readonly guessed: boolean
}

/** Decides from the bytes alone how a text is written down. Throws `binary` where it is no text at all. */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const decoded = byMark(bytes) ?? withoutMark(bytes)
  if (looksBinary(decoded.text)) {
    throw new ImportError('binary', `“${name}” is not a text: it holds bytes that are no characters.`)
  }
  return decoded
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = strictUtf8(bytes.subarray(3))
    return text === null ? null : { text, encoding: 'utf-8', byteOrderMark: true, guessed: false }
  }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', true)
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be', true)
  return null
}

function withoutMark(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes)
  if (order) return utf16(bytes, order, false)
  const text = strictUtf8(bytes)
  if (text !== null) return { text, encoding: 'utf-8', byteOrderMark: false, guessed: false }
  return {
    text: windows1252(bytes),
    encoding: 'windows-1252',
    byteOrderMark: false,
    guessed: true,
  }
}

/** The characters that Windows-1252 has where Latin-1 has none; five places stay empty. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because some versions of Node's own decoder read this encoding as Latin-1. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => BEYOND_LATIN_1[sign.charCodeAt(0) - 0x80] ?? sign)

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Unit by unit, because a decoder would replace the surrogates that stand alone. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', byteOrderMark: boolean): DecodedText {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (encoding === 'utf-16be') units.swap16()
  return { text: units.toString('utf16le'), encoding, byteOrderMark, guessed: false }
}

/** How many bytes tell the byte order. */
const SAMPLE = 4096

/**
 * In UTF-16 the spaces, digits and Latin letters of a text have a zero in every other byte, always on the same
 * side, give or take a few signs such as U+4E00; no text in UTF-8 holds a zero at all.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)))
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const enough = Math.max(1, sample.length / 2 / 10)
  if (odd >= enough && even * 10 < odd) return 'utf-16le'
  if (even >= enough && odd * 10 < even) return 'utf-16be'
  return null
}

/** One control character in a hundred may be a printer's or an editor's; more of them are a program or a picture. */
const CONTROLS_TOLERATED = 0.01

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text does not hold
  const controls = text.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]/g)
  return controls !== null && controls.length > Math.max(2, text.length * CONTROLS_TOLERATED)
}
