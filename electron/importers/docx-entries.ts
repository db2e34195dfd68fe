import { ImportError } from './import-error.ts'
import { LARGEST_INFLATED } from './limits.ts'

/** A Word document of the longest story has some dozens, and one for each picture. */
const MOST_ENTRIES = 5_000

/** A file in the archive, as the archive's own list of contents describes it. */
export interface DocxEntry {
  readonly name: string
  readonly method: number
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number
  /** Bytes. */
  readonly packed: number
  /** Bytes as the list says; only unpacking tells. */
  readonly unpacked: number
  /** Where its own header begins. */
  readonly header: number
}

export const damaged = (): ImportError =>
  new ImportError('damaged', 'This Word document is damaged or only half of one. Ask for the file again.')

export const tooLarge = (): ImportError =>
  new ImportError(
    'too-large',
    `This Word document unpacks to more than ${LARGEST_INFLATED / 1024 / 1024} MB or ${MOST_ENTRIES.toLocaleString('en')} parts. Save its text alone as .txt.`,
  )

const zip64 = (): ImportError =>
  new ImportError(
    'unsupported',
    'This Word document is packed in a form for very large files (ZIP64), which is not read. Open it in Word and save it again.',
  )

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_SIZE = 46

/** The list of contents at the archive's end (PKWARE's APPNOTE, 4.3.12 and 4.3.16): half a file has none. */
export function entriesOf(bytes: Uint8Array): readonly DocxEntry[] {
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw zip64()
  if (count > MOST_ENTRIES) throw tooLarge()
  const entries: DocxEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged()
    const nameSize = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize)
    entries.push(entryAt(view, at, new TextDecoder().decode(name)))
    at += ENTRY_SIZE + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  throw damaged()
}

function entryAt(view: DataView, at: number, name: string): DocxEntry {
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (encrypted) {
    throw new ImportError(
      'password-protected',
      'This Word document is protected by a password. Open it in Word and save it without one.',
    )
  }
  const entry: DocxEntry = {
    // Some old programs write the folders of an archive as Windows does.
    name: name.replace(/\\/g, '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true),
  }
  if ([entry.packed, entry.unpacked, entry.header].includes(0xffffffff)) throw zip64()
  return entry
}
