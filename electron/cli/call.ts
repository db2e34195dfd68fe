import { userInfo } from 'node:os'
import type { Stamp } from '../../shared/commands/command.ts'
import { OpenProject } from '../services/open-project.ts'
import { readAttachment } from '../services/read-attachment.ts'
import type { Arguments } from './arguments.ts'
import { print, printJson, tell } from './output.ts'
import { UsageError } from './usage-error.ts'

/** One command as it was typed, with what every command needs. */
export interface Call {
  readonly args: Arguments
  readonly json: boolean
  /** Aborted by Ctrl-C: stop at the next safe point. */
  readonly signal: AbortSignal
}

/** What a command file exports. Returns the exit status where it is not 0. */
export type Run = (call: Call) => Promise<number | undefined>

/** Who acts, and now. */
export const stampOf = ({ args }: Call): Stamp => ({ by: initials(args), at: new Date().toISOString() })

function initials(args: Arguments): string {
  const given = args.option('by')
  if (given === undefined) return systemUser()
  if (given.trim() === '') throw new UsageError('--by needs initials.')
  return given.trim()
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    throw new UsageError('This system does not say who you are. Add --by INITIALS.')
  }
}

/** Opens the project named on the command line, tells its notices, and closes it whatever happens. */
export async function withProject<T>(
  { args }: Call,
  access: { readonly write: boolean },
  work: (project: OpenProject) => Promise<T>,
): Promise<T> {
  const open = await OpenProject.open(args.needed('PROJECT'), access)
  for (const notice of open.notices) tell(notice)
  try {
    return await work(open)
  } finally {
    const problem = await open.close()
    if (problem) tell(problem)
  }
}

/**
 * Sends one command and prints what came of it: the id of what was made, or with --json its `seq` too.
 * A file named by `--file` is taken into the project with it.
 */
export async function sendOne(call: Call, type: string, input: object): Promise<undefined> {
  const path = call.args.option('file')
  const attachment = path === undefined ? null : await readAttachment(path)
  const { seq, id } = await withProject(call, { write: true }, async (open) => {
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
