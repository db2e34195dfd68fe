import { lstat, mkdir, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Entry } from '../../shared/log/entry.ts'
import { Assets } from './assets.ts'
import { type Backup, keepBackup, listBackups } from './backups.ts'
import { FOLDER_MODE, syncFolder } from './durable-file.ts'
import { JournalWriter } from './journal-writer.ts'
import { beginning, type Journal, readHeads, readJournal } from './read-journal.ts'
import { type FoundProject, journalFolder, readProject, refuseUnusable } from './read-project.ts'
import { snapshotFile, writeSnapshot } from './snapshot.ts'
import { asDiskError, StorageError } from './storage-error.ts'
import { UntilClosed } from './until-closed.ts'
import { takeWriterLock, type WriterLock } from './writer-lock.ts'

/** A state, and the `seq` of the last entry in it. */
export interface StateAt<State> {
  readonly seq: number
  readonly state: State
}

/** What was found when a folder was opened. */
export interface Opened<State> {
  readonly snapshot: StateAt<State> | null
  /** The entries behind the snapshot, or all of them. */
  readonly tail: readonly Entry[]
  /** What the editor should know, in sentences. */
  readonly notices: readonly string[]
  /** What is wrong with the log, as far as it was looked at, or null. */
  readonly damage: string | null
}

/** What only a writer has. */
interface Writing {
  readonly journal: JournalWriter
  readonly lock: WriterLock
}

/** A project folder that is open. `State` is what its snapshots hold: plain JSON that storage never looks into. */
export class ProjectFolder<State> {
  readonly path: string
  readonly opened: Opened<State>
  readonly #assets: Assets
  readonly #writing: Writing | null
  /** Snapshots and assets on their way to the disk. */
  readonly #work = new UntilClosed()
  #closing: Promise<void> | null = null

  constructor(path: string, opened: Opened<State>, writing: Writing | null) {
    this.path = path
    this.opened = opened
    this.#assets = new Assets(join(path, 'assets'))
    this.#writing = writing
  }

  get writable(): boolean {
    return this.#writing !== null
  }

  /**
   * Resolves when the entry is durable. Rejects with `closed`, or with `disk` when it is not durable: then it is not
   * in the log, unless the sentence says that it may be there when the project is opened again.
   */
  append(entry: Entry): Promise<void> {
    return this.#writer().journal.append(entry)
  }

  /** The whole log, oldest first. Throws `damaged` where it is not whole: {@link readableEntries} gives what is left. */
  async entries(): Promise<readonly Entry[]> {
    const { entries, damage } = await this.#read()
    const wrong = this.opened.damage ?? damage
    if (wrong === null) return entries
    throw new StorageError(
      'damaged',
      `The log of “${this.path}” is damaged: ${wrong}. What was done cannot be told in full; claimbench restore lists the backups.`,
    )
  }

  /** What can be read of the log: all of it, or of a damaged one its beginning and what comes behind the snapshot. */
  async readableEntries(): Promise<readonly Entry[]> {
    const { entries } = await this.#read()
    const reached = entries.at(-1)?.seq ?? 0
    return [...entries, ...this.opened.tail.filter(({ seq }) => seq > reached)]
  }

  async #read(): Promise<Journal> {
    const folder = journalFolder(this.path)
    return readJournal(folder, await readHeads(folder))
  }

  /** The state that the log starts from, where it does not start with the creation of its project. */
  async base(): Promise<StateAt<State> | null> {
    const base = beginning(await readHeads(journalFolder(this.path)))?.header?.base ?? null
    if (base === null) return null
    const text = Buffer.from(await this.#assets.read(base.asset)).toString('utf8')
    return { seq: base.seq, state: JSON.parse(text) as State }
  }

  /** Keeps the state after an entry, so that the next opening is quick, and makes a backup of it now and then. */
  async saveSnapshot(seq: number, state: State): Promise<void> {
    const { journal } = this.#writer()
    await this.#work.run(async () => {
      const mark = journal.markAt(seq)
      if (!mark) throw new Error(`entry ${seq} is not in the log`)
      try {
        await writeSnapshot(this.path, { mark, state })
        journal.forget(seq)
        await keepBackup(this.path, Date.now())
        journal.rotate()
      } catch (error) {
        throw asDiskError(error, 'The snapshot was not written')
      }
    })
  }

  /** Keeps bytes and returns their SHA-256 in hexadecimal; durable when this resolves. Rejects with `closed` or `disk`. */
  async putAsset(bytes: Uint8Array): Promise<string> {
    this.#writer()
    return this.#work.run(() => this.#assets.put(bytes))
  }

  readAsset(sha256: string): Promise<Uint8Array> {
    return this.#assets.read(sha256)
  }

  hasAsset(sha256: string): Promise<boolean> {
    return this.#assets.has(sha256)
  }

  backups(): Promise<readonly Backup[]> {
    return listBackups(this.path)
  }

  /** Takes nothing more, at once and for good, waits for what is on its way to the disk, and lets go of the folder. */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    const work = this.#work.close()
    try {
      await this.#writing?.journal.close()
    } finally {
      await work
      await this.#writing?.lock.release()
    }
  }

  #writer(): Writing {
    if (this.#writing === null) throw new Error('this folder was opened for reading')
    return this.#writing
  }
}

/**
 * Makes a project folder with an empty log, open for writing. `base` is a state that the log starts from.
 * Throws `exists` where anything stands at the path.
 */
export async function createProjectFolder<State>(
  path: string,
  { base }: { readonly base: StateAt<State> | null } = { base: null },
): Promise<ProjectFolder<State>> {
  await refuseExisting(path)
  try {
    for (const folder of [path, journalFolder(path), join(path, 'assets')]) {
      await mkdir(folder, { mode: FOLDER_MODE })
    }
    await syncFolder(path)
    await syncFolder(dirname(path))
    const lock = await takeWriterLock(path)
    try {
      const begins = base && { seq: base.seq, asset: await assetOf(path, base.state) }
      const journal = await JournalWriter.begin(journalFolder(path), 1, begins)
      return new ProjectFolder(
        path,
        { snapshot: base, tail: [], notices: [], damage: null },
        { journal, lock },
      )
    } catch (error) {
      await lock.release()
      throw error
    }
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be made`)
  }
}

/** Keeps a state as an asset, for a log to start from. */
export const assetOf = (path: string, state: unknown): Promise<string> =>
  new Assets(join(path, 'assets')).put(Buffer.from(JSON.stringify(state)))

/** Throws `exists` where anything stands at a path. */
export async function refuseExisting(path: string): Promise<void> {
  const there = await lstat(path).catch(() => null)
  if (there) throw new StorageError('exists', `Something stands at “${path}” already. Choose another name.`)
}

/** Opens a project folder. A reader changes nothing; a writer is refused where the log is damaged or in use. */
export async function openProjectFolder<State>(
  path: string,
  { write }: { readonly write: boolean },
): Promise<ProjectFolder<State>> {
  if (!write) {
    return new ProjectFolder<State>(path, openedFrom(await readProject<State>(path, { whole: false })), null)
  }
  await refuseUnusable(path)
  const lock = await locked(path)
  try {
    const found = await readProject<State>(path, { whole: true })
    if (found.journal.damage !== null) {
      throw new StorageError(
        'damaged',
        `${found.notices.join(' ')} Until then it can be read and exported only.`,
      )
    }
    if (found.snapshotDamaged) await quarantine(path)
    const journal = await resumed(path, found)
    return new ProjectFolder<State>(path, openedFrom(found), { journal, lock })
  } catch (error) {
    await lock.release()
    throw asDiskError(error, `“${path}” cannot be opened for writing`)
  }
}

async function locked(path: string): Promise<WriterLock> {
  try {
    return await takeWriterLock(path)
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be opened for writing`)
  }
}

async function resumed<State>(path: string, { journal, heads }: FoundProject<State>): Promise<JournalWriter> {
  const newest = heads.at(-1)?.number ?? 0
  const { end } = journal
  const endsThere = end.segment === newest && journal.torn === 0
  return JournalWriter.resume(journalFolder(path), end, newest, endsThere)
}

const openedFrom = <State>({ snapshot, journal, notices }: FoundProject<State>): Opened<State> => ({
  snapshot: snapshot && { seq: snapshot.mark.seq, state: snapshot.state },
  tail: journal.entries,
  notices,
  damage: journal.damage,
})

/** A damaged snapshot is kept beside: it may hold what somebody wants to look for. */
async function quarantine(path: string): Promise<void> {
  const taken = (await readdir(path)).filter((name) => name.startsWith('project.json.damaged-')).length
  await rename(snapshotFile(path), `${snapshotFile(path)}.damaged-${taken + 1}`)
  await syncFolder(path)
}
