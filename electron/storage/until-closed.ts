import { StorageError } from './storage-error.ts'

/** What any part of a project says once it is closed. */
export const closedError = (): StorageError =>
  new StorageError('closed', 'This project was closed. Open it again, and repeat what you did last.')

/** Work that its owner waits for when it closes; from then on no more of it begins. */
export class UntilClosed {
  #underWay = 0
  #closing: Promise<void> | null = null
  #idle = (): void => {}

  /** Begins work, or rejects with `closed`. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing) throw closedError()
    this.#underWay++
    try {
      return await work()
    } finally {
      this.#underWay--
      if (this.#underWay === 0) this.#idle()
    }
  }

  /** Lets no more begin, at once and for good. Resolves when what has begun is done, well or not. */
  close(): Promise<void> {
    this.#closing ??= new Promise((idle) => {
      this.#idle = idle
      if (this.#underWay === 0) idle()
    })
    return this.#closing
  }
}
