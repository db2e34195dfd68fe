import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { ImportAnswer } from '../importers/import-child.ts'
import type { ImportPort } from '../importers/import-port.ts'
import { LARGEST_HEAP } from '../importers/limits.ts'

/** Electron's own kind of child: the shipped program cannot be run as a plain Node. */
export function electronImportPort(): ImportPort {
  const child = utilityProcess.fork(join(__dirname, 'import-child.cjs'), [], {
    serviceName: 'Claimbench import',
    execArgv: [`--max-old-space-size=${LARGEST_HEAP}`],
    env: {},
    stdio: 'ignore',
  })
  return {
    ask: (request) =>
      new Promise((answer) => {
        child.once('message', (message: ImportAnswer) => answer(message))
        child.once('exit', () => answer(null))
        child.postMessage(request)
      }),
    kill: () => {
      child.kill()
    },
  }
}
