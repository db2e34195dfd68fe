import { link, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listBackups, readBackup } from './backups.ts'
import { knowsNoLinks, makeFolder, syncFolder, writeDurably } from './durable-file.ts'
import { Damaged } from './envelope.ts'
import { JournalWriter } from './journal-writer.ts'
import { assetOf } from './project-folder.ts'
import { readHeads } from './read-journal.ts'
import { journalFolder } from './read-project.ts'
import { readSnapshot, type Snapshot, snapshotFile, writeSnapshot } from './snapshot.ts'
import { asDiskError, StorageError, systemCode } from './storage-error.ts'
import { takeWriterLock } from './writer-lock.ts'

/**
 * Makes a backup the present state, or the snapshot by the name of its file, where the log before it is damaged. The log goes on in a new segment that starts from it: that one file, put in
 * its place by a rename, is the whole change, so a crash leaves the old state or the new one. The old segments
 * stay where they are; the snapshot that is replaced is kept under `replaced/`. Returns where.
 */
export async function restoreBackup(path: string, name: string): Promise<{ readonly kept: string }> {
  const backup = await chosen(path, name)
  const lock = await takeWriterLock(path).catch((error: unknown) => {
    throw asDiskError(error, 'The backup was not restored')
  })
  try {
    // A newer project is refused before anything is put into it.
    const segment = (await newestSegment(path)) + 1
    for (const folder of [journalFolder(path), join(path, 'assets')]) await makeFolder(folder)
    const kept = await keepReplaced(path)
    await syncFolder(path)
    const asset = await assetOf(path, backup.state)
    const journal = await JournalWriter.begin(journalFolder(path), segment, { seq: backup.mark.seq, asset })
    await writeSnapshot(path, { mark: journal.mark, state: backup.state })
    await journal.close()
    return { kept }
  } catch (error) {
    throw asDiskError(error, 'The backup was not restored')
  } finally {
    await lock.release()
  }
}

async function chosen(path: string, name: string): Promise<Snapshot<unknown>> {
  const snapshot = name === basename(snapshotFile(path))
  const backup = await (snapshot ? readSnapshot(path) : readBackup(path, name)).catch((error: unknown) => {
    if (!(error instanceof Damaged)) throw asDiskError(error, `The backup “${name}” cannot be read`)
    throw new StorageError('damaged', `The backup “${name}” is damaged (${error.message}). Take another one.`)
  })
  if (backup) return backup
  throw new StorageError('no-backup', `There is no backup “${name}”. claimbench restore lists them.`)
}

/** The newest that anything here was ever taken from: where segments were lost, no number may come to mean another one. */
async function newestSegment(path: string): Promise<number> {
  const heads = await readHeads(journalFolder(path))
  const snapshot = await readSnapshot(path).catch((error: unknown) => {
    if (error instanceof Damaged) return null
    throw error
  })
  const backups = (await listBackups(path)).map(({ name }) => Number.parseInt(name, 10))
  return Math.max(heads.at(-1)?.number ?? 0, snapshot?.mark.segment ?? 0, ...backups)
}

/**
 * The snapshot's file under a second name; its bytes are never changed, only its first name is given away. A copy
 * where the disk knows no second names.
 */
async function keepReplaced(path: string): Promise<string> {
  const folder = join(path, 'replaced')
  await makeFolder(folder)
  const kept = join(folder, `${(await readdir(folder)).length + 1}-${basename(snapshotFile(path))}`)
  try {
    await link(snapshotFile(path), kept).catch(async (error: unknown) => {
      if (!knowsNoLinks(error)) throw error
      await writeDurably(kept, [await readFile(snapshotFile(path))])
    })
  } catch (error) {
    // Without a snapshot the log alone is replaced, and that stays where it is.
    if (systemCode(error) === 'ENOENT') return journalFolder(path)
    throw error
  }
  await syncFolder(folder)
  return kept
}
