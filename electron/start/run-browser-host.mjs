import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Starts `claimbench serve`. Resolves with its address once it answers, or null where it ended before, having said
 * why. `ended` resolves with its exit status. A signal that would end this process ends that one, which saves first.
 */
export async function runBrowserHost({ root, page, data, file }) {
  const args = ['serve', '--renderer', page, ...(data ? ['--data', data] : []), ...(file ? ['--', file] : [])]
  const child = spawn(process.execPath, [join(root, 'electron/cli/launch.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: Ctrl-C reaches it once, through here. Its second one would end it before it has saved.
    detached: true,
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  const ended = new Promise((done) => {
    child.on('error', () => done(1)).on('close', (status) => done(status ?? 1))
  })
  const firstLine = new Promise((found) => {
    createInterface({ input: child.stdout }).once('line', found)
  })
  return { address: await Promise.race([firstLine, ended.then(() => null)]), ended }
}
