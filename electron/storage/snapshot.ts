import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { DurableJson } from './durable-json.ts'
import { Damaged, type EnvelopeHead, headOf, unpack } from './envelope.ts'
import type { Mark } from './read-journal.ts'
import { systemCode } from './storage-error.ts'

/** A project's state, and the place in the journal that it was taken at. */
export interface Snapshot<State> {
  readonly mark: Mark
  readonly state: State
}

/** What the first line of a snapshot tells by itself. */
export interface SnapshotHead extends EnvelopeHead {
  readonly seq: number
  readonly journal: Mark
}

export const snapshotFile = (project: string): string => join(project, 'project.json')

/** The snapshot of a project: null where there is none. Throws {@link Damaged} or a StorageError `newer`. */
export async function readSnapshot<State>(project: string): Promise<Snapshot<State> | null> {
  return store<State>(project).read()
}

/** Resolves when the snapshot is durable. */
export async function writeSnapshot<State>(project: string, snapshot: Snapshot<State>): Promise<void> {
  await new Low<Snapshot<State>>(store(project), snapshot).write()
}

/** A backup is a copy of a snapshot's file. */
export async function readSnapshotFile<State>(path: string): Promise<Snapshot<State>> {
  return unpack<Snapshot<State>>(await readFile(path)).data
}

export const readSnapshotHead = (start: Buffer): SnapshotHead => {
  const head = headOf<SnapshotHead>(start)
  if (typeof head.seq !== 'number') throw new Damaged('it is no snapshot')
  return head
}

/** Where a damaged snapshot was taken, as its first line says it twice; null where it does not, or there is none. */
export async function readDamagedMark(project: string): Promise<Mark | null> {
  try {
    const { seq, journal } = readSnapshotHead(await readFile(snapshotFile(project)))
    return journal?.seq === seq && Number.isSafeInteger(journal.segment) ? journal : null
  } catch (error) {
    if (error instanceof Damaged || systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Throws a StorageError `newer` where the snapshot's first line says so. */
export async function refuseNewerSnapshot(project: string): Promise<void> {
  await readDamagedMark(project)
}

const store = <State>(project: string) =>
  new DurableJson<Snapshot<State>>(snapshotFile(project), ({ mark }) => ({ seq: mark.seq, journal: mark }))
