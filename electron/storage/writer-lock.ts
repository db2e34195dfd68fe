import { randomBytes } from 'node:crypto'
import { link, readdir, readFile, readlink, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { FILE_MODE, makeFolder } from './durable-file.ts'
import { StorageError, systemCode } from './storage-error.ts'

/** Who writes: enough to ask whether it lives, and to name it. `free` where it has let go. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** Of a listener on this machine that answers with the token as long as the holder lives. */
  readonly port: number
  readonly token: string
  readonly since: string
  readonly free: boolean
}

export interface WriterLock {
  release(): Promise<void>
}

const NAME = /^writer\.(\d+)$/
const ANSWER_TIME = 2000

/**
 * Makes this process the one writer of a project, or throws `locked` with the holder's name.
 * The holder of the highest number is the writer. A number can be taken by one contender only and is never taken
 * over, only followed by the next; whether a holder lives is asked of a socket that the system closes with it, so
 * a lock is free as soon as its holder is dead.
 */
export async function takeWriterLock(project: string): Promise<WriterLock> {
  const folder = join(project, 'lock')
  await makeFolder(folder)
  const token = randomBytes(12).toString('hex')
  const server = await listen(token)
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    port: portOf(server),
    token,
    since: new Date().toISOString(),
    free: false,
  }
  try {
    const number = await takeNumber(folder, mine)
    return { release: () => release(folder, number, mine, server) }
  } catch (error) {
    server.close()
    throw error
  }
}

async function takeNumber(folder: string, mine: Holder): Promise<number> {
  for (;;) {
    const last = Math.max(0, ...(await numbersIn(folder)))
    const holder = last > 0 ? await readHolder(folder, last) : null
    // The name went away between two looks: somebody newer is there.
    if (last > 0 && holder === null) continue
    if (holder && !holder.free && (await lives(holder))) throw lockedBy(holder)
    if (!(await put(folder, last + 1, mine))) continue
    for (const old of await numbersIn(folder))
      if (old <= last) await unlink(nameOf(folder, old)).catch(() => {})
    return last + 1
  }
}

/** Leaves a higher number that is free, so that numbers only rise, and takes the own one away. */
async function release(folder: string, number: number, mine: Holder, server: Server): Promise<void> {
  await put(folder, number + 1, { ...mine, free: true }).catch(() => false)
  await unlink(nameOf(folder, number)).catch(() => {})
  await new Promise((closed) => server.close(closed))
}

/**
 * Takes a number; false where somebody else was first. A link that points to the holder's words needs no space for
 * data, so a full disk cannot lock its owner out. Where links are not allowed a small file serves.
 */
async function put(folder: string, number: number, holder: Holder): Promise<boolean> {
  const name = nameOf(folder, number)
  try {
    await symlink(JSON.stringify(holder), name)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOSYS', 'EOPNOTSUPP', 'ENOTSUP'].includes(systemCode(error))) throw error
  }
  const unnamed = join(folder, `.${holder.token}`)
  try {
    await writeFile(unnamed, JSON.stringify(holder), { mode: FILE_MODE })
    await link(unnamed, name)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(unnamed, { force: true })
  }
}

const nameOf = (folder: string, number: number): string => join(folder, `writer.${number}`)

const numbersIn = async (folder: string): Promise<readonly number[]> =>
  (await readdir(folder)).map((name) => Number(NAME.exec(name)?.[1] ?? 0)).filter(Boolean)

async function readHolder(folder: string, number: number): Promise<Holder | null> {
  const name = nameOf(folder, number)
  const text = await readlink(name)
    .catch(() => readFile(name, 'utf8'))
    .catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return null
      throw error
    })
  if (text === null) return null
  try {
    return JSON.parse(text) as Holder
  } catch {
    // Nobody writes such a name: it was damaged, and its holder cannot be asked.
    return { pid: 0, host: hostname(), port: 0, token: '', since: '', free: true }
  }
}

/** Another machine cannot be asked, so its holder is never taken for dead. */
function lives({ host, port, token }: Holder): Promise<boolean> {
  if (host !== hostname()) return Promise.resolve(true)
  return new Promise((answer) => {
    let said = ''
    const socket = connect(port, '127.0.0.1').setEncoding('utf8').setTimeout(ANSWER_TIME)
    socket.on('data', (text: string) => {
      said += text
    })
    socket.on('end', () => answer(said === token))
    socket.on('error', () => answer(false))
    // It listens and is too busy to answer: it lives.
    socket.on('timeout', () => {
      socket.destroy()
      answer(true)
    })
  })
}

function listen(token: string): Promise<Server> {
  return new Promise((listening, failed) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.end(token)
    })
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => listening(server.unref()))
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listener on a port has a port')
  return address.port
}

function lockedBy({ pid, host, since }: Holder): StorageError {
  const sentence =
    host === hostname()
      ? `Another program is writing this project (process ${pid}, since ${since}). Close it there first.`
      : `A program on ${host} is writing this project, or was when it was copied (since ${since}). ` +
        'Close it there; if it is gone, delete the folder “lock” inside the project.'
  return new StorageError('locked', sentence)
}
