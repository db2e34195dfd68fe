import type { FileHandle } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkProjectFolder } from './check-project-folder.ts'
import { entryAt, stateAt, type Titles, temporaryFolder } from './invented-log.ts'
import { createProjectFolder, openProjectFolder, type ProjectFolder } from './project-folder.ts'
import { StorageError } from './storage-error.ts'

// The real file system, of which one operation fails: the first, the second, and so on to the last.

const disk = vi.hoisted(() => ({ count: 0, syncs: 0, fails: (_at: number): boolean => false }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const refusal = (what: string) => Object.assign(new Error(`EIO: ${what}`), { code: 'EIO' })
  /** Counts the call; one that is to fail is made all the same where that leaves the worse trace. */
  const failing =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>, leavesTrace = false) =>
    async (...args: A): Promise<R> => {
      disk.count++
      if (!disk.fails(disk.count)) return call(...args)
      if (leavesTrace) await call(...args)
      throw refusal(name)
    }
  const open = async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
    const file = await failing('open', real.open)(...args)
    const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>
    const half = (bytes: unknown, at: unknown, length: unknown, place: unknown) =>
      write(bytes, at, disk.fails(disk.count) ? Math.floor(Number(length) / 2) : length, place)
    const datasync = file.datasync.bind(file)
    return Object.assign(file, {
      write: failing('write', half, true),
      datasync: failing(
        'datasync',
        () => {
          disk.syncs++
          return datasync()
        },
        true,
      ),
      sync: failing('sync', file.sync.bind(file), true),
      close: failing('close', file.close.bind(file), true),
    })
  }
  const { rename, mkdir, readdir, readFile, link, symlink, unlink, copyFile } = real
  const rest = { rename, mkdir, readdir, readFile, link, symlink, unlink, copyFile }
  const wrapped = Object.entries(rest).map(([name, call]) => [
    name,
    failing(name, call as (...args: unknown[]) => Promise<unknown>),
  ])
  return { ...real, open, ...Object.fromEntries(wrapped) }
})

let folder = temporaryFolder()
let path = ''
beforeEach(() => {
  folder = temporaryFolder()
  path = folder.path('Ferry.claimbench')
  disk.fails = () => false
})
afterEach(() => {
  disk.fails = () => false
  folder.done()
})

const write = () => openProjectFolder<Titles>(path, { write: true })

/** What was acknowledged, by `seq`, and every refusal. */
interface Told {
  readonly stored: Map<number, string>
  readonly refused: unknown[]
}

/** A session of an editor who tries again whatever was refused. */
async function session(open: ProjectFolder<Titles>, told: Told, name: string): Promise<void> {
  const tried = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => told.refused.push(error))
  const append = async (seq: number, attempt: string): Promise<void> => {
    const title = `${seq} ${name} ${attempt}`
    await tried(open.append(entryAt(seq, title)).then(() => told.stored.set(seq, title)))
  }
  const next = (): number => told.stored.size + 1
  await Promise.all([append(next(), 'a'), append(next() + 1, 'b')])
  await append(next(), 'c')
  await tried(open.putAsset(Buffer.from('Ayes 14, noes 8.')))
  await tried(open.saveSnapshot(told.stored.size, stateAt(told.stored.size)))
  await append(next(), 'd')
  await append(next(), 'e')
}

/** Opens, works and closes on a disk that fails as told; returns how many operations that took. */
async function run(fails: (at: number) => boolean, told: Told): Promise<number> {
  disk.count = 0
  disk.fails = fails
  try {
    const open = await write()
    await session(open, told, 'first')
    await open.close()
  } catch (error) {
    told.refused.push(error)
  }
  disk.fails = () => false
  return disk.count
}

async function expectWhole(told: Told, message: string): Promise<void> {
  const open = await openProjectFolder<Titles>(path, { write: false })
  const titles = new Map(
    (await open.entries()).map(({ seq, input }) => [seq, (input as { title: string }).title]),
  )
  for (const [seq, title] of told.stored) expect(titles.get(seq), message).toBe(title)
  expect(
    (await checkProjectFolder(path)).filter(({ sound }) => !sound),
    message,
  ).toEqual([])
  expect(
    told.refused.filter((error) => !(error instanceof StorageError)),
    message,
  ).toEqual([])
}

async function made(): Promise<Told> {
  path = folder.path(`Ferry-${disk.count}-${Math.random().toString(36).slice(2)}.claimbench`)
  const told = { stored: new Map<number, string>(), refused: [] }
  const open = await createProjectFolder<Titles>(path)
  await session(open, told, 'zeroth')
  await open.close()
  return told
}

describe('a disk of which one operation fails', () => {
  it.each([
    ['once', (k: number) => (at: number) => at === k],
    ['and all that follow', (k: number) => (at: number) => at >= k],
  ])('%s loses nothing acknowledged and can be written again, whichever it is', async (_, failsFrom) => {
    const operations = await run(() => false, await made())
    expect(operations).toBeGreaterThan(30)
    for (let k = 1; k <= operations; k++) {
      const told = await made()
      await run(failsFrom(k), told)
      await expectWhole(told, `operation ${k}`)
      const open = await write()
      const { length } = await open.entries()
      // What was written and not acknowledged may be there: it goes on behind it.
      const seq = length + 1
      await open.append(entryAt(seq, 'after'))
      told.stored.set(seq, 'after')
      await open.close()
      await expectWhole(told, `operation ${k}, written again`)
    }
  })
})

describe('entries that come together', () => {
  it('share their commits', async () => {
    const open = await createProjectFolder<Titles>(path)
    disk.syncs = 0
    await Promise.all(Array.from({ length: 300 }, (_, at) => open.append(entryAt(at + 1))))
    expect(disk.syncs).toBeLessThan(10)
    await open.close()
  })
})
