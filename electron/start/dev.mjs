import { watch } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { buildMain } from './build-desk.mjs'
import { electronBinary, whyNoWindow } from './electron-binary.mjs'
import { openInBrowser } from './open-in-browser.mjs'
import { pageConfig } from './page-config.mjs'
import { runBrowserHost } from './run-browser-host.mjs'
import { runElectron } from './run-electron.mjs'
import { startArguments } from './start-arguments.mjs'

// `npm run dev`: the page comes from Vite and changes while it runs; the main process is built and started anew
// when its sources change. The policy of the page is relaxed here and nowhere else.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const SETTLED_AFTER = 200

/** Vite puts a script into the page for hot reloading, and styles without files. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws://127.0.0.1:*",
].join('; ')

async function main() {
  const { isBrowser, data, file } = startArguments(
    process.argv.slice(2),
    process.env.INIT_CWD ?? process.cwd(),
  )
  const binary = isBrowser || whyNoWindow() !== null ? null : electronBinary(root)
  return binary === null ? inBrowser({ data, file }) : inElectron({ binary, data, file })
}

async function inElectron({ binary, data, file }) {
  const page = await pageServer({})
  const desk = join(root, 'out/dev', String(process.pid))
  let again = true
  let running = null
  onChange(['electron', 'shared'], () => {
    again = true
    running?.child.kill('SIGTERM')
  })
  while (again) {
    again = false
    try {
      await buildMain(root, desk)
    } catch (error) {
      console.error(error.message)
      await changed(() => again)
      continue
    }
    running = runElectron({ binary, desk, data, file, page: page.resolvedUrls.local[0] })
    const status = await running.ended
    if (!again) process.exitCode = status
  }
  await rm(desk, { recursive: true, force: true })
  process.exit()
}

/** The page talks to Vite, and Vite passes on what it asks to the browser host, as one who was let in. */
async function inBrowser({ data, file }) {
  const { address, ended } = await runBrowserHost({ root, page: join(root, 'renderer'), data, file })
  if (address === null) return
  const { origin } = new URL(address)
  const entry = await fetch(address, { redirect: 'manual' })
  const cookie = entry.headers.get('set-cookie').split(';')[0]
  const passOn = { target: origin, changeOrigin: true, headers: { cookie, origin } }
  const page = await pageServer({ '/ask': passOn, '/events': passOn })
  const [local] = page.resolvedUrls.local
  console.log(`Claimbench is at ${local}`)
  openInBrowser(local)
  process.exit(await ended)
}

async function pageServer(proxy) {
  const server = await createServer({
    ...pageConfig(root),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': POLICY }, proxy },
  })
  return server.listen()
}

/** Calls once for changes that come together. */
function onChange(folders, call) {
  let timer
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (!/\.(ts|mjs|json)$/.test(name ?? '') || /\.test\.ts$/.test(name)) return
      clearTimeout(timer)
      timer = setTimeout(call, SETTLED_AFTER)
    })
  }
}

function changed(isChanged) {
  return new Promise((done) => {
    const timer = setInterval(() => {
      if (!isChanged()) return
      clearInterval(timer)
      done()
    }, SETTLED_AFTER)
  })
}

await main()
