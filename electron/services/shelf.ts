import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ShelvedArticle } from '../../shared/contract/questions.ts'
import { isSettled } from '../../shared/project/check-state.ts'
import { currentDraft, type Project } from '../../shared/project/project.ts'
import type { Library, RecentProject } from '../storage/library.ts'
import type { DataFolders } from './data-folders.ts'
import { inParallel } from './in-parallel.ts'
import { openLibrary } from './library.ts'
import { OpenProject } from './open-project.ts'
import { projectKey } from './project-key.ts'
import { toldError } from './told-error.ts'
import { Unanswerable } from './unanswerable.ts'

/** What a row of the library takes from a project, or why it cannot be had. */
type Reading = Pick<ShelvedArticle, 'claims' | 'left' | 'problem'> & {
  readonly title?: string
  readonly publishedAt?: string | null
}

/** Projects that are read at the same time: more would only wait for the disk. */
const AT_ONCE = 4

/** The library as the page sees it: projects by key, with how far they are. */
export class Shelf {
  readonly #library: Library
  readonly #paths = new Map<string, string>()
  /** What was read of a project, as long as its files are the same. */
  readonly #readings = new Map<string, { readonly state: string; readonly reading: Reading }>()
  /** Each change of the list begins with reading it. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(folders: DataFolders) {
    this.#library = openLibrary(folders)
  }

  /** Throws `no-project` where the library knows none of this key. */
  async pathOf(key: string): Promise<string> {
    if (!this.#paths.has(key)) await this.#recent()
    const path = this.#paths.get(key)
    if (path === undefined) {
      throw new Unanswerable('no-project', 'The library does not know this project. Open its folder again.')
    }
    return path
  }

  /**
   * Puts a project at the head of the library. Returns its key, and what went wrong with the library, in a
   * sentence: in this session the project is known all the same.
   */
  async put(
    path: string,
    project: Project,
  ): Promise<{ readonly key: string; readonly problem: string | null }> {
    const key = projectKey(path)
    this.#paths.set(key, path)
    const { title, publishedAt } = project.article
    const article = { title, publishedAt, fingerprint: currentDraft(project).textAsset }
    const turn = this.#turn.then(() =>
      this.#library.remember({ path: resolve(path), article, openedAt: new Date().toISOString() }),
    )
    this.#turn = turn.catch(() => {})
    try {
      await turn
      return { key, problem: null }
    } catch (error) {
      return { key, problem: toldError(error).message }
    }
  }

  /** All rows, newest first. `written` gives a project that is open for writing here, or null. */
  async list(written: (path: string) => Project | null): Promise<readonly ShelvedArticle[]> {
    return inParallel(await this.#recent(), AT_ONCE, async ({ path, article, openedAt }) => {
      const open = written(path)
      const reading = open ? readingOf(open) : await this.#read(path)
      const { title, publishedAt } = article
      return { project: projectKey(path), title, publishedAt, openedAt, ...reading }
    })
  }

  async #recent(): Promise<readonly RecentProject[]> {
    const recent = await this.#library.recent()
    for (const { path } of recent) this.#paths.set(projectKey(path), path)
    return recent
  }

  async #read(path: string): Promise<Reading> {
    const state = await stateOfFiles(path)
    const known = this.#readings.get(path)
    if (known && known.state === state) return known.reading
    const reading = await readAnew(path)
    this.#readings.set(path, { state, reading })
    return reading
  }
}

const readingOf = ({ claims, article: { title, publishedAt } }: Project): Reading => ({
  title,
  publishedAt,
  claims: claims.length,
  left: claims.filter(({ state }) => !isSettled(state)).length,
  problem: null,
})

async function readAnew(path: string): Promise<Reading> {
  try {
    const open = await OpenProject.open(path, { write: false })
    try {
      return readingOf(open.project)
    } finally {
      await open.close()
    }
  } catch (error) {
    return { claims: null, left: null, problem: toldError(error).message }
  }
}

/** Changes whenever something was written to the log or the snapshot. */
async function stateOfFiles(path: string): Promise<string> {
  const journal = join(path, 'journal')
  const segments = await readdir(journal).catch(() => [])
  const files = [join(path, 'project.json'), ...segments.sort().map((name) => join(journal, name))]
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => null)))
  return stats.map((each) => (each ? `${each.mtimeMs} ${each.size}` : '')).join('\n')
}
