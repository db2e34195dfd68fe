import { fork } from 'node:child_process'
import type { ImportAnswer, ImportRequest } from './import-child.ts'
import { LARGEST_HEAP } from './limits.ts'

/** A process that reads one file. Electron's utility process and a Node child both fit behind this. */
export interface ImportPort {
  /** Resolves with the answer, or with null where the process ended without one. */
  ask(request: ImportRequest): Promise<ImportAnswer | null>
  kill(): void
}

/** A Node child with a bounded heap, no standard streams and an empty environment. */
export function nodeImportPort(script: string): ImportPort {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${LARGEST_HEAP}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    ask: (request) =>
      new Promise((answer) => {
        child.once('message', (message) => answer(message as ImportAnswer))
        child.once('error', () => answer(null))
        child.once('exit', () => answer(null))
        child.send(request, () => {})
      }),
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
