import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Project } from '../../shared/project/project.ts'
import { StorageError } from '../storage/storage-error.ts'
import { OpenProject } from './open-project.ts'
import { projectKey } from './project-key.ts'
import { toldError } from './told-error.ts'
import { Unanswerable } from './unanswerable.ts'
import { undoLabels } from './undo-labels.ts'

/** How often a project that another program writes is tried again. */
const TAKE_OVER_EVERY = 2000
/** Reading this many entries back takes less than the editor notices. */
const READ_BACK = 2000

/** A project that is open here, for everybody who works with it in this process. */
export interface HeldProject {
  readonly open: OpenProject
  /** Why it cannot be written, or null where it can. */
  readonly refusal: StorageError | null
}

interface Held {
  open: OpenProject
  refusal: StorageError | null
  users: number
  retry: NodeJS.Timeout | null
}

/** The projects that are open in this process: each once, shared by all its pages, closed with the last. */
export class OpenProjects {
  readonly #tell: (event: WorkbenchEvent) => void
  readonly #held = new Map<string, Held>()
  /** Opening, closing and taking over one folder go one after another. */
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #notices: string[] = []
  #isClosed = false

  constructor(tell: (event: WorkbenchEvent) => void) {
    this.#tell = tell
  }

  /** Opens a project or shares the open one. Every `take` needs its `release`. Throws a StorageError. */
  take(path: string): Promise<HeldProject> {
    return this.#inTurn(path, async () => {
      if (this.#isClosed) throw new Unanswerable('closed', 'Claimbench is ending. Start it again.')
      const held = this.#held.get(path) ?? (await this.#opened(path))
      held.users++
      this.#held.set(path, held)
      return held
    })
  }

  /** Lets go of a project; the last one closes it. */
  release(path: string): Promise<void> {
    return this.#inTurn(path, async () => {
      const held = this.#held.get(path)
      if (!held) return
      held.users--
      if (held.users <= 0) await this.#close(path, held)
    })
  }

  /** Works with a project, which is open at least as long as that takes. */
  async use<T>(path: string, work: (held: HeldProject) => Promise<T>): Promise<T> {
    const held = await this.take(path)
    try {
      return await work(held)
    } finally {
      await this.release(path)
    }
  }

  /** The project as it is now, where it is open for writing. */
  written(path: string): Project | null {
    const held = this.#held.get(path)
    return held?.refusal === null ? held.open.project : null
  }

  /** Closes all of them when what is under way is saved. Returns what went wrong, in sentences. */
  async close(): Promise<readonly string[]> {
    this.#isClosed = true
    const closing = [...this.#turns.keys()].map((path) =>
      this.#inTurn(path, async () => {
        const held = this.#held.get(path)
        if (held) await this.#close(path, held)
      }),
    )
    await Promise.all(closing)
    return this.#notices
  }

  async #opened(path: string): Promise<Held> {
    const held: Held = { ...(await openAsFarAsPossible(path)), users: 0, retry: null }
    await readBack(held.open)
    this.#listen(path, held)
    if (held.refusal) this.#retryLater(path, held)
    return held
  }

  async #close(path: string, held: Held): Promise<void> {
    this.#held.delete(path)
    if (held.retry) clearTimeout(held.retry)
    try {
      this.#notice(await held.open.close())
    } catch (error) {
      this.#notice(toldError(error).message)
    }
  }

  #notice(message: string | null): void {
    if (message === null) return
    this.#notices.push(message)
    this.#tell({ kind: 'notice', message })
  }

  #listen(path: string, { open }: Held): void {
    const project = projectKey(path)
    open.onEntry((entry) => this.#tell({ kind: 'entry', project, entry, ...undoLabels(open.timeline) }))
  }

  #retryLater(path: string, held: Held): void {
    // A damaged log is not mended by waiting.
    if (held.refusal?.code !== 'locked' && held.refusal?.code !== 'disk') return
    held.retry = setTimeout(() => this.#takeOver(path, held), TAKE_OVER_EVERY)
    held.retry.unref()
  }

  #takeOver(path: string, held: Held): Promise<void> {
    return this.#inTurn(path, async () => {
      if (this.#held.get(path) !== held) return
      try {
        const open = await OpenProject.open(path, { write: true })
        await readBack(open)
        await held.open.close()
        held.open = open
        held.refusal = null
        this.#listen(path, held)
        this.#tell({ kind: 'writable', project: projectKey(path) })
      } catch (error) {
        if (error instanceof StorageError) held.refusal = error
        this.#retryLater(path, held)
      }
    })
  }

  #inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(path) ?? Promise.resolve()).then(work)
    this.#turns.set(
      path,
      turn.catch(() => {}),
    )
    return turn
  }
}

/** For writing, or where only that is refused, for reading. */
async function openAsFarAsPossible(path: string): Promise<HeldProject> {
  try {
    return { open: await OpenProject.open(path, { write: true }), refusal: null }
  } catch (error) {
    const isReadable = error instanceof StorageError && ['locked', 'damaged', 'disk'].includes(error.code)
    if (!isReadable) throw error
    return { open: await OpenProject.open(path, { write: false }), refusal: error }
  }
}

/** For the names of undo and redo only: without them the project is as good, and using them asks the log again. */
const readBack = (open: OpenProject): Promise<void> => open.recall(READ_BACK).catch(() => {})
