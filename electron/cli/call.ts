import type { Stamp } from '../../shared/commands/command.ts'
import { OpenProject } from '../services/open-project.ts'
import { readAttachment } from '../services/read-attachment.ts'
import type { Arguments } from './arguments.ts'
import { print, printJson, tell } from './output.ts'
import { projectPlace } from './project-place.ts'
import { Stopped } from './stopped.ts'

/** One command as it was typed, with what every command needs. */
export interface Call {
  readonly args: Arguments
  readonly json: boolean
  /** Initials of who acts. */
  readonly by: () => string
  /** Aborted by Ctrl-C, which ends the process where nothing {@link whole} is under way. */
  readonly signal: AbortSignal
  /** Does what must not be cut off: it is soon done, or looks at the signal and stops at a safe point. */
  readonly whole: <T>(work: () => Promise<T>) => Promise<T>
}

/** What a command file exports. Returns the exit status where it is not 0. */
export type Run = (call: Call) => Promise<number | undefined>

/** Who acts, and now. */
export const stampOf = ({ by }: Call): Stamp => ({ by: by(), at: new Date().toISOString() })

/** Opens the project named on the command line, tells its notices, and closes it whatever happens. */
export const withProject = <T>(call: Call, access: Access, work: Work<T>): Promise<T> =>
  access.write ? call.whole(() => opened(call, access, work)) : opened(call, access, work)

interface Access {
  readonly write: boolean
}
type Work<T> = (project: OpenProject) => Promise<T>

async function opened<T>({ args, signal }: Call, access: Access, work: Work<T>): Promise<T> {
  const open = await OpenProject.open(projectPlace(args), access)
  for (const notice of open.notices) tell(notice)
  try {
    if (signal.aborted) throw new Stopped('Stopped. Nothing was changed.')
    return await work(open)
  } finally {
    const problem = await open.close()
    if (problem) tell(problem)
  }
}

/**
 * Sends one command and prints what came of it: the id of what was made, or with --json its `seq` too.
 * A file named by `--file` is taken into the project with it. `called` is the id of what has no other.
 */
export async function sendOne(call: Call, type: string, input: object, called?: string): Promise<undefined> {
  const path = call.args.option('file')
  const attachment = path === undefined ? null : await readAttachment(path)
  const { seq, id = called } = await withProject(call, { write: true }, async (open) => {
    const command = { type, input: defined({ ...input, file: attachment?.file }) }
    if (attachment !== null) await open.keep(attachment, command, stampOf(call))
    return open.execute(command, stampOf(call))
  })
  if (call.json) printJson(id === undefined ? { seq } : { seq, id })
  else if (id !== undefined) print(id)
}

/** Without the options that were not given. */
const defined = (input: object): object =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
