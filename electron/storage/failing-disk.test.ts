import { cpSync, readdirSync, statSync } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkProjectFolder } from './check-project-folder.ts'
import { entryAt, stateAt, type Titles, temporaryFolder } from './invented-log.ts'
import { createProjectFolder, openProjectFolder, type ProjectFolder } from './project-folder.ts'
import { StorageError } from './storage-error.ts'

// The real file system, of which one operation fails: the first, the second, and so on to the last. It also writes
// down in which order its operations began and ended.

/** Something that the disk did, or that a test was told. */
interface Event {
  readonly what: string
  readonly path: string
  /** What was written, or the name that was given up. */
  readonly of: string
}

const disk = vi.hoisted(() => ({
  count: 0,
  fails: (_at: number, _what: string): boolean => false,
  /** Milliseconds that a sync takes longer than it would. */
  slow: 0,
  events: [] as Event[],
}))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const refusal = (what: string) => Object.assign(new Error(`EIO: ${what}`), { code: 'EIO' })
  const note = (what: string, path: unknown, of = ''): void => {
    disk.events.push({ what, path: String(path), of })
  }
  /** Counts the call; one that is to fail is made all the same where that leaves the worse trace. */
  const failing =
    <A extends unknown[], R>(name: string, call: (...args: A) => Promise<R>, leavesTrace = false) =>
    async (...args: A): Promise<R> => {
      disk.count++
      if (!disk.fails(disk.count, name)) return call(...args)
      if (leavesTrace) await call(...args)
      throw refusal(name)
    }
  const open = async (...args: Parameters<typeof real.open>): Promise<FileHandle> => {
    const file = await failing('open', real.open)(...args)
    const path = args[0]
    const write = file.write.bind(file) as (...args: unknown[]) => Promise<unknown>
    const half = async (bytes: Buffer, at: number, length: number, place: unknown) => {
      const some = disk.fails(disk.count, 'write') ? Math.floor(length / 2) : length
      const written = await write(bytes, at, some, place)
      note('written', path, bytes.toString('utf8', at, at + some))
      return written
    }
    const slowly = (what: string, sync: () => Promise<void>) => async () => {
      note(`${what} begins`, path)
      await sync()
      if (disk.slow > 0) await new Promise((later) => setTimeout(later, disk.slow))
      note(`${what} ends`, path)
    }
    return Object.assign(file, {
      write: failing('write', half, true),
      datasync: failing('datasync', slowly('datasync', file.datasync.bind(file)), true),
      sync: failing('sync', slowly('sync', file.sync.bind(file)), true),
      truncate: failing('truncate', file.truncate.bind(file)),
      close: failing('close', file.close.bind(file), true),
    })
  }
  const rename = failing('rename', async (from: string, to: string) => {
    note('rename begins', to, from)
    await real.rename(from, to)
    note('rename ends', to, from)
  })
  const mkdir = failing('mkdir', async (path: string, options: object) => {
    await real.mkdir(path, options)
    note('made', path)
  })
  const { readdir, readFile, link, symlink, unlink, copyFile } = real
  const wrapped = Object.entries({ readdir, readFile, link, symlink, unlink, copyFile }).map(
    ([name, call]) => [name, failing(name, call as (...args: unknown[]) => Promise<unknown>)],
  )
  return { ...real, open, rename, mkdir, ...Object.fromEntries(wrapped) }
})

let folder = temporaryFolder()
let path = ''
beforeEach(() => {
  folder = temporaryFolder()
  path = folder.path('Ferry.claimbench')
  disk.events = []
})
afterEach(() => {
  disk.fails = () => false
  disk.slow = 0
  folder.done()
})

const write = () => openProjectFolder<Titles>(path, { write: true })

/** What was acknowledged, by `seq`, every refusal, and the titles that are not in the log by what was told. */
interface Told {
  readonly stored: Map<number, string>
  readonly refused: unknown[]
  readonly gone: Set<string>
}

const MAY_BE_THERE = 'may be there when the project is opened again'
const toldNothing = (): Told => ({ stored: new Map(), refused: [], gone: new Set() })

/** A session of an editor who tries again whatever was refused. */
async function session(open: ProjectFolder<Titles>, told: Told, name: string): Promise<void> {
  const tried = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => told.refused.push(error))
  const append = async (seq: number, attempt: string): Promise<void> => {
    const title = `${seq} ${name} ${attempt}`
    try {
      await open.append(entryAt(seq, title))
      told.stored.set(seq, title)
    } catch (error) {
      told.refused.push(error)
      if (!(error as Error).message.includes(MAY_BE_THERE)) told.gone.add(title)
    }
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
    // As a crash at this place would leave it.
    cpSync(path, `${path}.unclosed`, { recursive: true, verbatimSymlinks: true })
    await open.close()
  } catch (error) {
    told.refused.push(error)
  }
  disk.fails = () => false
  return disk.count
}

async function expectWhole(told: Told, message: string, at = path): Promise<void> {
  const open = await openProjectFolder<Titles>(at, { write: false })
  const titles = new Map(
    (await open.entries()).map(({ seq, input }) => [seq, (input as { title: string }).title]),
  )
  for (const [seq, title] of told.stored) expect(titles.get(seq), message).toBe(title)
  for (const title of titles.values()) expect(told.gone, message).not.toContain(title)
  expect(
    (await checkProjectFolder(at)).filter(({ sound }) => !sound),
    message,
  ).toEqual([])
  expect(
    told.refused.filter((error) => !(error instanceof StorageError)),
    message,
  ).toEqual([])
}

async function made(): Promise<Told> {
  path = folder.path(`Ferry-${disk.count}-${Math.random().toString(36).slice(2)}.claimbench`)
  const told = toldNothing()
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
      if (readdirSync(dirname(path)).includes(`${basename(path)}.unclosed`))
        await expectWhole(told, `operation ${k}, not closed`, `${path}.unclosed`)
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

const segment = (number: number): string => join(path, 'journal', `00000${number}.jsonl`)
const seqs = async (): Promise<readonly number[]> => {
  const open = await openProjectFolder<Titles>(path, { write: false })
  return (await open.entries()).map(({ seq }) => seq)
}
const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: Error) => error.message,
  )

/** A project with one entry, on a disk that does not do certain things from then on. */
async function refusing(...whats: readonly string[]): Promise<ProjectFolder<Titles>> {
  const open = await createProjectFolder<Titles>(path)
  await open.append(entryAt(1))
  disk.fails = (_, what) => whats.includes(what)
  return open
}

describe('an entry that was refused', () => {
  it('does not come back where the disk cuts nothing off and the project is closed without another', async () => {
    const open = await refusing('datasync', 'truncate')
    expect(await messageOf(open.append(entryAt(2)))).not.toContain(MAY_BE_THERE)
    await open.close()
    disk.fails = () => false
    expect(await seqs()).toEqual([1])
  })

  it('does not come back either where the disk takes a new segment only when the project is closed', async () => {
    const open = await refusing('datasync', 'truncate', 'rename')
    expect(await messageOf(open.append(entryAt(2)))).toContain(MAY_BE_THERE)
    disk.fails = () => false
    await open.close()
    expect(await seqs()).toEqual([1])
  })

  it('may be there where the disk takes nothing any more, and both answers say so', async () => {
    const open = await refusing('datasync', 'truncate', 'rename')
    expect(await messageOf(open.append(entryAt(2)))).toContain(MAY_BE_THERE)
    expect(await messageOf(open.close())).toContain(MAY_BE_THERE)
    disk.fails = () => false
    const again = await write()
    await again.append(entryAt((await again.entries()).length + 1))
    await again.close()
  })

  it('is not in doubt where only a new segment is refused, or where it came behind the one that failed', async () => {
    const open = await refusing('datasync', 'truncate', 'rename')
    disk.slow = 5
    const told = [messageOf(open.append(entryAt(2))), messageOf(open.append(entryAt(3)))]
    expect((await Promise.all(told)).map((each) => each.includes(MAY_BE_THERE))).toEqual([true, false])
    expect(await messageOf(open.append(entryAt(2)))).not.toContain(MAY_BE_THERE)
    disk.fails = () => false
    await open.append(entryAt(2))
    await open.close()
    expect(await seqs()).toEqual([1, 2])
  })

  it('leaves no half a batch on the disk', async () => {
    const open = await refusing()
    const { size } = statSync(segment(1))
    disk.count = 0
    disk.fails = (at, what) => what === 'write' && at === 1
    await expect(open.append(entryAt(2))).rejects.toMatchObject({ code: 'disk' })
    const half = disk.events.findLast(on('written', segment(1)))
    expect(half?.of).toContain('"seq":2,')
    expect(statSync(segment(1)).size).toBe(size)
    await open.close()
  })

  it('leaves no heap of segments, however often it is tried again', async () => {
    const open = await refusing('datasync')
    for (let tries = 0; tries < 20; tries++) await messageOf(open.append(entryAt(2)))
    disk.fails = () => false
    await open.append(entryAt(2))
    await open.close()
    expect(readdirSync(join(path, 'journal'))).toHaveLength(2)
    expect(await seqs()).toEqual([1, 2])
  })
})

const indexAfter = (from: number, matches: (event: Event) => boolean): number => {
  const at = disk.events.slice(from + 1).findIndex(matches)
  return at < 0 ? Number.POSITIVE_INFINITY : from + 1 + at
}
const on = (what: string, path: string) => (event: Event) => event.what === what && event.path === path

/** Every new name: given to bytes that are durable, and durable itself before the answer. */
function expectDurableNames(): void {
  const names = disk.events.filter(({ what }) => what === 'rename begins')
  expect(names.length).toBeGreaterThan(0)
  for (const { path: to, of: from } of names) {
    const begins = disk.events.findIndex(on('rename begins', to))
    const written = disk.events.findLastIndex((event) => event.what === 'written' && event.path === from)
    const sync = indexAfter(written, on('sync begins', from))
    expect(written, to).toBeGreaterThanOrEqual(0)
    expect(indexAfter(sync, on('sync ends', from)), to).toBeLessThan(begins)
    const folderSync = indexAfter(indexAfter(begins, on('rename ends', to)), on('sync begins', dirname(to)))
    const answered = indexAfter(begins, ({ what }) => what === 'answered')
    expect(indexAfter(folderSync, on('sync ends', dirname(to))), to).toBeLessThan(answered)
  }
}

const answered = (of = ''): void => {
  disk.events.push({ what: 'answered', path: '', of })
}

describe('what is answered', () => {
  beforeEach(() => {
    disk.slow = 3
  })

  it('is an entry only after a datasync that began when it was written', async () => {
    const open = await createProjectFolder<Titles>(path)
    const appends: Promise<void>[] = []
    for (let seq = 1; seq <= 30; seq++) {
      appends.push(open.append(entryAt(seq)).then(() => answered(String(seq))))
      if (seq % 4 === 0) await new Promise((soon) => setTimeout(soon, 2))
    }
    await Promise.all(appends)
    for (let seq = 1; seq <= 30; seq++) {
      const written = disk.events.findIndex(
        ({ what, of }) => what === 'written' && of.includes(`"seq":${seq},`),
      )
      const sync = indexAfter(written, on('datasync begins', segment(1)))
      const told = disk.events.findIndex(({ what, of }) => what === 'answered' && of === String(seq))
      expect(written, `entry ${seq}`).toBeGreaterThanOrEqual(0)
      expect(indexAfter(sync, on('datasync ends', segment(1))), `entry ${seq}`).toBeLessThan(told)
    }
    await open.close()
  })

  it('is a new project only when its files and folders have durable names', async () => {
    const open = await createProjectFolder<Titles>(path)
    answered()
    expectDurableNames()
    for (const made of [path, join(path, 'journal'), join(path, 'assets')]) {
      const sync = indexAfter(disk.events.findIndex(on('made', made)), on('sync begins', dirname(made)))
      expect(indexAfter(sync, on('sync ends', dirname(made))), made).toBeLessThan(disk.events.length)
    }
    await open.close()
  })

  it('is a snapshot or an asset only when bytes and name are durable', async () => {
    const open = await createProjectFolder<Titles>(path)
    await open.append(entryAt(1))
    for (const work of [
      () => open.saveSnapshot(1, stateAt(1)),
      () => open.putAsset(Buffer.from('Ayes 14')),
    ]) {
      disk.events = []
      await work()
      answered()
      expectDurableNames()
    }
    await open.close()
  })

  it('is an asset that is there already only when its name is durable', async () => {
    const open = await createProjectFolder<Titles>(path)
    await open.putAsset(Buffer.from('Ayes 14'))
    disk.events = []
    await open.putAsset(Buffer.from('Ayes 14'))
    expect(disk.events.some(on('sync ends', join(path, 'assets')))).toBe(true)
    await open.close()
  })
})

describe('entries that come together', () => {
  it('share their commits', async () => {
    const open = await createProjectFolder<Titles>(path)
    disk.events = []
    await Promise.all(Array.from({ length: 300 }, (_, at) => open.append(entryAt(at + 1))))
    const syncs = disk.events.filter(on('datasync ends', segment(1))).length
    expect(syncs).toBeGreaterThan(0)
    expect(syncs).toBeLessThan(10)
    await open.close()
  })
})
