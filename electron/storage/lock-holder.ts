import { randomBytes } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { hostname } from 'node:os'
import { systemCode } from './storage-error.ts'

/** Who writes: enough to ask whether it lives, and to name it. `free` where it has let go. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** Of a listener on this machine that proves to know the token as long as the holder lives. */
  readonly port: number
  readonly token: string
  readonly since: string
  readonly free: boolean
}

/** `silent`: its process runs and something listens, but nothing is said. */
export type Life = 'lives' | 'silent' | 'gone'

/** A holder that is busy answers late. */
const ANSWER_TIME = 2000
/** A process that cannot be seen from here may still be one behind a wall of the system, and busy. */
const PATIENCE = 10_000
const LONGEST_QUESTION = 100

/** Another machine cannot be asked, so its holder is never taken for dead. */
export const lifeOf = (holder: Holder): Promise<Life> =>
  holder.host === hostname() ? ask(holder) : Promise.resolve('lives')

/** The port may be somebody else's by now: only token and question together prove that it is the holder. */
function ask({ pid, port, token }: Holder): Promise<Life> {
  const question = randomBytes(12).toString('hex')
  const proof = `${token} ${question}`
  return new Promise((answer) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    const settle = (life: Life): void => {
      for (const timer of timers) clearTimeout(timer)
      socket.destroy()
      answer(life)
    }
    const timers = [
      setTimeout(() => runs(pid) && settle('silent'), ANSWER_TIME),
      setTimeout(() => settle('gone'), PATIENCE),
    ]
    let said = ''
    socket.on('connect', () => socket.write(`${question}\n`))
    socket.on('data', (text: string) => {
      said += text
      if (said === proof) settle('lives')
      else if (!proof.startsWith(said)) settle('gone')
    })
    socket.on('end', () => settle('gone'))
    socket.on('error', (error) => {
      // Anything else keeps this process from asking, and says nothing of the other one.
      settle(NOBODY_THERE.has(systemCode(error)) ? 'gone' : 'silent')
    })
  })
}

const NOBODY_THERE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

export interface Listener {
  readonly port: number
  close(): Promise<void>
}

/** Answers whoever asks with the token and the question, until it is closed or the process is gone. */
export async function listen(token: string): Promise<Listener> {
  const asking = new Set<Socket>()
  const server = createServer((socket) => {
    asking.add(socket)
    socket.on('close', () => asking.delete(socket))
    socket.on('error', () => {})
    socket.setTimeout(ANSWER_TIME, () => socket.destroy())
    answerOn(socket.setEncoding('utf8').unref(), token)
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', listening)
  })
  server.unref()
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed())
      for (const socket of asking) socket.destroy()
    })
  return { port: portOf(server), close }
}

function answerOn(socket: Socket, token: string): void {
  let asked = ''
  socket.on('data', (text: string) => {
    asked += text
    const end = asked.indexOf('\n')
    if (end >= 0) socket.end(`${token} ${asked.slice(0, end)}`)
    else if (asked.length > LONGEST_QUESTION) socket.destroy()
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listener on a port has a port')
  return address.port
}
