import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { NewArticle } from '../../shared/contract/questions.ts'
import type { Project } from '../../shared/project/project.ts'
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT } from '../../shared/sample/sample-article.ts'
import { parseText } from '../importers/parse-text.ts'
import { type ArticleSource, readArticle } from '../importers/read-article.ts'
import { makeFolder } from '../storage/durable-file.ts'
import { asDiskError, StorageError } from '../storage/storage-error.ts'
import type { Desk } from './desk.ts'
import { newProject, type ReadArticle } from './new-project.ts'
import { safeName } from './safe-name.ts'
import { openingStamp } from './stamp.ts'

/** Where a new project lies, and the day that its article names as its own. */
export interface MadeProject {
  readonly path: string
  readonly offeredDate: string | null
}

/** Names that are tried before giving up: nobody has as many articles of one title. */
const NAMES = 1000

/** Makes a project on what the page brought. Throws an ImportError or a StorageError. */
export async function projectOn(desk: Desk, article: NewArticle): Promise<MadeProject> {
  if (article.kind === 'file') return projectOnFile(desk, { bytes: article.bytes, name: article.name })
  const [text, name, publishedAt] =
    article.kind === 'sample'
      ? [SAMPLE_ARTICLE, 'sample-article.txt', SAMPLE_PUBLISHED_AT]
      : [article.text, 'Pasted article.txt', null]
  const bytes = new TextEncoder().encode(text)
  return placed(desk, { article: parseText(bytes, name), bytes, name }, publishedAt)
}

/** Makes a project on an article file: bytes with a name, or a path. */
export async function projectOnFile(desk: Desk, source: ArticleSource): Promise<MadeProject> {
  const read = await readArticle(source, {
    startChild: () => desk.host.startImport(),
    signal: desk.ending,
  })
  return placed(desk, { ...read, name: 'path' in source ? source.path : source.name }, null)
}

/** Makes the project in the folder for new ones, under its title's name or the first that is free. */
async function placed(
  { folders: { projects }, host }: Desk,
  read: ReadArticle,
  publishedAt: string | null,
): Promise<MadeProject> {
  await makeFolder(projects).catch((error: unknown) => {
    throw asDiskError(error, 'The folder for new projects cannot be made')
  })
  const folder = await realpath(projects)
  const name = safeName(read.article.title)
  for (let number = 1; ; number++) {
    const path = join(folder, `${number === 1 ? name : `${name} ${number}`}.claimbench`)
    try {
      await newProject(path, read, { publishedAt, accept: [] }, openingStamp(host))
      const offeredDate = publishedAt === null ? read.article.offeredDate : null
      return { path, offeredDate }
    } catch (error) {
      const isTaken = error instanceof StorageError && error.code === 'exists'
      if (!isTaken || number === NAMES) throw error
    }
  }
}

/** Opens a new project once, so that the library learns its article. Returns its key. */
export const shelve = (desk: Desk, path: string): Promise<string> =>
  desk.projects.use(path, async ({ open }) => (await desk.shelf.put(path, open.project as Project)).key)
