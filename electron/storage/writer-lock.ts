import { randomBytes } from 'node:crypto'
import {
  link,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { FILE_MODE, knowsNoLinks, makeFolder, writeAt } from './durable-file.ts'
import { type Holder, type Life, type Listener, lifeOf, listen } from './lock-holder.ts'
import { StorageError, systemCode } from './storage-error.ts'

export interface WriterLock {
  release(): Promise<void>
}

const NAME = /^writer\.(\d+)$/
/** A file that serves as a lock and has no whole words for this long was left by a process that died over it. */
const UNFINISHED = 10_000
const LOOK_AGAIN = 20

/**
 * Makes this process the one writer of a project, or throws `locked` with the holder's name.
 *
 * The holder of the highest number is the writer. The highest number never falls: a name is taken away only where a
 * higher one stands. A contender takes the number that follows a holder that is free or gone. Others may have come
 * and gone since it looked, and taken the name away again that it now makes; so it looks once more, and is the
 * writer only if its number is the highest then. Whether a holder lives is asked of a listener that the system
 * closes with it, so a lock is free as soon as its holder is dead.
 */
export async function takeWriterLock(project: string): Promise<WriterLock> {
  const folder = join(project, 'lock')
  await makeFolder(folder)
  const token = randomBytes(12).toString('hex')
  const listener = await listen(token)
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    port: listener.port,
    token,
    since: new Date().toISOString(),
    free: false,
  }
  try {
    const number = await takeNumber(folder, mine)
    return { release: () => release(folder, number, mine, listener) }
  } catch (error) {
    await listener.close()
    throw error
  }
}

async function takeNumber(folder: string, mine: Holder): Promise<number> {
  for (;;) {
    const last = highest(await numbersIn(folder))
    const holder = last > 0 ? await readHolder(folder, last) : null
    // The name went away between two looks: somebody newer is there.
    if (last > 0 && holder === null) continue
    if (holder && !holder.free) await refuseLiving(holder)
    const number = last + 1
    if (!(await put(folder, number, mine))) continue
    const there = await numbersIn(folder)
    if (highest(there) === number) {
      for (const old of there) if (old < number) await takeAway(folder, old)
      return number
    }
    await takeAway(folder, number)
  }
}

/** Leaves a higher number that is free before it takes the own one away. */
async function release(folder: string, number: number, mine: Holder, listener: Listener): Promise<void> {
  const higher = await put(folder, number + 1, { ...mine, free: true }).then(
    () => true,
    () => false,
  )
  // Where there is none the own name stays, and whoever asks its listener learns that it is free.
  if (higher) await takeAway(folder, number)
  await listener.close()
}

/**
 * Takes a number; false where somebody else was first. A link that points to the holder's words needs no space for
 * data, so a full disk cannot lock its owner out. Where links are not allowed a small file serves.
 */
async function put(folder: string, number: number, holder: Holder): Promise<boolean> {
  const name = nameOf(folder, number)
  const words = JSON.stringify(holder)
  for (const way of [symlink, putLink, putFile]) {
    try {
      await way(words, name)
      return true
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false
      if (way === putFile || !knowsNoLinks(error)) throw error
    }
  }
  return false
}

/** A file that has its words before it has its name. */
async function putLink(words: string, name: string): Promise<void> {
  const unnamed = `${name}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(unnamed, words, { mode: FILE_MODE })
    await link(unnamed, name)
  } finally {
    await rm(unnamed, { force: true })
  }
}

/** For FAT: a file that has its name before its words. Others wait for the words, and so they must come in time. */
async function putFile(words: string, name: string): Promise<void> {
  const began = performance.now()
  const file = await open(name, 'wx', FILE_MODE)
  try {
    await writeAt(file, Buffer.from(words), 0)
  } catch (error) {
    await rm(name, { force: true })
    throw error
  } finally {
    await file.close()
  }
  if (performance.now() - began < UNFINISHED / 2) return
  // Somebody may be about to pass it by: it is left as one that nobody holds.
  await truncate(name, 0)
  throw Object.assign(new Error('the words came too late'), { code: 'EEXIST' })
}

const nameOf = (folder: string, number: number): string => join(folder, `writer.${number}`)

const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers)

const numbersIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? 0)).filter(Boolean)

const takeAway = (folder: string, number: number): Promise<void> =>
  unlink(nameOf(folder, number)).catch(() => {})

/** Null where the name is gone. */
async function readHolder(folder: string, number: number): Promise<Holder | null> {
  const name = nameOf(folder, number)
  const began = performance.now()
  for (;;) {
    const late = performance.now() - began > UNFINISHED
    const linked = await readlink(name).catch(() => null)
    const words =
      linked ??
      (await readFile(name, 'utf8').catch((error: unknown) => {
        if (systemCode(error) === 'ENOENT') return null
        throw error
      }))
    if (words === null) return null
    const holder = holderIn(words)
    if (holder) return holder
    // Nobody makes such a link: it was damaged, and its holder cannot be asked.
    if (linked !== null || late) return NOBODY
    await new Promise((soon) => setTimeout(soon, LOOK_AGAIN))
  }
}

const NOBODY: Holder = { pid: 0, host: '', port: 0, token: '', since: '', free: true }

function holderIn(words: string): Holder | null {
  try {
    const found = JSON.parse(words) as Partial<Holder> | null
    const known =
      Number.isInteger(found?.pid) && typeof found?.host === 'string' && typeof found.token === 'string'
    return known && (found.port ?? 0) > 0 && (found.port ?? 0) < 65_536 ? (found as Holder) : null
  } catch {
    return null
  }
}

async function refuseLiving(holder: Holder): Promise<void> {
  const life = await lifeOf(holder)
  if (life !== 'gone') throw lockedBy(holder, life)
}

function lockedBy({ pid, host, since }: Holder, life: Life): StorageError {
  return new StorageError('locked', sentence())

  function sentence(): string {
    if (host !== hostname()) {
      return (
        `A program on ${host} is writing this project, or was when it was copied (since ${since}). ` +
        'Close it there; if it is gone, delete the folder “lock” inside the project.'
      )
    }
    const who = `Another program is writing this project (process ${pid}, since ${since})`
    return life === 'lives'
      ? `${who}. Close it there first.`
      : `${who}, but does not answer. Close it there; if it is gone, delete the folder “lock” inside the project.`
  }
}
