import { randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from './durable-file.ts'
import { createProjectFolder, type ProjectFolder, refuseExisting, type StateAt } from './project-folder.ts'
import { asDiskError } from './storage-error.ts'

/**
 * Builds a project in a folder beside its place and moves it there when it is finished: at `path` stands a whole
 * project or nothing. `build` closes the folder. `base` is a state that the log starts from.
 */
export async function buildProjectFolder<State, T>(
  path: string,
  base: StateAt<State> | null,
  build: (folder: ProjectFolder<State>) => Promise<T>,
): Promise<T> {
  await refuseExisting(path)
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.new`)
  let folder: ProjectFolder<State> | null = null
  try {
    folder = await createProjectFolder<State>(beside, { base })
    const result = await build(folder)
    await moveIntoPlace(beside, path)
    return result
  } catch (error) {
    await folder?.close().catch(() => {})
    await rm(beside, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}

async function moveIntoPlace(beside: string, path: string): Promise<void> {
  await refuseExisting(path)
  try {
    await rename(beside, path)
    await syncFolder(dirname(path))
  } catch (error) {
    // Somebody else's project may have been moved there just before.
    await refuseExisting(path)
    throw asDiskError(error, `“${path}” cannot be made`)
  }
}
