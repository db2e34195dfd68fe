import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { ExportError } from './export-error.ts'

/** Readable by all whom the system's own mask allows: a report is made to be passed on. */
const NEW_MODE = 0o644

interface Target {
  readonly path: string
  /** Of the file that stands there: who kept a report private gets the next one private too. */
  readonly mode: number
}

/**
 * Writes a report so that its file is either whole or not there; what stood there before stays until then.
 * Throws an {@link ExportError} `disk` where the disk refuses, `bad-target` for a folder, a device, or a place
 * inside a project folder, which holds what Claimbench stores and nothing else.
 */
export async function writeReport(path: string, content: string | Uint8Array): Promise<void> {
  const { path: target, mode } = await targetOf(resolve(path))
  const unfinished = join(dirname(target), `.${randomUUID()}.part`)
  try {
    await writeThrough(unfinished, content, mode)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw new ExportError('disk', `The report was not written to ${path}: ${reason(error)}`, { cause: error })
  }
  await keepName(dirname(target))
}

/** The file that a path stands for: behind a link, the file that it points to. */
async function targetOf(path: string): Promise<Target> {
  const existing = await stat(path).catch(() => null)
  const folder = await realpath(dirname(path)).catch(() => dirname(path))
  const target = existing ? await realpath(path) : join(folder, basename(path))
  if (existing && !existing.isFile()) {
    throw new ExportError('bad-target', `${path} is not a file. Name the file to write the report to.`)
  }
  if (await isInProject(dirname(target))) {
    throw new ExportError(
      'bad-target',
      `${path} is inside a project folder. Write the report to another folder.`,
    )
  }
  return { path: target, mode: existing ? existing.mode & 0o777 : NEW_MODE }
}

/** A project is known by its name or, under another one, by the beginning of its log. */
async function isInProject(folder: string): Promise<boolean> {
  if (folder.split(sep).some((name) => /.\.claimbench$/i.test(name))) return true
  for (let place = folder; ; place = dirname(place)) {
    if (await stat(join(place, 'journal', '000001.jsonl')).catch(() => null)) return true
    if (place === dirname(place)) return false
  }
}

async function writeThrough(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the new name survive a power cut. Windows cannot, and some network disks refuse: the file is whole anyway. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close().catch(() => {})
}

const REASONS = new Map([
  ['ENOSPC', 'the disk is full. Free some space or choose another disk.'],
  ['EDQUOT', 'your share of the disk is used up. Free some space or choose another disk.'],
  ['EACCES', 'this folder may not be written to. Choose another folder.'],
  [
    'EPERM',
    'another program has the file open, or the folder may not be written to. Close it or choose another.',
  ],
  ['EBUSY', 'another program has the file open. Close it or choose another name.'],
  ['EROFS', 'this disk can only be read. Choose another disk.'],
  ['ENOENT', 'the folder does not exist. Make it first or choose another.'],
  ['ENOTDIR', 'the folder does not exist. Make it first or choose another.'],
  ['ENAMETOOLONG', 'the name is too long. Choose a shorter one.'],
])

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  return REASONS.get(code) ?? `the disk refused it (${code}). Try again or choose another folder.`
}
