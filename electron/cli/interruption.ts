import { setImmediate } from 'node:timers/promises'

/** What Ctrl-C does to a command. A second one ends the process at once, whatever it does. */
export class Interruption {
  readonly #controller = new AbortController()
  readonly #leave: () => void
  #kept = 0

  /** `leave` ends the process, and is called where nothing is being written. */
  constructor(leave: () => void) {
    this.#leave = leave
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => this.#stop())
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Work that Ctrl-C must not cut off: it is soon done, or looks at the signal itself. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    await signalsHeard()
    this.#kept++
    try {
      return await work()
    } finally {
      this.#kept--
    }
  }

  #stop(): void {
    this.#controller.abort()
    if (this.#kept === 0) this.#leave()
  }
}

/** Lets a Ctrl-C be heard that came during long synchronous work: the system is asked between the two turns. */
async function signalsHeard(): Promise<void> {
  await setImmediate()
  await setImmediate()
}
