import { defineConfig } from '@playwright/test'
import type { HostName } from './e2e/desk/hosts.ts'

/** The same specs twice: in the window that editors use, and in the browser host. */
export default defineConfig<object, { host: HostName }>({
  testDir: 'e2e/desk',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/playwright',
  globalSetup: './e2e/desk/before-all.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  workers: 2,
  // A machine that others use may stop a window for seconds. What passes only then is named, see .ci/test.mjs.
  retries: process.env.CI === 'true' ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/playwright-results.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'electron', use: { host: 'electron' } },
    { name: 'browser', use: { host: 'browser' }, grepInvert: /@electron/ },
  ],
})
