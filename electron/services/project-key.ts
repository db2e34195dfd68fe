import { createHash } from 'node:crypto'
import { resolve } from 'node:path'

/** Names a project to the page: the same at every start, and no path that a page could make up or give away. */
export const projectKey = (path: string): string =>
  createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)
