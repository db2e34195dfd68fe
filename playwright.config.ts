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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/playwright-results.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'electron', use: { host: 'electron' } },
    { name: 'browser', use: { host: 'browser' }, grepInvert: /@electron/ },
  ],
})
