import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Assets } from './assets.ts'
import { listBackups, readBackup } from './backups.ts'
import { Damaged } from './envelope.ts'
import {
  beginning,
  type Mark,
  readHeads,
  readJournal,
  type SegmentHead,
  wholeDamage,
} from './read-journal.ts'
import { baseDamage, journalFolder, reachDamage, readProject } from './read-project.ts'
import { readSnapshot, readSnapshotFile } from './snapshot.ts'
import { asDiskError, StorageError, systemCode } from './storage-error.ts'

/** What was found of one part of a project. */
export interface Finding {
  readonly part: 'journal' | 'snapshot' | 'asset' | 'backup' | 'project'
  readonly name: string
  readonly sound: boolean
  readonly message: string
}

/** Reads every byte of a project folder and says of each part whether it is what was written. Changes nothing. */
export async function checkProjectFolder(path: string): Promise<readonly Finding[]> {
  await readProject(path, { whole: false }).catch((error: unknown) => {
    // What can be told part by part is told below; only what is no project at all, or a newer one, ends here.
    if (!(error instanceof StorageError) || error.code !== 'damaged') throw error
  })
  try {
    const heads = await readHeads(journalFolder(path))
    const journal = await checkJournal(path, heads)
    return [
      journal,
      ...(await checkOlderLogs(path, heads)),
      await checkSnapshot(path, journal.sound),
      ...(await checkReplaced(path)),
      ...(await checkAssets(path)),
      ...(await checkBackups(path)),
    ]
  } catch (error) {
    throw asDiskError(error, `“${path}” cannot be read`)
  }
}

async function checkJournal(path: string, heads: readonly SegmentHead[]): Promise<Finding> {
  const told = { part: 'journal', name: 'journal' } as const
  if (heads.length === 0) return { ...told, sound: false, message: 'it is missing' }
  const { entries, damage, torn, end } = await readJournal(journalFolder(path), heads)
  const begins = beginning(heads)
  const wrong = damage ?? (await endDamage(path, heads, end)) ?? (await baseDamage(path, begins))
  const files = heads.filter(({ number }) => number >= (begins?.number ?? 0)).length
  const unfinished = torn > 0 ? ', and an unfinished line that was never acknowledged' : ''
  const message = wrong ?? `${entries.length} commands in ${files} file(s)${unfinished}`
  return { ...told, sound: wrong === null, message }
}

/** Whether a log that is whole by itself has all that the snapshot, or else the backups, were taken at. */
async function endDamage(path: string, heads: readonly SegmentHead[], end: Mark): Promise<string | null> {
  const begins = beginning(heads)
  const snapshot = await readSnapshot(path).catch(() => null)
  return snapshot !== null && snapshot.mark.segment >= (begins?.number ?? 0)
    ? wholeDamage(journalFolder(path), heads, snapshot.mark)
    : reachDamage(path, begins, end)
}

/** Restores took these out of use; each is a log of its own. */
async function checkOlderLogs(path: string, heads: readonly SegmentHead[]): Promise<readonly Finding[]> {
  const present = beginning(heads)?.number ?? 0
  const logs: SegmentHead[][] = []
  for (const head of heads.filter(({ number }) => number < present)) {
    const log = logs.at(-1)
    if (log && head.header?.after !== '') log.push(head)
    else logs.push([head])
  }
  return Promise.all(
    logs.map(async (log): Promise<Finding> => {
      const { entries, damage } = await readJournal(journalFolder(path), log)
      const [first, last] = [log[0]?.number ?? 0, log.at(-1)?.number ?? 0]
      return {
        part: 'journal',
        name: `journal ${first === last ? first : `${first}–${last}`}`,
        sound: damage === null,
        message: `${damage ?? `${entries.length} commands`}; ${OUT_OF_USE}`,
      }
    }),
  )
}

const OUT_OF_USE = 'a restore took it out of use'

/** What restores kept under `replaced/`. */
async function checkReplaced(path: string): Promise<readonly Finding[]> {
  const folder = join(path, 'replaced')
  const names = (await readdir(folder).catch(missing)) ?? []
  return Promise.all(
    names.sort().map(async (name): Promise<Finding> => {
      const found = await readSnapshotFile(join(folder, name)).catch((error: Error) => error)
      const [sound, message] =
        found instanceof Error ? [false, told(found)] : [true, `taken at command ${found.mark.seq}`]
      return { part: 'snapshot', name: `replaced/${name}`, sound, message: `${message}; ${OUT_OF_USE}` }
    }),
  )
}

/** The system's words are not for the editor. */
const told = (error: Error): string =>
  error instanceof Damaged ? error.message : asDiskError(error, 'It cannot be read').message

function missing(error: unknown): null {
  if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
  throw error
}

async function checkSnapshot(path: string, logIsSound: boolean): Promise<Finding> {
  const told = { part: 'snapshot', name: 'project.json' } as const
  try {
    const snapshot = await readSnapshot(path)
    const none = logIsSound ? 'none yet; the log is enough' : 'none'
    const message = snapshot ? `taken at command ${snapshot.mark.seq}` : none
    return { ...told, sound: true, message }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    return {
      ...told,
      sound: false,
      message: logIsSound ? `${error.message}; the log is enough to make it again` : error.message,
    }
  }
}

async function checkAssets(path: string): Promise<readonly Finding[]> {
  const folder = join(path, 'assets')
  const assets = new Assets(folder)
  const names = await readdir(folder).catch(missing)
  if (names === null)
    return [{ part: 'asset', name: 'assets', sound: false, message: 'the folder is missing' }]
  const findings: Finding[] = []
  for (const name of names.filter((each) => /^[0-9a-f]{64}$/.test(each)).sort()) {
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
