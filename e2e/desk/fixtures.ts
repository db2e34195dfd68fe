import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, test as base, chromium, expect } from '@playwright/test'
import { BrowserDesk, CHROMIUM_FLAGS } from './browser-desk.ts'
import type { Desk } from './desk.ts'
import { ElectronDesk } from './electron-desk.ts'
import { type HostHere, type HostName, hostHere } from './hosts.ts'

export { expect }

interface WorkerFixtures {
  readonly host: HostName
  readonly here: HostHere
  /** The browser of the browser host; null where Electron is tested. */
  readonly chromiumBrowser: Browser | null
}

interface TestFixtures {
  /** A folder of this test alone: the desk's data is in it, and files can be put there. */
  readonly folder: string
  /** The desk, started with an empty library. Any error in its console fails the test. */
  readonly desk: Desk
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  host: ['browser', { option: true, scope: 'worker' }],

  here: [async ({ host }, use) => use(hostHere(host)), { scope: 'worker' }],

  chromiumBrowser: [
    async ({ host, here }, use) => {
      if (host === 'electron' || 'why' in here) return use(null)
      const browser = await chromium.launch({ executablePath: here.program, args: [...CHROMIUM_FLAGS] })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'claimbench-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  desk: async ({ here, chromiumBrowser, folder }, use) => {
    if ('why' in here) {
      if (process.env.CI === 'true') throw new Error(here.why)
      test.skip(true, here.why)
      return
    }
    const desk = chromiumBrowser
      ? new BrowserDesk(join(folder, 'data'), chromiumBrowser)
      : new ElectronDesk(join(folder, 'data'), here.program)
    await desk.start()
    await use(desk)
    await desk.close()
    expect(desk.problems(), 'errors in the console, refused by the policy, or sent outside').toEqual([])
  },
})
