import type { Listener } from './events.ts'
import type { Answer, Asks, Question } from './questions.ts'

/** The only thing that either host puts into the page. Bytes are `Uint8Array`s, the rest is plain JSON. */
export interface Bridge {
  ask<Q extends Question>(question: Q, input: Asks<Q>): Promise<Answer<Q>>
  /** Returns what stops the listening. */
  hear(listener: Listener): () => void
}

/** Name of the bridge in the page, where Electron's preload has put one. */
export const BRIDGE_NAME = 'workbench'
