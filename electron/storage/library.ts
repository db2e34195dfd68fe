import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Low } from 'lowdb'
import { makeFolder } from './durable-file.ts'
import { DurableJson } from './durable-json.ts'
import { Damaged } from './envelope.ts'
import { asDiskError } from './storage-error.ts'

/** The article of a project, as the library lists it. */
export interface KnownArticle {
  readonly title: string
  /** `YYYY-MM-DD`, or null. */
  readonly publishedAt: string | null
  /** SHA-256 of its text: the same article is known again, whatever its file is called. */
  readonly fingerprint: string | null
}

/** A project that was made here, or found in the folder that new ones go to. */
export interface RecentProject {
  readonly path: string
  readonly article: KnownArticle
  /** UTC, ISO 8601. */
  readonly openedAt: string
}

/** Where the library lies, where it looks for projects that it has forgotten, and how it learns what they are on. */
export interface LibraryPlaces {
  readonly data: string
  readonly projects: string
  /** The article of the project in a folder; null where that cannot be read. */
  readonly articleIn: (path: string) => Promise<KnownArticle | null>
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
  readonly #places: LibraryPlaces

  constructor(places: LibraryPlaces) {
    this.#places = places
  }

  async recent(): Promise<readonly RecentProject[]> {
    return (await this.#read()).projects
  }

  /** Puts a project at the head of the list; durable when this resolves. */
  async remember(project: RecentProject): Promise<void> {
    try {
      await makeFolder(this.#places.data)
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
    return new DurableJson(join(this.#places.data, 'library.json'))
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
    const { projects, articleIn } = this.#places
    const names = (await readdir(projects).catch(() => [])).filter((name) => name.endsWith('.claimbench'))
    const found = names.map(async (name) => {
      const path = join(projects, name)
      const unread = { title: basename(name, '.claimbench'), publishedAt: null, fingerprint: null }
      const { mtime } = await stat(path)
      return { path, article: (await articleIn(path)) ?? unread, openedAt: mtime.toISOString() }
    })
    return (await Promise.all(found)).sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
  }
}
