import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median, timed } from './measure.ts'
import type { Row } from './row.ts'

const ROUNDS = 15

/** How long a command that needs no detection takes to start, over what Node itself takes. */
export async function benchStart(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-bench-'))
  try {
    const project = join(folder, 'Sample.claimbench')
    const launcher = resolve('electron/cli/launch.mjs')
    run(launcher, 'sample', project, '--data', folder)
    const [ours, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await timed(async () => run(launcher, 'claims', project)))
      bare.push(await timed(async () => run('--eval', '0')))
    }
    return [
      {
        what: 'claimbench claims, milliseconds beyond bare Node',
        ratio: median(ours) - median(bare),
        limit: 200,
        better: 'lower',
        detail: `${median(ours).toFixed(0)} ms against ${median(bare).toFixed(0)} ms`,
      },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
