import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleProject, sayWho } from './bench-projects.ts'
import { type Builds, electronEnvironment, electronForBench, leaveOut } from './host-here.ts'
import { median } from './measure.ts'
import type { Row } from './row.ts'

const PAIRS = 5
const LONGEST = 60_000
const ROW_OF_CLAIM = '[role="grid"][aria-label="Claims"] tr[data-claim]'

/** From starting Electron on a project until its claims can be seen, over a window with one line. */
export async function benchWindow({ desk, hello, bench }: Builds): Promise<readonly Row[]> {
  const what = 'start to usable window, against an Electron hello-world'
  const here = electronForBench()
  if ('why' in here) return leaveOut(what, here.why)
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-bench-'))
  try {
    const project = join(folder, 'Sample.claimbench')
    await Promise.all([sampleProject(project), sayWho(folder)])
    const start = (sees: string, ...args: string[]) =>
      untilSeen(here.program, ['-r', join(bench, 'told-when-seen.cjs'), ...args], sees)
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let pair = 0; pair < PAIRS; pair += 1) {
      ours.push(await start(ROW_OF_CLAIM, desk, '--data', folder, '--', project))
      theirs.push(await start('p', hello, `--user-data-dir=${join(folder, 'hello')}`))
    }
    return [
      {
        what,
        ratio: median(ours) / median(theirs),
        limit: 1.5,
        better: 'lower',
        detail: `${median(ours)} ms against ${median(theirs)} ms, medians of ${PAIRS} starts in turn`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Milliseconds from starting a program until its page shows what it is to show. Without Playwright: it slows both. */
function untilSeen(program: string, args: readonly string[], sees: string): Promise<number> {
  return new Promise((seen, failed) => {
    const env = { ...electronEnvironment(), CLAIMBENCH_BENCH_SEES: sees }
    const started = Date.now()
    const child = spawn(program, [...(isRoot() ? ['--no-sandbox'] : []), ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      complaint += text
    })
    child.on('error', failed).on('close', (status) => {
      const at = /^seen (\d+)$/m.exec(said)?.[1]
      if (at) seen(Number(at) - started)
      else failed(new Error(`${args.join(' ')} ended with ${status} and showed nothing.\n${complaint}`))
    })
  })
}

/** Chromium cannot build its sandbox of processes for root. */
const isRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0
