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
  // Each by itself: what two entries share is cut in a way that runs both of them.
  for (const name of ['service-process', 'workbench-process']) {
    const entry = join(import.meta.dirname, `${name}.ts`)
    await bundle(resolve(import.meta.dirname, '../..'), join(folder, name), { [name]: entry }, 'electron')
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, project: string, env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(program, [join(folder, 'service-process/service-process.cjs'), join(folder, project)], {
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

const WORKBENCH = {
  start: { ok: true, value: { person: { initials: 'AB' }, preferences: { theme: 'dark' }, notices: [] } },
  found: true,
  sent: { ok: true, value: { seq: 2, id: 's1' } },
  undo: 'new source “Budget”',
  history: 2,
  report: 'download',
  listed: [{ title: expect.any(String), claims: 0, problem: null }],
  notices: [],
}

for (const [name, program, env] of [
  ['this Node', process.execPath, {}],
  ['Electron’s own (where one is installed)', ELECTRON, { ELECTRON_RUN_AS_NODE: '1' }],
] as const) {
  it.skipIf(program === null)(`the whole workbench runs on ${name}`, () => {
    const script = join(folder, 'workbench-process/workbench-process.cjs')
    const said = execFileSync(program ?? '', [script, join(folder, name)], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    expect(JSON.parse(said)).toMatchObject(WORKBENCH)
  })
}
