import { resolve } from 'node:path'
import { dataFolders } from '../services/data-folders.ts'
import { Library } from '../storage/library.ts'
import type { Call } from './call.ts'
import { tell } from './output.ts'

/** Puts a project into the library, so that the windows offer it. A library that cannot be written stops nothing. */
export async function rememberProject({ args }: Call, path: string, title: string): Promise<void> {
  const { data, projects } = dataFolders(args.option('data'))
  try {
    await new Library(data, projects).remember({
      path: resolve(path),
      title,
      openedAt: new Date().toISOString(),
    })
  } catch (error) {
    tell(`The project is made, but the list of recent projects was not written: ${(error as Error).message}`)
  }
}
