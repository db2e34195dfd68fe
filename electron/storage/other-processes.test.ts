import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkProjectFolder } from './check-project-folder.ts'
import { type Titles, temporaryFolder } from './invented-log.ts'
import { createProjectFolder, openProjectFolder } from './project-folder.ts'

// Storage bundled as programs bundle it, in processes of their own that are killed without a word.

const bundle = temporaryFolder()
const INSTALL = resolve('../shared/electron-runtime/install')

/** Appends until it is killed, and says each entry that was acknowledged. */
const APPENDING = `
  const { openProjectFolder } = require(process.argv[2])
  openProjectFolder(process.argv[3], { write: true }).then(async (open) => {
    const { snapshot, tail } = open.opened
    let seq = tail.length > 0 ? tail[tail.length - 1].seq : snapshot ? snapshot.seq : 0
    console.log('open')
    for (;;) {
      seq++
      const at = seq
      const stored = open.append({ seq, id: 'x' + seq, after: null, by: 'AB', at: '', type: 'set-article-details',
        input: { title: 'x'.repeat(seq % 700) } }).then(() => console.log(at))
      if (seq % 5 === 0) await stored
      if (seq % 50 === 0) await open.saveSnapshot(seq, { titles: [String(seq)] })
    }
  }).catch((error) => { console.log('refused ' + error.code + ' ' + error.message) })
`

/** Opens for writing, says so, and holds the project until it is killed. */
const HOLDING = `
  const { openProjectFolder } = require(process.argv[2])
  openProjectFolder(process.argv[3], { write: true }).then(
    () => { console.log('open'); setInterval(() => {}, 1000) },
    (error) => { console.log('refused ' + error.code + ' ' + error.message) },
  )
`

let folder = temporaryFolder()
let path = ''
const children: ChildProcess[] = []

beforeAll(async () => {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node16',
      outDir: bundle.path('out'),
      minify: false,
      rolldownOptions: {
        input: { storage: resolve('electron/storage/project-folder.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
})
beforeEach(async () => {
  folder = temporaryFolder()
  path = folder.path('Ferry.claimbench')
  await (await createProjectFolder<Titles>(path)).close()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  folder.done()
})
afterAll(() => bundle.done())

function started(script: string, program = process.execPath) {
  const file = folder.path('child.cjs')
  writeFileSync(file, script)
  const child = spawn(program, [file, bundle.path('out/storage.cjs'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  children.push(child)
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => said.push(line))
  /** Waits for so many lines. */
  const says = async (count: number): Promise<readonly string[]> => {
    while (said.length < count) await once(lines, 'line')
    return said
  }
  const kill = async (): Promise<readonly string[]> => {
    const gone = once(child, 'close')
    child.kill('SIGKILL')
    await gone
    return said
  }
  return { says, kill }
}

describe('a writer killed with −9', () => {
  it('loses nothing that it acknowledged, in twelve rounds on one project', async () => {
    for (let round = 0; round < 12; round++) {
      const child = started(APPENDING)
      await child.says(2 + round * 37)
      const acknowledged = Number((await child.kill()).at(-1))
      const open = await openProjectFolder<Titles>(path, { write: false })
      const seqs = (await open.entries()).map(({ seq }) => seq)
      expect(seqs).toEqual(seqs.map((_, at) => at + 1))
      expect(seqs.length).toBeGreaterThanOrEqual(acknowledged)
      expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
    }
  })
})

describe('the lock', () => {
  it('goes to exactly one of ten programs at once, and the others are told who has it', async () => {
    const contenders = Array.from({ length: 10 }, () => started(HOLDING))
    const said = await Promise.all(contenders.map(async (each) => (await each.says(1))[0] ?? ''))
    expect(said.filter((line) => line === 'open')).toHaveLength(1)
    expect(said.filter((line) => /^refused locked .*process \d+, since/.test(line))).toHaveLength(9)
  })

  it('is free when its holder is killed, eight times in a row', async () => {
    for (let round = 0; round < 8; round++) {
      const holder = started(HOLDING)
      expect(await holder.says(1)).toEqual(['open'])
      const second = started(HOLDING)
      expect((await second.says(1))[0]).toMatch(/^refused locked/)
      await holder.kill()
    }
    const open = await openProjectFolder<Titles>(path, { write: true })
    expect(open.writable).toBe(true)
    await open.close()
  })
})

describe.skipIf(!existsSync(INSTALL))('on the oldest Node that Electron brings', () => {
  it('appends, is killed, and shares the lock with this Node (skipped where no such Electron is)', async () => {
    const electron = `${execFileSync(INSTALL, { encoding: 'utf8' }).trim()}/electron`
    const child = started(APPENDING, electron)
    await child.says(120)
    const here = openProjectFolder<Titles>(path, { write: true })
    await expect(here).rejects.toMatchObject({ code: 'locked' })
    const acknowledged = Number((await child.kill()).at(-1))
    const open = await openProjectFolder<Titles>(path, { write: true })
    expect((await open.entries()).length).toBeGreaterThanOrEqual(acknowledged)
    const there = started(HOLDING, electron)
    expect((await there.says(1))[0]).toMatch(/^refused locked/)
    await open.close()
  })
})
