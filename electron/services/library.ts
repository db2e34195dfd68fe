import { resolve } from 'node:path'
import { currentDraft } from '../../shared/project/project.ts'
import { type KnownArticle, Library } from '../storage/library.ts'
import type { DataFolders } from './data-folders.ts'
import { OpenProject } from './open-project.ts'

/** The library of this computer, or of the folder that stands for it. */
export const openLibrary = ({ data, projects }: DataFolders): Library =>
  new Library({ data, projects, articleIn: (path) => articleIn(path).catch(() => null) })

/** Puts a project at the head of the library. */
export async function rememberProject(folders: DataFolders, path: string): Promise<void> {
  const article = await articleIn(path)
  await openLibrary(folders).remember({ path: resolve(path), article, openedAt: new Date().toISOString() })
}

async function articleIn(path: string): Promise<KnownArticle> {
  const open = await OpenProject.open(path, { write: false })
  try {
    const { title, publishedAt } = open.project.article
    return { title, publishedAt, fingerprint: currentDraft(open.project).textAsset }
  } finally {
    await open.close()
  }
}
