import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { asDiskError, StorageError } from '../storage/storage-error.ts'
import type { Call } from './call.ts'
import { tell } from './output.ts'
import { newProjectPlace } from './project-place.ts'
import { remembered } from './remember-project.ts'

/** Makes the project that the command line names, and puts it into the library. A bare name goes under --data. */
export async function madeProject<T>(call: Call, make: (path: string) => Promise<T>): Promise<T> {
  const { place: path, folder } = newProjectPlace(call.args)
  return call.whole(async () => {
    try {
      if (folder !== null) await mkdir(folder, { recursive: true, mode: 0o700 })
      const made = await make(path)
      if (folder !== null) tell(`The project is ${path}.`)
      await remembered(call, path)
      return made
    } catch (error) {
      throw inItsOwnName(error, path)
    }
  })
}

/** A project is built under a name that nobody has asked for: what goes wrong there is told in its own. */
function inItsOwnName(error: unknown, path: string): unknown {
  if (error instanceof StorageError) {
    const name = basename(path)
    const sentence = error.message.replace(/\.([^/\\]+)\.[0-9a-f]{12}\.new/g, (whole, built) =>
      built === name ? name : whole,
    )
    return sentence === error.message ? error : new StorageError(error.code, sentence, { cause: error })
  }
  return error instanceof Error && 'syscall' in error ? asDiskError(error, `“${path}” cannot be made`) : error
}
