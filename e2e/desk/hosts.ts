import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { electronBinary, whyNoWindow } from '../../electron/start/electron-binary.mjs'
import { electronHere } from '../electron-here.ts'

export type HostName = 'electron' | 'browser'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The build that a whole run tests, whatever happens to the sources meanwhile: workers get it from their parent. */
export const TESTED_DESK = 'CLAIMBENCH_TESTED_DESK'

export function testedDesk(): string {
  const desk = process.env[TESTED_DESK]
  if (desk === undefined) throw new Error('Nothing was built before the tests.')
  return desk
}

/** What a host is run with on this machine, or why it cannot be and how to get it, in one line. */
export type HostHere = { readonly program: string } | { readonly why: string }

export const hostHere = (host: HostName): HostHere => (host === 'electron' ? electron() : browser())

/** An installed browser, or Playwright's own where that is there. */
export function chromiumHere(): string | null {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

function electron(): HostHere {
  const program = electronBinary(ROOT) ?? electronHere()
  if (program === null || !existsSync(program)) {
    return { why: 'Electron’s program is not here. `npx install-electron --no` downloads it.' }
  }
  const why = whyNoWindow()
  return why === null ? { program } : { why: `Electron needs a screen, and ${why}. Install xvfb.` }
}

function browser(): HostHere {
  const program = chromiumHere()
  if (program !== null) return { program }
  return { why: 'There is no Chromium or Chrome here. `npx playwright install chromium` downloads one.' }
}
