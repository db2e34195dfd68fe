import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from '../builds.mjs'
import { downloadElectron } from './download-electron.mjs'
import { electronBinary, whyNoWindow } from './electron-binary.mjs'
import { openInBrowser } from './open-in-browser.mjs'
import { runBrowserHost } from './run-browser-host.mjs'
import { needsNoSandbox, runElectron } from './run-electron.mjs'
import { startArguments } from './start-arguments.mjs'

// `npm start`: the desk in a window of its own, or in the browser where there can be none.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

async function main() {
  // npm runs scripts in the project's folder; the paths on the command line are meant from where it was typed.
  const { isBrowser, data, file } = startArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
  )
  const desk = await built(root, 'desk')
  const binary = isBrowser ? null : await windowHere()
  if (binary === null) return inBrowser({ page: join(desk, 'page'), data, file })
  if (needsNoSandbox()) {
    console.error('Running as root: Electron is started with --no-sandbox, as it cannot start otherwise.')
  }
  return runElectron({ binary, desk, data, file }).ended
}

/** The program that opens windows, or null after saying why there is none. */
async function windowHere() {
  const why = whyNoWindow()
  if (why !== null) return noWindow(why)
  const binary = electronBinary(root)
  if (binary !== null) return binary
  console.error('Electron’s program is not here yet. Downloading it, once …')
  const failure = await downloadElectron(root)
  return failure === null ? electronBinary(root) : noWindow(`Electron could not be downloaded (${failure})`)
}

function noWindow(why) {
  console.error(`Claimbench opens in the browser, because ${why}.`)
  return null
}

async function inBrowser({ page, data, file }) {
  const { address, ended } = await runBrowserHost({ root, page, data, file })
  if (address !== null) {
    console.log(`Claimbench is at ${address}\nCtrl-C saves and ends it.`)
    openInBrowser(address)
  }
  return ended
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}
