import { ImportError } from './import-error.ts'

/** The characters of a file, one for one and without the byte order mark, and how they were written down. */
export interface DecodedText {
  readonly text: string
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or another that the file declares. */
  readonly encoding: string
  readonly byteOrderMark: boolean
  /** Nothing in the bytes says so: it is only the likeliest. */
  readonly guessed: boolean
  /** The file ends in the middle of a character. */
  readonly cut: boolean
  /** How many characters are damaged; each stands as U+FFFD in the text. The one that is cut is not among them. */
  readonly spoilt: number
}

/**
 * Decides from the bytes how a text is written down: a byte order mark binds; then comes what the bytes prove, then
 * what the file declares of itself, or what is likeliest. Throws `binary` where it is no text at all.
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): DecodedText {
  const decoded = byMark(bytes) ?? withoutMark(bytes, declared)
  if (looksBinary(decoded.text)) {
    throw new ImportError(
      'binary',
      `“${name}” is not a text: it holds bytes that are no characters. Ask for the article as .txt, .md, .html or .docx.`,
    )
  }
  return decoded
}

const SOUND = { byteOrderMark: false, guessed: false, cut: false, spoilt: 0 }

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { ...utf8(bytes.subarray(3)).decoded, byteOrderMark: true }
  }
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le', true)
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be', true)
  return null
}

function withoutMark(bytes: Uint8Array, declared: string | null): DecodedText {
  const order = utf16Order(bytes)
  if (order) return utf16(bytes, order, false)
  const { decoded, proven } = utf8(bytes)
  if (decoded.spoilt === 0 && !decoded.cut) return decoded
  const asDeclared = declared === null ? null : decodedAs(declared, bytes)
  if (asDeclared) return asDeclared
  // Other encodings hardly ever look like UTF-8: its characters prove more than damage disproves.
  if (proven > decoded.spoilt) return decoded
  return { ...SOUND, text: windows1252(bytes), encoding: 'windows-1252', guessed: true }
}

/** Null where there is no such encoding, or the bytes are not written in it. */
function decodedAs(declared: string, bytes: Uint8Array): DecodedText | null {
  try {
    const decoder = new TextDecoder(declared, { fatal: true })
    const { encoding } = decoder
    if (encoding === 'utf-8' || encoding.startsWith('utf-16')) return null
    const text = encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes)
    return { ...SOUND, text, encoding }
  } catch {
    return null
  }
}

/** The characters that Windows-1252 has where Latin-1 has none; five places stay empty. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because some versions of Node's own decoder read this encoding as Latin-1. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => BEYOND_LATIN_1[sign.charCodeAt(0) - 0x80] ?? sign)

interface ReadAsUtf8 {
  readonly decoded: DecodedText
  /** How many characters are beyond ASCII and whole. */
  readonly proven: number
}

/** Whatever is no UTF-8 becomes U+FFFD. */
function utf8(bytes: Uint8Array): ReadAsUtf8 {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.includes('\ufffd'))
    return { decoded: { ...SOUND, text, encoding: 'utf-8' }, proven: beyondAscii(text) }
  const replaced = text.split('\ufffd').length - 1 - written(bytes, REPLACEMENT)
  const cut = replaced > 0 && endsInCharacter(bytes)
  return {
    decoded: { ...SOUND, text, encoding: 'utf-8', cut, spoilt: replaced - (cut ? 1 : 0) },
    proven: beyondAscii(text) - replaced,
  }
}

const beyondAscii = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1
  return count
}

/** U+FFFD may stand in the file itself. */
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd)

function written(bytes: Uint8Array, sequence: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf(sequence); at >= 0; at = buffer.indexOf(sequence, at + sequence.length))
    count += 1
  return count
}

/** The last bytes, three at most, begin a character that needs more of them. */
function endsInCharacter(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc2 && byte <= 0xf4) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
    if (byte < 0x80 || byte > 0xbf) return false
  }
  return false
}

/** Unit by unit, because a decoder would replace the surrogates that stand alone. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', byteOrderMark: boolean): DecodedText {
  const odd = bytes.length % 2
  const units = Buffer.from(bytes.subarray(0, bytes.length - odd))
  if (encoding === 'utf-16be') units.swap16()
  const text = units.toString('utf16le')
  const cut = odd === 1 || /[\ud800-\udbff]$/.test(text)
  return { ...SOUND, text, encoding, byteOrderMark, cut }
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
