import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { NamedBytes } from '../../shared/contract/questions.ts'
import type { AttachedFile } from '../../shared/project/source.ts'
import { ImportError } from '../importers/import-error.ts'
import { readNamedFile } from '../importers/read-named-file.ts'

/** A file as read, with what a project says of it. */
export interface Attachment {
  readonly file: AttachedFile
  readonly bytes: Uint8Array
}

/** Larger files belong in the desk's archive, with their place named in the source. */
const LARGEST = 256 * 1024 * 1024

/** Reads a file that is to be attached to a source or a piece of evidence, whatever its kind. */
export async function readAttachment(path: string): Promise<Attachment> {
  return attachmentOf({ name: path, bytes: await readNamedFile(path, LARGEST) })
}

/** A file that came as bytes. Throws an ImportError `empty` or `too-large`. */
export async function attachmentOf({ name, bytes }: NamedBytes): Promise<Attachment> {
  if (bytes.length === 0) throw new ImportError('empty', `“${name}” is empty.`)
  if (bytes.length > LARGEST) {
    throw new ImportError('too-large', `“${name}” is larger than ${LARGEST / 1024 / 1024} MB.`)
  }
  const kind = await fileTypeFromBuffer(bytes)
  return {
    file: {
      asset: createHash('sha256').update(bytes).digest('hex'),
      name: basename(name),
      mediaType: kind?.mime ?? 'application/octet-stream',
      bytes: bytes.length,
    },
    bytes,
  }
}
