import { readFile, stat } from 'node:fs/promises'
import { ImportError } from '../importers/import-error.ts'

/** All bytes of a file that the editor named. Throws an {@link ImportError} that says what is wrong with it. */
export async function readNamedFile(path: string, largest: number): Promise<Uint8Array> {
  const bytes = await readUpTo(path, largest)
  if (bytes.length === 0) throw new ImportError('empty', `“${path}” is empty.`)
  return bytes
}

async function readUpTo(path: string, largest: number): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size <= largest) return await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new ImportError('missing', `There is no file “${path}”.`)
    if (code === 'EISDIR') throw new ImportError('folder', `“${path}” is a folder. Name a file.`)
    throw new ImportError('not-readable', `“${path}” cannot be read (${code}).`)
  }
  throw new ImportError('too-large', `“${path}” is larger than ${largest / 1024 / 1024} MB.`)
}
