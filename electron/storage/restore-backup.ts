import { link, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { backupFile } from './backups.ts'
import { makeFolder, syncFolder } from './durable-file.ts'
import { Damaged } from './envelope.ts'
import { JournalWriter } from './journal-writer.ts'
import { assetOf } from './project-folder.ts'
import { readHeads } from './read-journal.ts'
import { journalFolder } from './read-project.ts'
import { readSnapshotFile, type Snapshot, snapshotFile, writeSnapshot } from './snapshot.ts'
import { asDiskError, StorageError, systemCode } from './storage-error.ts'
import { takeWriterLock } from './writer-lock.ts'

/**
 * Makes a backup the present state. The log goes on in a new segment that starts from it: that one file, put in
 * its place by a rename, is the whole change, so a crash leaves the old state or the new one. The old segments
 * stay where they are; the snapshot that is replaced is kept under `replaced/`. Returns where.
 */
export async function restoreBackup(path: string, name: string): Promise<{ readonly kept: string }> {
  const backup = await readBackup(path, name)
  const lock = await takeWriterLock(path).catch((error: unknown) => {
    throw asDiskError(error, 'The backup was not restored')
  })
  try {
    const kept = await keepReplaced(path)
    const asset = await assetOf(path, backup.state)
    const heads = await readHeads(journalFolder(path))
    const segment = (heads.at(-1)?.number ?? 0) + 1
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

async function readBackup(path: string, name: string): Promise<Snapshot<unknown>> {
  const file = await backupFile(path, name)
  try {
    return await readSnapshotFile(file)
  } catch (error) {
    if (!(error instanceof Damaged)) throw asDiskError(error, `The backup “${name}” cannot be read`)
    throw new StorageError('damaged', `The backup “${name}” is damaged (${error.message}). Take another one.`)
  }
}

/** The snapshot's file under a second name; its bytes are never changed, only its first name is given away. */
async function keepReplaced(path: string): Promise<string> {
  const folder = join(path, 'replaced')
  await makeFolder(folder)
  const kept = join(folder, `${(await readdir(folder)).length + 1}-${basename(snapshotFile(path))}`)
  try {
    await link(snapshotFile(path), kept)
  } catch (error) {
    // Without a snapshot the log alone is replaced, and that stays where it is.
    if (systemCode(error) === 'ENOENT') return journalFolder(path)
    throw error
  }
  await syncFolder(folder)
  return kept
}
