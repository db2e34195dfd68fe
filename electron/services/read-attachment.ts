import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { AttachedFile } from '../../shared/project/source.ts'
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
  const bytes = await readNamedFile(path, LARGEST)
  const kind = await fileTypeFromBuffer(bytes)
  return {
    file: {
      asset: createHash('sha256').update(bytes).digest('hex'),
      name: basename(path),
      mediaType: kind?.mime ?? 'application/octet-stream',
      bytes: bytes.length,
    },
    bytes,
  }
}
