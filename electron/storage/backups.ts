import { readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder, writeDurably } from './durable-file.ts'
import { readSnapshotFile, readSnapshotHead, type Snapshot, snapshotFile } from './snapshot.ts'
import { asDiskError, systemCode } from './storage-error.ts'

/** An earlier snapshot that can be restored. */
export interface Backup {
  readonly name: string
  /** Commands up to it. */
  readonly seq: number
  /** When it was made. UTC, ISO 8601. */
  readonly at: string
  readonly bytes: number
}

const MINUTE = 60_000
const NEWEST = 10
const DAYS = 14
/** Segment and seq, both with leading zeros: the order of names is the order of making, whatever a clock says. */
const NAME = /^\d{6}-\d{9}\.json$/

const backupsFolder = (project: string): string => join(project, 'backups')

/** Newest first. A file that is no backup is passed over. Throws `disk`. */
export async function listBackups(project: string): Promise<readonly Backup[]> {
  const folder = backupsFolder(project)
  try {
    const names = (await readdir(folder).catch(gone)) ?? []
    const found = names.filter((name) => NAME.test(name)).map((name) => describe(folder, name))
    const backups = (await Promise.all(found)).filter((each): each is Backup => each !== null)
    return backups.sort((a, b) => (a.name < b.name ? 1 : -1))
  } catch (error) {
    throw asDiskError(error, `“${folder}” cannot be read`)
  }
}

/** Null where a writer let it go since the folder was listed. */
async function describe(folder: string, name: string): Promise<Backup | null> {
  const there = await stat(join(folder, name)).catch(gone)
  return there && { name, seq: Number(name.slice(7, 16)), at: there.mtime.toISOString(), bytes: there.size }
}

/** What a backup holds; null where there is none of that name, which is never a path. Throws {@link Damaged}. */
export async function readBackup<State>(project: string, name: string): Promise<Snapshot<State> | null> {
  return NAME.test(name) ? readSnapshotFile<State>(join(backupsFolder(project), name)).catch(gone) : null
}

function gone(error: unknown): null {
  if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
  throw error
}

/** Makes a backup of the present snapshot where the newest is older than a minute, and lets old ones go. */
export async function keepBackup(project: string, now: number): Promise<void> {
  const backups = await listBackups(project)
  const newest = backups[0]
  const age = newest ? now - Date.parse(newest.at) : MINUTE
  // One from the future was made before the clock was set back: it says nothing of the time that has passed.
  if (age >= 0 && age < MINUTE) return
  // A copy of its own: a second name for the same file would be damaged together with it.
  const snapshot = await readFile(snapshotFile(project))
  await makeFolder(backupsFolder(project))
  await writeDurably(join(backupsFolder(project), nameOf(snapshot)), [snapshot])
  for (const old of overdue(await listBackups(project)))
    await unlink(join(backupsFolder(project), old)).catch(gone)
}

function nameOf(snapshot: Buffer): string {
  const { seq, journal } = readSnapshotHead(snapshot)
  return `${String(journal.segment).padStart(6, '0')}-${String(seq).padStart(9, '0')}.json`
}

/** All but the newest ten, and the newest of each of the newest fourteen days. */
function overdue(backups: readonly Backup[]): readonly string[] {
  const days = new Map<string, string>()
  for (const { name, at } of backups) if (!days.has(at.slice(0, 10))) days.set(at.slice(0, 10), name)
  const kept = new Set([
    ...backups.slice(0, NEWEST).map(({ name }) => name),
    ...[...days.values()].slice(0, DAYS),
  ])
  return backups.map(({ name }) => name).filter((name) => !kept.has(name))
}
