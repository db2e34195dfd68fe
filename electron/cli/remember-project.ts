import { dataFolders } from '../services/data-folders.ts'
import { rememberProject } from '../services/library.ts'
import type { Call } from './call.ts'
import { tell } from './output.ts'

/** Puts a new project into the library, so that the windows offer it. A library that cannot be written stops nothing. */
export async function remembered({ args }: Call, path: string): Promise<void> {
  try {
    await rememberProject(dataFolders(args.option('data')), path)
  } catch (error) {
    tell(`The project is made, but the list of recent projects was not written: ${(error as Error).message}`)
  }
}
