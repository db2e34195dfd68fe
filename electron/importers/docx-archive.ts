import { inflateRawSync } from 'node:zlib'
import { crc32 } from './docx-checksum.ts'
import { type DocxEntry, damaged, entriesOf, tooLarge, viewOf } from './docx-entries.ts'
import { ImportError } from './import-error.ts'
import { LARGEST_INFLATED } from './limits.ts'

/** The parts of a Word document that hold text or say how it is to be read, by their names in the archive. */
export type DocxParts = ReadonlyMap<string, Uint8Array>

const TEXTUAL = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
const MAIN = /^word\/document\d*\.xml$/

/**
 * Unpacks the textual parts of a .docx, counting as it goes. Pictures and embedded files stay packed.
 * Throws an {@link ImportError} `too-large`, `damaged`, `password-protected`, `unsupported` or `mislabelled`.
 */
export function unpackedDocx(bytes: Uint8Array): DocxParts {
  refuseOldContainer(bytes)
  const entries = entriesOf(bytes)
  const declared = entries.reduce((total, { unpacked }) => total + unpacked, 0)
  if (declared > LARGEST_INFLATED) throw tooLarge()
  const textual = entries.filter(({ name }) => TEXTUAL.test(name))
  if (!textual.some(({ name }) => MAIN.test(name))) {
    throw new ImportError(
      'mislabelled',
      'This is a packed file but no Word document: the part that holds the text is not in it. Ask for the article as .docx.',
    )
  }
  const parts = new Map<string, Uint8Array>()
  let room = LARGEST_INFLATED
  for (const entry of textual) {
    const content = contentOf(bytes, entry, room)
    room -= content.length
    parts.set(entry.name, content)
  }
  return parts
}

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

function refuseOldContainer(bytes: Uint8Array): void {
  if (!OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) return
  throw new ImportError(
    'password-protected',
    'This Word document is protected by a password, or from before 2007. Open it in Word and save it as .docx without a password.',
  )
}

const HEADER_SIGNATURE = 0x04034b50
const HEADER_SIZE = 30

/** At most `room` bytes. */
function contentOf(bytes: Uint8Array, entry: DocxEntry, room: number): Uint8Array {
  const { header, packed, method } = entry
  const view = viewOf(bytes)
  if (header + HEADER_SIZE > bytes.length || view.getUint32(header, true) !== HEADER_SIGNATURE)
    throw damaged()
  const start = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length) throw damaged()
  const content = inflated(bytes.subarray(start, start + packed), method, room)
  if (crc32(content) !== entry.checksum) throw damaged()
  return content
}

const STORED = 0
const DEFLATED = 8

function inflated(packed: Uint8Array, method: number, room: number): Uint8Array {
  if (method === STORED && packed.length > room) throw tooLarge()
  if (method === STORED) return packed
  if (method !== DEFLATED) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    throw code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged()
  }
}
