import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LOOK_EVERY = 500

/**
 * Lets the electron package download its program, as `npx install-electron --no` does, as long as bytes come.
 * Resolves with null when it is there, else with the reason in words that follow “because”.
 */
export async function downloadElectron(root, { patience = 20_000 } = {}) {
  const module = join(root, 'node_modules/electron')
  // The downloader tells nobody how far it is: what grows in its own folder for unfinished files does.
  const unfinished = mkdtempSync(join(tmpdir(), 'claimbench-electron-'))
  const child = spawn(process.execPath, [join(module, 'install.js')], {
    env: { ...process.env, TMPDIR: unfinished, TEMP: unfinished, TMP: unfinished },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(0, 4000)
  })
  const isStuck = watch([unfinished, join(module, 'dist')], patience, () => child.kill('SIGKILL'))
  const status = await new Promise((done) => {
    child.on('error', () => done(null)).on('close', done)
  })
  const why = isStuck() ? `nothing came for ${patience / 1000} seconds` : lineThatTells(said)
  rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 })
  return status === 0 ? null : why
}

/** Calls `onStuck` when the folders have not changed in size for a while. Returns what ends it and tells whether they had. */
function watch(folders, patience, onStuck) {
  let size = 0
  let changedAt = Date.now()
  let stuck = false
  const timer = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + sizeOf(folder), 0)
    if (now !== size) changedAt = Date.now()
    size = now
    stuck = Date.now() - changedAt > patience
    if (stuck) onStuck()
  }, LOOK_EVERY)
  return () => {
    clearInterval(timer)
    return stuck
  }
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0)
  } catch {
    // Not there yet, or its files are being moved.
    return 0
  }
}

function lineThatTells(said) {
  const line = said.split('\n').find((each) => /error|fail/i.test(each)) ?? 'the download failed'
  return line
    .trim()
    .replace(/^\w*Error: /, '')
    .slice(0, 200)
}
