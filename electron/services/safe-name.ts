/** Bytes of UTF-8 that a name may take, with room for a number and an ending. */
const LONGEST = 120
/** What Windows, macOS or Linux refuses in a name, and what turns the letters around it. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** A title as the name of a file or folder, without ending, good on every system. */
export function safeName(title: string, otherwise = 'Article'): string {
  const spaced = title.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/g, ' ')
  const trimmed = cut(spaced.replace(/^[ .]+/, '')).replace(/[ .]+$/, '')
  if (trimmed === '') return otherwise
  return DEVICE.test(trimmed) ? `${trimmed} (${otherwise})` : trimmed
}

/** The beginning that fits, ending between two words where there are some. */
function cut(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name
  let fitting = ''
  for (const character of name) {
    if (Buffer.byteLength(fitting + character) > LONGEST) break
    fitting += character
  }
  return fitting.replace(/(?<=.{40}) [^ ]*$/u, '')
}
