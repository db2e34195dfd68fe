import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

/**
 * Path of an Electron that can be started, or null. Never by loading the electron package, which starts a download.
 * `ELECTRON_EXEC_PATH` names the program, `ELECTRON_OVERRIDE_DIST_PATH` the folder it lies in.
 */
export function electronBinary(root, env = process.env, platform = process.platform) {
  const name = NAMES[platform] ?? 'electron'
  const module = join(root, 'node_modules/electron')
  const installed = join(module, 'path.txt')
  const candidates = [
    env.ELECTRON_EXEC_PATH,
    env.ELECTRON_OVERRIDE_DIST_PATH && join(env.ELECTRON_OVERRIDE_DIST_PATH, name),
    existsSync(installed) && join(module, 'dist', readFileSync(installed, 'utf8').trim()),
  ]
  return candidates.find((path) => path && statSync(path, { throwIfNoEntry: false })?.isFile()) ?? null
}

/** Why no window can be opened here, in words that follow “because”, or null. */
export function whyNoWindow(env = process.env, platform = process.platform) {
  const hasDisplay = platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
  return hasDisplay ? null : 'there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)'
}
