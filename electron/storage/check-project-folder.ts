import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Assets } from './assets.ts'
import { listBackups, readBackup } from './backups.ts'
import { Damaged } from './envelope.ts'
import { beginning, readHeads, readJournal } from './read-journal.ts'
import { journalFolder, readProject } from './read-project.ts'
import { readSnapshot } from './snapshot.ts'
import { asDiskError, StorageError } from './storage-error.ts'

/** What was found of one part of a project. */
export interface Finding {
  readonly part: 'journal' | 'snapshot' | 'asset' | 'backup' | 'project'
  readonly name: string
  readonly sound: boolean
  readonly message: string
}

/** Reads every byte of a project folder and says of each part whether it is what was written. Changes nothing. */
export async function checkProjectFolder(path: string): Promise<readonly Finding[]> {
  await readProject(path).catch((error: unknown) => {
    // What can be told part by part is told below; only what is no project at all, or a newer one, ends here.
    if (!(error instanceof StorageError) || error.code !== 'damaged') throw error
  })
  try {
    return [
      await checkJournal(path),
      await checkSnapshot(path),
      ...(await checkAssets(path)),
      ...(await checkBackups(path)),
    ]
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

async function checkJournal(path: string): Promise<Finding> {
  const folder = journalFolder(path)
  const heads = await readHeads(folder)
  const { entries, damage, torn, end } = await readJournal(folder, heads)
  const snapshot = await readSnapshot(path).catch(() => null)
  const begins = beginning(heads)?.number ?? 0
  const short = snapshot !== null && snapshot.mark.segment >= begins && snapshot.mark.seq > end.seq
  const wrong =
    damage ?? (short ? `it ends at entry ${end.seq}, the snapshot was taken at ${snapshot.mark.seq}` : null)
  const unfinished = torn > 0 ? ', and an unfinished line that was never acknowledged' : ''
  return {
    part: 'journal',
    name: 'journal',
    sound: wrong === null,
    message: wrong ?? `${entries.length} commands in ${heads.length} file(s)${unfinished}`,
  }
}

async function checkSnapshot(path: string): Promise<Finding> {
  const told = { part: 'snapshot', name: 'project.json' } as const
  try {
    const snapshot = await readSnapshot(path)
    const message = snapshot ? `taken at command ${snapshot.mark.seq}` : 'none yet; the log is enough'
    return { ...told, sound: true, message }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    return { ...told, sound: false, message: `${error.message}; the log is enough to make it again` }
  }
}

async function checkAssets(path: string): Promise<readonly Finding[]> {
  const folder = join(path, 'assets')
  const assets = new Assets(folder)
  const findings: Finding[] = []
  for (const name of (await readdir(folder)).filter((each) => /^[0-9a-f]{64}$/.test(each)).sort()) {
    const wrong = await assets.read(name).then(
      () => null,
      (error: Error) => error.message,
    )
    findings.push({ part: 'asset', name, sound: wrong === null, message: wrong ?? 'its bytes are its name' })
  }
  return findings
}

async function checkBackups(path: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { name, seq } of await listBackups(path)) {
    const found = await readBackup(path, name).catch((error: Error) => error)
    // A writer may let one go meanwhile.
    if (found === null) continue
    const wrong = found instanceof Error ? found.message : null
    findings.push({ part: 'backup', name, sound: wrong === null, message: wrong ?? `at command ${seq}` })
  }
  return findings
}
