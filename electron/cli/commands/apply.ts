import type { AcceptProposals } from '../../../shared/commands/proposals.ts'
import type { OpenProject } from '../../services/open-project.ts'
import { BadCommand } from '../../services/parse-command.ts'
import { type Call, type Run, stampOf, withProject } from '../call.ts'
import { errorLine, statusOf, toldError } from '../errors.ts'
import { outputFailed, printRaw, tell } from '../output.ts'
import { readLines } from '../standard-input.ts'
import { Stopped } from '../stopped.ts'

/** Lines that may be on their way to the disk together. */
const TOGETHER = 256
const REFUSED = 1
const DISK_REFUSED = 5

interface Answer {
  readonly line: object
  readonly status: 0 | typeof REFUSED | typeof DISK_REFUSED
}

/** Applies each line while those before it are still on their way to the disk; answers in order, once durable. */
export const run: Run = (call) =>
  withProject(call, { write: true }, async (open) => {
    let worst = 0
    let underWay: Promise<Answer>[] = []
    const drain = async (): Promise<void> => {
      worst = Math.max(worst, ...(await Promise.all(underWay)).map(({ status }) => status))
      underWay = []
    }
    let shaken = false
    const attempt = async (line: Buffer | null): Promise<Answer> => {
      const answer = await tried(call, open, line, made)
      if (answer.status === DISK_REFUSED) shaken = true
      return answer
    }
    const made = idsOfAccepted(open)
    for await (const line of readLines(call.signal)) {
      // What cannot be acknowledged is not applied.
      if (outputFailed()) break
      if (line?.toString().trim() === '') continue
      // Once the disk has refused, lines go one by one, so that none runs ahead of one that is tried again.
      if (shaken || underWay.length >= TOGETHER) await drain()
      underWay.push(answerAfter(underWay.at(-1), attempt(line), () => (shaken ? attempt(line) : null)))
    }
    await drain()
    if (!call.signal.aborted) return worst
    tell(errorLine(new Stopped('Stopped. What was answered is saved; what was not read was not applied.')))
    return Math.max(worst, REFUSED)
  })

/** Prints an answer after the one before it. What failed on a line that the disk refused gets its own try. */
async function answerAfter(
  before: Promise<Answer> | undefined,
  first: Promise<Answer>,
  again: () => Promise<Answer> | null,
): Promise<Answer> {
  const answer = await first
  await before
  const final = answer.status === 0 || before === undefined ? answer : ((await again()) ?? answer)
  printRaw(`${JSON.stringify(final.line)}\n`)
  return final
}

/** The ids of the claims that accepting proposals made, by the entry's `seq`: taken out when they are answered. */
function idsOfAccepted(open: OpenProject): Map<number, readonly string[]> {
  const made = new Map<number, readonly string[]>()
  open.onEntry(({ seq, type, input }) => {
    if (type !== 'accept-proposals') return
    made.set(
      seq,
      (input as AcceptProposals).proposals.map(({ id }) => id),
    )
  })
  return made
}

async function tried(
  call: Call,
  open: OpenProject,
  line: Buffer | null,
  made: Map<number, readonly string[]>,
): Promise<Answer> {
  try {
    const done = await open.execute(parsedLine(line), stampOf(call))
    const ids = made.get(done.seq)
    made.delete(done.seq)
    return { line: ids ? { ...done, ids } : done, status: 0 }
  } catch (error) {
    const { code, message } = toldError(error)
    const status = statusOf(error) === DISK_REFUSED ? DISK_REFUSED : REFUSED
    return { line: { error: { code, message } }, status }
  }
}

function parsedLine(line: Buffer | null): unknown {
  if (line === null) throw new BadCommand('bad-json', 'This line is longer than 64 MB and was not read.')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    throw new BadCommand('bad-json', 'This line is not one JSON object in UTF-8.')
  }
}
