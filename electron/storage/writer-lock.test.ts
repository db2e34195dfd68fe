import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { entryAt, stateAt, type Titles, temporaryFolder } from './invented-log.ts'
import type { Holder } from './lock-holder.ts'
import { createProjectFolder, openProjectFolder } from './project-folder.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeWriterLock } from './writer-lock.ts'

// The lock among contenders that come between any two steps of each other, and on disks that know no links.

const system = vi.hoisted(() => ({
  /** What happens just before a number is put. */
  beforePut: async (_name: string): Promise<void> => {},
  /** What the system says of links; nothing where it makes them. */
  links: '',
}))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const refused = () => Object.assign(new Error(system.links), { code: system.links })
  return {
    ...real,
    symlink: async (words: string, name: string) => {
      await system.beforePut(name)
      if (system.links) throw refused()
      return real.symlink(words, name)
    },
    link: async (from: string, to: string) => {
      if (system.links) throw refused()
      return real.link(from, to)
    },
  }
})

let folder = temporaryFolder()
let project = ''
beforeEach(() => {
  folder = temporaryFolder()
  project = folder.path('Ferry.claimbench')
  mkdirSync(join(project, 'lock'), { recursive: true })
})
afterEach(() => {
  system.beforePut = async () => {}
  system.links = ''
  folder.done()
})

const names = (): readonly string[] => readdirSync(join(project, 'lock')).sort()
const named = (number: number): string => join(project, 'lock', `writer.${number}`)

/** Does something once, just before the next number is put. */
function beforeNextPut(work: () => Promise<void>): void {
  system.beforePut = async () => {
    system.beforePut = async () => {}
    await work()
  }
}

const comesAndGoes = async (): Promise<void> => (await takeWriterLock(project)).release()
const tooLate = () => expect(takeWriterLock(project)).rejects.toMatchObject({ code: 'locked' })

describe.each([
  ['links', ''],
  ['no links (FAT)', 'EPERM'],
  ['no links (exFAT on Windows)', 'EISDIR'],
])('the lock on a disk that knows %s', (_, links) => {
  beforeEach(() => {
    system.links = links
  })

  it('is had by one at a time, and leaves one name', async () => {
    for (let round = 0; round < 3; round++) {
      const lock = await takeWriterLock(project)
      await tooLate()
      await lock.release()
      expect(names()).toHaveLength(1)
    }
  })

  it.each([1, 2, 3])(
    'is had by one, where %i others come and go between its look and its number',
    async (others) => {
      await comesAndGoes()
      beforeNextPut(async () => {
        for (let each = 0; each < others; each++) await comesAndGoes()
      })
      const lock = await takeWriterLock(project)
      await tooLate()
      expect(names()).toHaveLength(1)
      await lock.release()
      await comesAndGoes()
    },
  )

  it('is had by one, where another comes and stays between its look and its number', async () => {
    await comesAndGoes()
    let other = await takeWriterLock(project)
    await other.release()
    beforeNextPut(async () => {
      await comesAndGoes()
      other = await takeWriterLock(project)
    })
    await tooLate()
    await tooLate()
    await other.release()
    await comesAndGoes()
  })

  it('is had by one of twenty who come at once', async () => {
    const taken = await Promise.allSettled(Array.from({ length: 20 }, () => takeWriterLock(project)))
    const locks = taken.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(locks).toHaveLength(1)
    await locks[0]?.release()
  })
})

describe('a lock that cannot be let go properly', () => {
  it('keeps its number, so that numbers never fall, and is free all the same', async () => {
    const lock = await takeWriterLock(project)
    beforeNextPut(async () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    })
    await lock.release()
    expect(names()).toEqual(['writer.1'])
    await comesAndGoes()
    expect(names()).toEqual(['writer.3'])
  })

  it('is let go also while somebody who says nothing is connected to its listener', async () => {
    const lock = await takeWriterLock(project)
    const [name = ''] = names()
    const { readlinkSync } = await import('node:fs')
    const { connect } = await import('node:net')
    const { port } = JSON.parse(readlinkSync(join(project, 'lock', name))) as Holder
    const silent = connect(port, '127.0.0.1').on('error', () => {})
    await new Promise((connected) => silent.once('connect', connected))
    await lock.release()
    silent.destroy()
  })
})

describe('a project on a disk that knows no links', () => {
  it('is written and restored, and the snapshot that was replaced is kept as a copy', async () => {
    rmSync(project, { recursive: true })
    system.links = 'EPERM'
    const open = await createProjectFolder<Titles>(project)
    await open.append(entryAt(1))
    await open.saveSnapshot(1, stateAt(1))
    await open.close()
    const old = readFileSync(join(project, 'project.json'))
    const { kept } = await restoreBackup(project, '000001-000000001.json')
    expect(kept).toContain('replaced')
    expect(readFileSync(kept)).toEqual(old)
    const again = await openProjectFolder<Titles>(project, { write: true })
    expect(again.opened.snapshot?.state).toEqual(stateAt(1))
    await again.close()
  })

  it('is not had while its holder’s words are on their way', async () => {
    writeFileSync(named(1), '')
    const contender = takeWriterLock(project)
    const soon = new Promise((later) => setTimeout(later, 200))
    expect(await Promise.race([contender.catch(() => 'answered'), soon.then(() => 'waits')])).toBe('waits')
    writeFileSync(named(1), JSON.stringify({ ...dead(0), host: 'far-away', port: 1 }))
    await expect(contender).rejects.toMatchObject({ code: 'locked' })
  })

  it('is free after a while where a holder died over its words', async () => {
    writeFileSync(named(1), '{"pid":12')
    const lock = await takeWriterLock(project)
    await lock.release()
  }, 20_000)
})

/** A holder on this machine whose process is gone, and whose port somebody else may have. */
function dead(port: number): Holder {
  const { pid } = spawnSync(process.execPath, ['--version'])
  return { pid, host: hostname(), port, token: 'abc', since: '2026-03-02T09:00:00.000Z', free: false }
}

describe('a holder whose port another program has', () => {
  let stranger: Server | null = null
  const sockets: Socket[] = []
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy()
    stranger?.close()
  })

  async function strangerThat(does: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => {}))
      does(socket)
    })
    stranger = server
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return (server.address() as { port: number }).port
  }

  it.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['says something else', (socket) => socket.end('hello')],
    ['goes on and on', (socket) => setInterval(() => socket.write('hello '), 5).unref()],
    ['repeats what it hears', (socket) => socket.pipe(socket)],
    ['says the token and does not hear', (socket) => socket.end('abc')],
    ['lets nobody stay', (socket) => socket.destroy()],
  ])(
    'is gone, where that program %s',
    async (_, does) => {
      symlinkSync(JSON.stringify(dead(await strangerThat(does))), named(7))
      const lock = await takeWriterLock(project)
      expect(names()).toEqual(['writer.8'])
      await lock.release()
    },
    20_000,
  )

  it('is never taken for dead while its process runs and nothing is said, and the way out is told', async () => {
    const port = await strangerThat(() => {})
    symlinkSync(JSON.stringify({ ...dead(port), pid: process.pid }), named(7))
    await expect(takeWriterLock(project)).rejects.toThrow(/does not answer.*delete the folder “lock”/)
  })
})

describe('words that name no holder', () => {
  it.each(['null', '{}', '3', 'half', '{"pid":1,"host":"h","token":"t","port":99999999}'])(
    '(%s) hold nothing',
    async (words) => {
      symlinkSync(words, named(4))
      await comesAndGoes()
    },
  )
})
