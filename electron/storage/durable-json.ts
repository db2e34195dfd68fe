import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { writeDurably } from './durable-file.ts'
import { pack, unpack } from './envelope.ts'
import { systemCode } from './storage-error.ts'

/** lowdb's door to the disk, durable and checked. `headFor` says what stands in the first line beside format and sum. */
export class DurableJson<T> implements Adapter<T> {
  readonly #path: string
  readonly #headFor: (data: T) => object

  constructor(path: string, headFor: (data: T) => object = () => ({})) {
    this.#path = path
    this.#headFor = headFor
  }

  /** Null where there is no file; throws {@link import('./envelope.ts').Damaged} where it is not whole. */
  async read(): Promise<T | null> {
    const file = await readFile(this.#path).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    })
    return file && unpack<T>(file).data
  }

  /** Resolves when the data is durable. */
  async write(data: T): Promise<void> {
    await writeDurably(this.#path, pack(data, this.#headFor(data)))
  }
}
