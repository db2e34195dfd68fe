import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Low } from 'lowdb'
import { makeFolder } from './durable-file.ts'
import { DurableJson } from './durable-json.ts'
import { Damaged } from './envelope.ts'
import { asDiskError } from './storage-error.ts'

/** A project that was made or opened here. */
export interface RecentProject {
  readonly path: string
  readonly title: string
  /** UTC, ISO 8601. */
  readonly openedAt: string
}

interface LibraryData {
  readonly projects: readonly RecentProject[]
}

const REMEMBERED = 200

/**
 * The list of projects that this computer knows, newest first. It may be lost: then it is made again from the
 * folder that new projects go to.
 */
export class Library {
  readonly #data: string
  readonly #projects: string

  /** `data` is where the library lies, `projects` where it looks for projects that it has forgotten. */
  constructor(data: string, projects: string) {
    this.#data = data
    this.#projects = projects
  }

  async recent(): Promise<readonly RecentProject[]> {
    return (await this.#read()).projects
  }

  /** Puts a project at the head of the list; durable when this resolves. */
  async remember(project: RecentProject): Promise<void> {
    try {
      await makeFolder(this.#data)
      // Read just before writing, so that two programs lose at most what they do in the same instant.
      const { projects } = await this.#read()
      const others = projects.filter(({ path }) => path !== project.path)
      const data = { projects: [project, ...others].slice(0, REMEMBERED) }
      await new Low<LibraryData>(this.#file(), data).write()
    } catch (error) {
      throw asDiskError(error, 'The list of recent projects was not written')
    }
  }

  #file(): DurableJson<LibraryData> {
    return new DurableJson(join(this.#data, 'library.json'))
  }

  async #read(): Promise<LibraryData> {
    try {
      const data = await this.#file().read()
      if (data) return data
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
    }
    return { projects: await this.#found() }
  }

  /** The projects in the default folder, the newest first. */
  async #found(): Promise<readonly RecentProject[]> {
    const names = await readdir(this.#projects).catch(() => [])
    const projects = names
      .filter((name) => name.endsWith('.claimbench'))
      .map(async (name) => {
        const path = join(this.#projects, name)
        const { mtime } = await stat(path)
        return { path, title: basename(name, '.claimbench'), openedAt: mtime.toISOString() }
      })
    return (await Promise.all(projects)).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
  }
}
