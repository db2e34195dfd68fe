import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { electronHere } from '../../e2e/electron-here.ts'
import { bundle } from '../bundle.mjs'
import { checkProjectFolder } from './check-project-folder.ts'
import { entryAt, stateAt, type Titles, temporaryFolder } from './invented-log.ts'
import { createProjectFolder, openProjectFolder } from './project-folder.ts'
import { StorageError } from './storage-error.ts'

// What a real process, disk and system do to a project: kills, full disks, two writers.

const built = temporaryFolder()
const script = built.path('writer-process.cjs')
let folder = temporaryFolder()
let path = ''

beforeAll(async () => {
  const entry = resolve(import.meta.dirname, 'writer-process.ts')
  await bundle(resolve(import.meta.dirname, '../..'), built.path(''), { 'writer-process': entry }, 'electron')
})
afterAll(() => built.done())

beforeEach(async () => {
  folder = temporaryFolder()
  path = folder.path('Ferry.claimbench')
  await (await createProjectFolder<Titles>(path)).close()
})
afterEach(() => folder.done())

/** A writer in its own process, and the lines that it says. */
class Writer {
  readonly lines: string[] = []
  readonly #child: ChildProcess
  readonly ended: Promise<void>

  constructor(task: string, program: string = process.execPath, env: NodeJS.ProcessEnv = process.env) {
    const child = spawn(program, [script, path, task], { env })
    this.#child = child
    child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => this.lines.push(...text.split('\n').filter(Boolean)))
    this.ended = new Promise((done) => {
      child.on('close', () => done())
    })
  }

  async said(line: string | RegExp): Promise<void> {
    while (!this.lines.some((each) => (typeof line === 'string' ? each === line : line.test(each)))) {
      await new Promise((soon) => setTimeout(soon, 5))
    }
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.ended
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof StorageError ? error.code : `no StorageError: ${error}`),
  )

describe('a writer that is killed', () => {
  it('has on the disk whatever it acknowledged, ten times over', async () => {
    let acknowledged = 0
    for (let round = 0; round < 10; round++) {
      const writer = new Writer('append')
      await writer.said(String(acknowledged + 20 + round * 3))
      await writer.kill()
      acknowledged = Math.max(acknowledged, ...writer.lines.map(Number).filter(Boolean))
      const open = await openProjectFolder<Titles>(path, { write: false })
      const entries = await open.entries()
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged)
      expect(
        entries.every(
          ({ seq, input }, at) =>
            seq === at + 1 && (input as { title: string }).title.startsWith(`Title ${seq} `),
        ),
      ).toBe(true)
      acknowledged = entries.length
    }
    expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
  })

  it('leaves the project free', async () => {
    const writer = new Writer('hold')
    await writer.said('open')
    expect(await codeOf(openProjectFolder(path, { write: true }))).toBe('locked')
    await writer.kill()
    expect(await codeOf(openProjectFolder(path, { write: true }).then((open) => open.close()))).toBe(
      'nothing thrown',
    )
  })
})

describe('the lock', () => {
  it('names its holder', async () => {
    const open = await openProjectFolder(path, { write: true })
    await expect(openProjectFolder(path, { write: true })).rejects.toThrow(`process ${process.pid}`)
    await open.close()
  })

  it('lets readers in', async () => {
    const open = await openProjectFolder(path, { write: true })
    expect(await codeOf(openProjectFolder(path, { write: false }))).toBe('nothing thrown')
    await open.close()
  })

  it('is had by one of ten who come at once', async () => {
    const writers = Array.from({ length: 10 }, () => new Writer('hold'))
    await Promise.all(writers.map((writer) => writer.said(/^(open|error locked)$/)))
    expect(writers.filter(({ lines }) => lines.includes('open'))).toHaveLength(1)
    await Promise.all(writers.map((writer) => writer.kill()))
  })

  it('is had by one of ten who come when its holder was killed', async () => {
    const holder = new Writer('hold')
    await holder.said('open')
    await holder.kill()
    const writers = Array.from({ length: 10 }, () => new Writer('hold'))
    await Promise.all(writers.map((writer) => writer.said(/^(open|error locked)$/)))
    expect(writers.filter(({ lines }) => lines.includes('open'))).toHaveLength(1)
    await Promise.all(writers.map((writer) => writer.kill()))
  })

  it('leaves no heap of old names behind', async () => {
    for (let round = 0; round < 5; round++) await (await openProjectFolder(path, { write: true })).close()
    expect(readdirSync(join(path, 'lock'))).toHaveLength(1)
  })

  it('is not fooled by another program on the port of a dead holder', async () => {
    const stranger = createServer((socket) => socket.end('hello'))
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening))
    const { port } = stranger.address() as { port: number }
    const { symlinkSync, rmSync } = await import('node:fs')
    for (const name of readdirSync(join(path, 'lock'))) rmSync(join(path, 'lock', name))
    const dead = {
      pid: 1,
      host: (await import('node:os')).hostname(),
      port,
      token: 'abc',
      since: '',
      free: false,
    }
    symlinkSync(JSON.stringify(dead), join(path, 'lock', 'writer.41'))
    expect(await codeOf(openProjectFolder(path, { write: true }).then((open) => open.close()))).toBe(
      'nothing thrown',
    )
    stranger.close()
  })

  it('that cannot be read is told, not asked again and again', async () => {
    mkdirSync(join(path, 'lock', 'writer.50'))
    expect(await codeOf(openProjectFolder(path, { write: true }))).toBe('disk')
  })

  it('of another machine is never taken for dead, and the way out is told', async () => {
    const { symlinkSync } = await import('node:fs')
    const far = { pid: 1, host: 'far-away', port: 1, token: 'abc', since: '', free: false }
    symlinkSync(JSON.stringify(far), join(path, 'lock', 'writer.99'))
    await expect(openProjectFolder(path, { write: true })).rejects.toThrow(
      /far-away.*delete the folder “lock”/,
    )
  })
})

describe('entries that come together', () => {
  it('go to the disk together, and each is there', async () => {
    const open = await openProjectFolder<Titles>(path, { write: true })
    let inOrder = true
    let last = 0
    await Promise.all(
      Array.from({ length: 500 }, (_, at) =>
        open.append(entryAt(at + 1)).then(() => {
          inOrder &&= last === at
          last = at + 1
        }),
      ),
    )
    expect(inOrder).toBe(true)
    expect(await open.entries()).toHaveLength(500)
    await open.close()
  })
})

const root = process.getuid?.() === 0

describe.skipIf(process.platform !== 'linux' || !root)(
  'a full disk (needs root for a small file system)',
  () => {
    let disk = ''
    beforeEach(() => {
      disk = folder.path('small')
      mkdirSync(disk)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk])
      path = join(disk, 'Ferry.claimbench')
    })
    afterEach(() => {
      execFileSync('umount', ['-l', disk])
    })

    it('refuses with a sentence, keeps what was acknowledged, and goes on when there is space again', async () => {
      const open = await createProjectFolder<Titles>(path)
      await open.append(entryAt(1))
      writeFileSync(join(disk, 'ballast'), '')
      let acknowledged = 1
      const ballast = fillUp(join(disk, 'ballast'))
      for (let tries = 0; tries < 3; tries++) {
        const long = entryAt(acknowledged + 1, 'long '.repeat(20_000))
        const error = await open.append(long).then(
          () => null,
          (reason: unknown) => reason,
        )
        expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('the disk is full') })
      }
      expect((await open.entries()).map(({ seq }) => seq)).toEqual([1])
      ballast.remove()
      await open.append(entryAt(2))
      acknowledged = 2
      await open.saveSnapshot(2, stateAt(2))
      await open.close()
      const again = await openProjectFolder<Titles>(path, { write: false })
      expect(await again.entries()).toHaveLength(acknowledged)
      expect(again.opened.notices).toEqual([])
      expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
    })

    it('can be opened for writing all the same, and keeps the old snapshot', async () => {
      const open = await createProjectFolder<Titles>(path)
      await open.append(entryAt(1))
      await open.saveSnapshot(1, stateAt(1))
      await open.close()
      const before = statSync(join(path, 'project.json')).size
      fillUp(join(disk, 'ballast'))
      const full = await openProjectFolder<Titles>(path, { write: true })
      const big = { titles: ['x'.repeat(300_000)] }
      expect(await codeOf(full.saveSnapshot(1, big))).toBe('disk')
      await full.close()
      expect(statSync(join(path, 'project.json')).size).toBe(before)
      expect(readdirSync(path).filter((name) => name.endsWith('.part'))).toEqual([])
    })

    it('makes no half a project', async () => {
      fillUp(join(disk, 'ballast'))
      expect(await codeOf(createProjectFolder(path))).toBe('disk')
    })

    it('that can only be read lets readers read and tells writers', async () => {
      const open = await createProjectFolder<Titles>(path)
      await open.append(entryAt(1))
      await open.close()
      execFileSync('mount', ['-o', 'remount,ro', disk])
      expect(await (await openProjectFolder<Titles>(path, { write: false })).entries()).toHaveLength(1)
      await expect(openProjectFolder(path, { write: true })).rejects.toThrow(/can only be read/)
    })

    /** Fills a disk to its last byte. */
    function fillUp(file: string): { remove(): void } {
      try {
        for (let size = 4096; ; size += 4096) writeFileSync(file, Buffer.alloc(size))
      } catch {
        return { remove: () => writeFileSync(file, '') }
      }
    }
  },
)

describe.skipIf(root)('a folder without rights (root has them all)', () => {
  it('says so', async () => {
    chmodSync(join(path, 'journal'), 0o500)
    expect(await codeOf(openProjectFolder(path, { write: true }))).toBe('disk')
    chmodSync(join(path, 'journal'), 0o700)
  })
})

const ELECTRON = electronHere()

describe.skipIf(ELECTRON === null)('Electron’s own Node (where an Electron is installed)', () => {
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const electron = ELECTRON ?? ''

  it('writes what this Node reads', async () => {
    const writer = new Writer('append', electron, asNode)
    await writer.said('30')
    await writer.kill()
    const entries = await (await openProjectFolder<Titles>(path, { write: false })).entries()
    expect(entries.length).toBeGreaterThanOrEqual(30)
    expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
  })

  it('holds the lock against this Node, and is held off by it', async () => {
    const writer = new Writer('hold', electron, asNode)
    await writer.said('open')
    expect(await codeOf(openProjectFolder(path, { write: true }))).toBe('locked')
    await writer.kill()
    const open = await openProjectFolder(path, { write: true })
    const second = new Writer('hold', electron, asNode)
    await second.said('error locked')
    await second.ended
    await open.close()
  })
})
