import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { electronHere } from '../../e2e/electron-here.ts'
import { bundle } from '../bundle.mjs'
import { OpenProject } from './open-project.ts'

const ELECTRON = electronHere()
const folder = mkdtempSync(join(tmpdir(), 'claimbench-hosts-'))
beforeAll(async () => {
  const entry = join(import.meta.dirname, 'service-process.ts')
  await bundle(resolve(import.meta.dirname, '../..'), folder, { 'service-process': entry }, 'electron')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, project: string, env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(program, [join(folder, 'service-process.cjs'), join(folder, project)], {
    env,
    encoding: 'utf8',
  })

it('the services bundled for Electron’s main process run on this Node', () => {
  expect(JSON.parse(run(process.execPath, 'Node.claimbench'))).toMatchObject([
    { number: 1, verdict: { rating: 'accurate' } },
  ])
})

it.skipIf(ELECTRON === null)(
  'and on Electron’s own (where one is installed), on one and the same project',
  async () => {
    const claims = run(ELECTRON ?? '', 'Electron.claimbench', { ...process.env, ELECTRON_RUN_AS_NODE: '1' })
    const open = await OpenProject.open(join(folder, 'Electron.claimbench'), { write: false })
    expect(JSON.parse(claims)).toEqual(open.project.claims)
    await open.close()
  },
)
