import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { backupFile, listBackups } from './backups.ts'
import { Damaged } from './envelope.ts'
import { beginning, type Journal, readHeads, readJournal, type SegmentHead } from './read-journal.ts'
import { readSnapshot, readSnapshotFile, type Snapshot } from './snapshot.ts'
import { asDiskError, StorageError, systemCode } from './storage-error.ts'

/** What a project folder holds, as far as it can be trusted. */
export interface FoundProject<State> {
  readonly heads: readonly SegmentHead[]
  /** The newest state that can be had without the log, or null where the log is whole from its beginning. */
  readonly snapshot: Snapshot<State> | null
  /** What comes behind the snapshot, or all of it. */
  readonly journal: Journal
  /** What the editor should know, in sentences. */
  readonly notices: readonly string[]
  /** `project.json` is there and is not what was written. */
  readonly snapshotDamaged: boolean
}

export const journalFolder = (project: string): string => join(project, 'journal')

/** Reads a project folder and changes nothing in it. Throws `no-project`, `newer`, `damaged` or `disk`. */
export async function readProject<State>(path: string): Promise<FoundProject<State>> {
  await refuseOther(path)
  try {
    return await found<State>(path)
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

/** A quick look before anything is put into a folder: throws `no-project`, or `newer` where the log says so. */
export async function refuseUnusable(path: string): Promise<void> {
  await refuseOther(path)
  try {
    await readHeads(journalFolder(path))
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

async function found<State>(path: string): Promise<FoundProject<State>> {
  const heads = await readHeads(journalFolder(path))
  const { snapshot: written, damage } = await snapshotIn<State>(path)
  const begins = beginning(heads)?.number ?? 0
  // A restore begins a new log: a snapshot of the old one has been replaced.
  const snapshot = written !== null && written.mark.segment >= begins ? written : null
  const journal = await readJournal(journalFolder(path), heads, snapshot?.mark ?? null)
  const rest = { heads, journal, snapshotDamaged: damage !== null }
  if (journal.damage === null) {
    return { ...rest, snapshot, notices: [...tornNotice(journal), ...rebuiltNotice(damage)] }
  }
  const notices = [damageNotice(path, journal.damage)]
  if (snapshot !== null || (damage === null && journal.entries.length > 0))
    return { ...rest, snapshot, notices }
  const backup = await newestBackup<State>(path, journal.end.seq)
  if (backup) return { ...rest, snapshot: backup, journal: { ...journal, entries: [] }, notices }
  if (journal.entries.length > 0) return { ...rest, snapshot, notices }
  throw new StorageError('damaged', damageNotice(path, journal.damage))
}

async function snapshotIn<State>(
  path: string,
): Promise<{ readonly snapshot: Snapshot<State> | null; readonly damage: string | null }> {
  try {
    return { snapshot: await readSnapshot<State>(path), damage: null }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    return { snapshot: null, damage: error.message }
  }
}

/** The newest sound backup that reaches further than the log can be read. */
async function newestBackup<State>(path: string, seq: number): Promise<Snapshot<State> | null> {
  for (const { name } of await listBackups(path)) {
    try {
      const backup = await readSnapshotFile<State>(await backupFile(path, name))
      if (backup.mark.seq > seq) return backup
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
    }
  }
  return null
}

async function refuseOther(path: string): Promise<void> {
  const there = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw asDiskError(error, `“${path}” cannot be read`)
  })
  if (there === null) throw new StorageError('no-project', `There is no project at “${path}”.`)
  const names = await readdir(path).catch((error: unknown): string[] => {
    if (systemCode(error) === 'ENOTDIR') return []
    throw asDiskError(error, `“${path}” cannot be read`)
  })
  if (names.includes('journal')) return
  if (names.includes('project.json') || names.includes('backups')) {
    throw new StorageError(
      'damaged',
      `The log of “${path}” is missing. claimbench restore lists its backups; a copy of the folder may have it.`,
    )
  }
  throw new StorageError(
    'no-project',
    `“${path}” is no project folder. Projects are folders named Name.claimbench.`,
  )
}

const tornNotice = ({ torn }: Journal): readonly string[] =>
  torn > 0 ? ['The last change was cut off before it was saved. Everything acknowledged is here.'] : []

const rebuiltNotice = (damage: string | null): readonly string[] =>
  damage === null
    ? []
    : [
        `The snapshot project.json was damaged (${damage}). The project was read from its log; nothing is lost.`,
      ]

const damageNotice = (path: string, damage: string): string =>
  `The log of “${path}” is damaged: ${damage}. This is the newest good state; claimbench restore lists the backups.`
