import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Assets } from './assets.ts'
import { listBackups, readBackup } from './backups.ts'
import { Damaged } from './envelope.ts'
import {
  beginning,
  type Journal,
  type Mark,
  outlineDamage,
  readHeads,
  readJournal,
  type SegmentHead,
  wholeDamage,
} from './read-journal.ts'
import { readDamagedMark, readSnapshot, refuseNewerSnapshot, type Snapshot } from './snapshot.ts'
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

/**
 * Reads a project folder and changes nothing in it. What comes before the snapshot is looked at in outline, or, where
 * the `whole` log must be sound, line by line. Throws `no-project`, `newer`, `damaged` or `disk`.
 */
export async function readProject<State>(
  path: string,
  { whole }: { readonly whole: boolean },
): Promise<FoundProject<State>> {
  await refuseOther(path)
  try {
    return await found<State>(path, whole)
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

/** A quick look before anything is put into a folder: throws `no-project`, `damaged` where there is no log, or `newer`. */
export async function refuseUnusable(path: string): Promise<void> {
  await refuseOther(path)
  await refuseNewer(path)
}

/** Throws `newer` where the log or the snapshot says so, or `disk`. */
export async function refuseNewer(path: string): Promise<void> {
  try {
    await readHeads(journalFolder(path))
    await refuseNewerSnapshot(path)
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

async function found<State>(path: string, whole: boolean): Promise<FoundProject<State>> {
  // Before the log, which only grows: it has all that the snapshot was taken at.
  const { snapshot: written, damage: snapshotDamage } = await snapshotIn<State>(path)
  const heads = await readHeads(journalFolder(path))
  if (heads.length === 0) throw new StorageError('damaged', missingLog(path))
  const begins = beginning(heads)
  // A restore begins a new log: a snapshot of the old one has been replaced.
  const snapshot = written !== null && written.mark.segment >= (begins?.number ?? 0) ? written : null
  const read = await readJournal(journalFolder(path), heads, snapshot?.mark ?? null)
  const before =
    read.damage ??
    (snapshot === null
      ? await reachDamage(path, begins, read.end)
      : await (whole ? wholeDamage : outlineDamage)(journalFolder(path), heads, snapshot.mark))
  const baseless = snapshot === null && (await baseDamage(path, begins))
  const journal = baseless ? { ...read, entries: [], damage: baseless } : { ...read, damage: before }
  const rest = { heads, snapshot, journal, snapshotDamaged: snapshotDamage !== null }
  if (journal.damage === null)
    return { ...rest, notices: [...tornNotice(journal), ...rebuiltNotice(snapshotDamage)] }
  const notices = [damageNotice(path, journal.damage, snapshot?.mark.seq)]
  if (snapshot !== null) return { ...rest, notices }
  // The log from the state that a restore gave it is better than any backup from before that.
  const backup = await newestBackup<State>(path, begins?.number ?? 0, baseless ? null : journal.end)
  if (backup) return { ...rest, snapshot: backup, journal: { ...journal, entries: [] }, notices }
  if (!baseless && (journal.entries.length > 0 || begins?.header?.base)) return { ...rest, notices }
  throw new StorageError('damaged', damageNotice(path, journal.damage))
}

/**
 * Without a sound snapshot, the first line of the damaged one and the backups still tell how far the log went: what is
 * missing from its end, or null.
 */
export async function reachDamage(
  path: string,
  begins: SegmentHead | undefined,
  end: Mark,
): Promise<string | null> {
  const first = begins?.number ?? 0
  const damaged = await readDamagedMark(path)
  const told = [
    ...(damaged ? [{ segment: damaged.segment, seq: damaged.seq, what: 'the damaged snapshot' }] : []),
    ...(await listBackups(path)).map(({ name, seq }) => ({
      segment: Number.parseInt(name, 10),
      seq,
      what: `the backup ${name}`,
    })),
  ].filter(({ segment, seq }) => segment >= first && seq > end.seq)
  const furthest = told.sort((a, b) => b.seq - a.seq)[0]
  if (!furthest) return null
  const { what, seq } = furthest
  return `it ends at entry ${end.seq}, ${what} was taken at ${seq}; what came between may be missing`
}

/** What is wrong with the state that a restored log starts from, or null. */
export async function baseDamage(path: string, begins: SegmentHead | undefined): Promise<string | null> {
  const base = begins?.header?.base
  if (!base) return null
  try {
    await new Assets(join(path, 'assets')).read(base.asset)
    return null
  } catch (error) {
    if (error instanceof StorageError && error.code !== 'disk')
      return `it starts from a restored backup, and that is gone or changed (asset ${base.asset.slice(0, 12)})`
    throw error
  }
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

/** The newest sound backup of the log that begins in a segment, where one reaches further than `end`. */
async function newestBackup<State>(
  path: string,
  begins: number,
  end: Mark | null,
): Promise<Snapshot<State> | null> {
  for (const { name } of await listBackups(path)) {
    const backup = await readBackup<State>(path, name).catch((error: unknown) => {
      if (error instanceof Damaged) return null
      throw error
    })
    if (backup !== null && backup.mark.segment >= begins && isBehind(backup.mark, end)) return backup
  }
  return null
}

/** A restore sets `seq` back; segments only rise. */
const isBehind = (mark: Mark, end: Mark | null): boolean =>
  end === null || mark.segment > end.segment || (mark.segment === end.segment && mark.seq > end.seq)

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
    throw new StorageError('damaged', missingLog(path))
  }
  throw new StorageError(
    'no-project',
    `“${path}” is no project folder. Projects are folders named Name.claimbench.`,
  )
}

const missingLog = (path: string): string =>
  `The log of “${path}” is missing. claimbench restore lists its backups; a copy of the folder may have it.`

const tornNotice = ({ torn }: Journal): readonly string[] =>
  torn > 0 ? ['The last change was cut off before it was saved. Everything acknowledged is here.'] : []

const rebuiltNotice = (damage: string | null): readonly string[] =>
  damage === null
    ? []
    : [
        `The snapshot project.json was damaged (${damage}). The project was read from its log; nothing is lost.`,
      ]

const damageNotice = (path: string, damage: string, snapshot?: number): string =>
  `The log of “${path}” is damaged: ${damage}. This is the newest good state; claimbench restore lists the backups${
    snapshot === undefined ? '' : `, and --from project.json goes on from the snapshot at command ${snapshot}`
  }.`
