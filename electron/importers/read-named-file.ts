import { readFile, stat } from 'node:fs/promises'
import { ImportError } from './import-error.ts'

/** All bytes of a file that the editor named. Throws an {@link ImportError} that says what is wrong with it. */
export async function readNamedFile(path: string, largest: number): Promise<Uint8Array> {
  const bytes = await readUpTo(path, largest)
  if (bytes.length === 0) throw new ImportError('empty', `“${path}” is empty. Ask for the file again.`)
  return bytes
}

async function readUpTo(path: string, largest: number): Promise<Uint8Array> {
  try {
    const there = await stat(path)
    if (there.isDirectory()) throw new ImportError('folder', `“${path}” is a folder. Name a file.`)
    // A device or a pipe has no end that could be waited for.
    if (!there.isFile())
      throw new ImportError('not-readable', `“${path}” is no file on a disk. Save it as one.`)
    if (there.size <= largest) return await readFile(path)
  } catch (error) {
    throw error instanceof ImportError ? error : unreadable(path, error as NodeJS.ErrnoException)
  }
  throw new ImportError(
    'too-large',
    `“${path}” is larger than ${largest / 1024 / 1024} MB. Save what you need of it in a smaller file.`,
  )
}

function unreadable(path: string, { code, message }: NodeJS.ErrnoException): ImportError {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new ImportError('missing', `There is no file “${path}”. Look at its name and folder.`)
  return new ImportError(
    'not-readable',
    `“${path}” cannot be read (${code ?? message}). Ask for access, or copy it.`,
  )
}
