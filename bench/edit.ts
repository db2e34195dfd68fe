import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { largeProject, sayWho } from './bench-projects.ts'
import {
  type Builds,
  chromiumForBench,
  electronEnvironment,
  electronForBench,
  leaveOut,
} from './host-here.ts'
import { awaitEdit, paintedAfter } from './in-page.mjs'
import { median } from './measure.ts'
import type { Row } from './row.ts'

/** A desk with its page, started on a project. */
interface StartedDesk {
  readonly host: string
  readonly page: Page
  readonly close: () => Promise<void>
}
type Start = (data: string, project: string) => Promise<StartedDesk>

const CLAIMS = 10_000
const WARM_UP = 10
const EDITS = 60
/** Keys 1 to 5: the sixth state, “checked”, is refused to a claim without evidence. */
const STATES = 5
/** Between two edits, in milliseconds: faster than anybody checks. */
const PAUSE = 100
const LONGEST = 120_000
const LONGEST_EDIT = 10_000

/** Not bundled: Playwright finds its own files beside itself. */
const playwright = (): typeof import('@playwright/test') =>
  createRequire(resolve('package.json'))('@playwright/test')

/** From a key that sets a claim's state until its row is painted, among 10,000 claims. */
export async function benchEdit({ desk }: Builds): Promise<readonly Row[]> {
  const what = 'one edit from key to painted row among 10,000 claims, p95 in ms'
  const start = await startHere(desk)
  if (start === null)
    return leaveOut(what, 'there is neither an Electron that can open windows nor a Chromium')
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-bench-'))
  try {
    const project = join(folder, 'Large.claimbench')
    await Promise.all([largeProject(project, CLAIMS), sayWho(folder)])
    const { host, page, close } = await start(folder, project)
    const times = await edits(page).finally(close)
    const p95 = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
    return [
      {
        what,
        ratio: p95,
        limit: 50,
        better: 'lower',
        detail: `${EDITS} edits in ${host}, median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function edits(page: Page): Promise<readonly number[]> {
  page.setDefaultTimeout(LONGEST)
  const row = page.getByRole('grid', { name: 'Claims' }).locator('tr[data-claim]').nth(4)
  await row.click()
  await page.locator('tr[data-claim][aria-selected="true"]').waitFor()
  const times: number[] = []
  for (let edit = 1; edit <= WARM_UP + EDITS; edit += 1) {
    await pause(PAUSE)
    await page.evaluate(awaitEdit)
    // Never the state that the claim has: the first is that of key 1.
    await page.keyboard.press(String((edit % STATES) + 1))
    const time = await Promise.race([page.evaluate(paintedAfter), pause(LONGEST_EDIT)])
    if (time === undefined) throw new Error(`Edit ${edit} was not painted within ${LONGEST_EDIT / 1000} s.`)
    if (edit > WARM_UP) times.push(time)
  }
  return times
}

async function startHere(desk: string): Promise<Start | null> {
  const electron = electronForBench()
  if ('program' in electron) return (data, project) => inElectron(electron.program, desk, data, project)
  const chromium = await chromiumForBench()
  return chromium === null ? null : (data, project) => inBrowser(chromium, desk, data, project)
}

async function inElectron(executablePath: string, desk: string, data: string, project: string) {
  const app = await playwright()._electron.launch({
    executablePath,
    args: [desk, '--data', data, '--', project],
    env: electronEnvironment(),
    timeout: LONGEST,
  })
  return { host: 'Electron', page: await app.firstWindow(), close: () => app.close() }
}

async function inBrowser(executablePath: string, desk: string, data: string, project: string) {
  const launcher = resolve('electron/cli/launch.mjs')
  const args = [launcher, 'serve', '--renderer', join(desk, 'page'), '--data', data, '--', project]
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((end) => host.once('close', end))
  const address = await new Promise<string>((line) => createInterface(host.stdout).once('line', line))
  const browser = await playwright().chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  const close = async () => {
    await browser.close()
    host.kill('SIGTERM')
    await ended
  }
  return { host: 'a browser', page, close }
}
