import type { Listener } from '../../shared/contract/events.ts'
import type { DataFolders } from './data-folders.ts'
import type { FindingsCache } from './find-in-article.ts'
import type { Host } from './host.ts'
import type { OpenProjects } from './open-projects.ts'
import type { Shelf } from './shelf.ts'

/** What all questions of a process are answered with. */
export interface Desk {
  readonly folders: DataFolders
  readonly host: Host
  readonly shelf: Shelf
  readonly projects: OpenProjects
  readonly findings: FindingsCache
  readonly tell: Listener
  /** Aborted when the program ends: long work stops. */
  readonly ending: AbortSignal
  /** Key of the project that the program was started with, or null; the sentences to say at the start. */
  readonly started: () => Promise<{ readonly project: string | null; readonly notices: readonly string[] }>
}
