import { spawn } from 'node:child_process'

/**
 * Starts Electron on a built desk and resolves with its exit status. `page` is the address of a development server
 * to take the page from.
 */
export function runElectron({ binary, desk, data, file, page }) {
  const child = spawn(binary, electronArguments({ desk, data, file }), {
    stdio: 'inherit',
    env: electronEnvironment(page ? { CLAIMBENCH_PAGE: page } : {}),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const ended = new Promise((done) => {
    child.on('error', () => done(1)).on('close', (status) => done(status ?? 1))
  })
  return { child, ended }
}

function electronArguments({ desk, data, file }) {
  return [
    ...(needsNoSandbox() ? ['--no-sandbox'] : []),
    desk,
    ...(data ? ['--data', data] : []),
    ...(file ? ['--', file] : []),
  ]
}

/** Chromium cannot build its sandbox of processes for root, and Electron refuses to start without being told so. */
export const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0

/** Terminals inside some editors set ELECTRON_RUN_AS_NODE, which turns Electron into a plain Node. */
function electronEnvironment(more) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return { ...env, ...more }
}
