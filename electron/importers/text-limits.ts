import { ImportError } from './import-error.ts'
import { LONGEST_TEXT } from './limits.ts'

/** Throws `too-large` for a text of more characters than may be stored. `called` begins the sentence. */
export function refuseTooLong(characters: number, called: string): void {
  if (characters <= LONGEST_TEXT) return
  throw new ImportError(
    'too-large',
    `${called} holds more than ${LONGEST_TEXT / 1_000_000} million characters, which no article does. Save the article alone and try again.`,
  )
}

/** How many characters a text has at least, whatever it is written in; told from its bytes before it is decoded. */
export function atLeast(bytes: Uint8Array): number {
  if (bytes.length <= LONGEST_TEXT) return 0
  const isWide = (bytes[0] ?? 0) >= 0xfe || bytes.subarray(0, 1000).includes(0)
  if (isWide) return Math.floor(bytes.length / 2)
  let begun = 0
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) begun += 1
  return begun
}

/** How many characters of XML stand outside its tags. */
export function charactersIn(xml: string): number {
  let count = 0
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) return count + xml.length - at
    count += tag - at
    const end = xml.indexOf('>', tag)
    if (end < 0) return count
    at = end + 1
  }
  return count
}

/** Signs that show nothing: white space, and marks of direction, joiners and the like. */
export const hasVisible = (text: string): boolean =>
  /[^\s\p{Cf}\p{Cc}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u.test(text)

export const noWords = (name: string): ImportError =>
  new ImportError('empty', `“${name}” has no words in it. Ask for the article again.`)
