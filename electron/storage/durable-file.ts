import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemCode } from './storage-error.ts'

export const FILE_MODE = 0o600
export const FOLDER_MODE = 0o700

/** Writes a file so that its path holds the old bytes or the new ones, never a mixture, also after a power cut. */
export async function writeDurably(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(unfinished, 'wx', FILE_MODE)
    try {
      let at = 0
      for (const part of parts) at = await writeAt(file, part, at)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(dirname(path))
}

/** Writes all bytes at a place, however few the system takes at a time. Returns the place after them. */
export async function writeAt(file: FileHandle, bytes: Uint8Array, place: number): Promise<number> {
  let done = 0
  while (done < bytes.length) {
    done += (await file.write(bytes, done, bytes.length - done, place + done)).bytesWritten
  }
  return place + done
}

/** Makes names in a folder durable. Windows knows no such thing: there a rename is as durable as it gets. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: FOLDER_MODE })
}

/** Whether a disk knows no links, as FAT and exFAT do; each system says it in words of its own. */
export const knowsNoLinks = (error: unknown): boolean =>
  ['EPERM', 'ENOSYS', 'EOPNOTSUPP', 'ENOTSUP', 'EISDIR'].includes(systemCode(error))
