import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const INSTALL = resolve('../shared/electron-runtime/install')

/** The program of an Electron on this machine, for tests that need one, or null. */
export function electronHere(): string | null {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? installed()
  return folder && join(folder, 'electron')
}

const installed = (): string | null =>
  existsSync(INSTALL) ? (execFileSync(INSTALL, { encoding: 'utf8' }).trim().split('\n').at(-1) ?? null) : null
