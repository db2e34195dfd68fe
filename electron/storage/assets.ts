import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from './durable-file.ts'
import { asDiskError, StorageError, systemCode } from './storage-error.ts'

/** Files of a project by the SHA-256 of their bytes: written once, durable before anything names them. */
export class Assets {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Keeps bytes and returns their SHA-256 in hexadecimal. The same bytes are kept once; damaged ones are written anew. */
  async put(bytes: Uint8Array): Promise<string> {
    const name = sha256(bytes)
    try {
      // Whole bytes were durable before they had their name; whether the name is, is not known.
      if (await this.#hasWhole(name, bytes)) await syncFolder(this.#folder)
      else await writeDurably(join(this.#folder, name), [bytes])
    } catch (error) {
      throw asDiskError(error, 'The file was not taken into the project')
    }
    return name
  }

  /** Throws `asset-missing`, or `asset-damaged` where the bytes are not the ones that were kept. */
  async read(name: string): Promise<Uint8Array> {
    const bytes = await readFile(join(this.#folder, name)).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') {
        throw new StorageError('asset-missing', `The file ${name.slice(0, 12)} is not in the project folder.`)
      }
      throw asDiskError(error, `The file ${name.slice(0, 12)} cannot be read`)
    })
    if (sha256(bytes) !== name) {
      throw new StorageError('asset-damaged', `The file ${name.slice(0, 12)} has changed since it was kept.`)
    }
    return bytes
  }

  async has(name: string): Promise<boolean> {
    return (await stat(join(this.#folder, name)).catch(() => null))?.isFile() === true
  }

  /** Size alone would take a file for whole of which a faulty disk has changed a byte. */
  async #hasWhole(name: string, bytes: Uint8Array): Promise<boolean> {
    const path = join(this.#folder, name)
    if ((await stat(path).catch(() => null))?.size !== bytes.length) return false
    return (await readFile(path).catch(() => null))?.equals(bytes) === true
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
