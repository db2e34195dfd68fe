// Fixture, for tests alone: entries and folders for the tests of storage, which never looks into what it stores.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '../../shared/log/entry.ts'

/** A state as storage sees it: the titles given so far. */
export interface Titles {
  readonly titles: readonly string[]
}

export const entryAt = (seq: number, title = `Title ${seq} – “é🧊”`): Entry => ({
  seq,
  id: `x${seq}`,
  after: seq === 1 ? null : `x${seq - 1}`,
  by: 'AB',
  at: '2026-03-02T09:00:00.000Z',
  type: 'set-article-details',
  input: { title },
})

export const stateAt = (seq: number): Titles => ({
  titles: Array.from({ length: seq }, (_, at) => `Title ${at + 1} – “é🧊”`),
})

/** A folder that is gone after `done`. */
export function temporaryFolder(): { readonly path: (name: string) => string; readonly done: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-storage-'))
  return { path: (name) => join(folder, name), done: () => rmSync(folder, { recursive: true, force: true }) }
}
