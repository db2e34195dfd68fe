import type { CommandInputs } from '../../shared/commands/table.ts'
import type { NamedBytes, Sent } from '../../shared/contract/questions.ts'
import { ask, Refused } from '../workbench.ts'
import { deskNow, setDesk } from './desk.ts'

/** Ids may be left out: the host makes them. */
type LooseInput<T> = T extends { readonly id: string } ? Omit<T, 'id'> & { readonly id?: string } : T

/** What a page may send, by type. */
export type Inputs = { readonly [T in keyof CommandInputs]: LooseInput<CommandInputs[T]> } & {
  readonly undo: object
  readonly redo: object
}

interface Unsent {
  readonly project: string
  readonly type: keyof Inputs
  readonly input: object
  readonly file: NamedBytes | undefined
}

/** "Saving" is shown only when it takes this long, in milliseconds. */
const QUIET = 300
/** Failures of the disk or the host, not of a rule: the command is kept and can be sent again. */
// `foreign`: the host was started anew, and this page's key is the old one's.
const CAN_BE_SENT_AGAIN = new Set(['disk', 'locked', 'unreachable', 'foreign'])

let underWay = 0
let unsent: Unsent[] = []
const drafts = new Set<string>()
let slow: ReturnType<typeof setTimeout> | undefined

/**
 * Sends an editor's intention. Resolves when it is on the disk, with null where it was refused: the sentence is then
 * in `refused`, or the save state says that it waits to be sent again.
 */
export async function send<T extends keyof Inputs>(
  type: T,
  input: Inputs[T],
  file?: NamedBytes,
): Promise<Sent | null> {
  const { session } = deskNow()
  if (!session) return null
  return sent({ project: session.project, type, input, file })
}

/** Whether nothing is under way, nothing waits to be sent again and nobody has typed what is not sent yet. */
export const isAllSaved = (): boolean => underWay === 0 && unsent.length === 0 && drafts.size === 0

/** What a field with this name says of itself: whether it holds words that nobody has sent yet. */
export function keepsUnsent(id: string, isKept: boolean): void {
  if (isKept) drafts.add(id)
  else drafts.delete(id)
}

/** What a project's disk has not taken yet, oldest first; files by their names. */
export const unsentOf = (project: string): readonly UnsentCommand[] =>
  unsent
    .filter((each) => each.project === project)
    .map(({ type, input, file }) => ({ type, input, ...(file ? { file: file.name } : {}) }))

export interface UnsentCommand {
  readonly type: keyof Inputs
  readonly input: object
  readonly file?: string
}

/** Sends again what the disk refused, in order; stops at the first that is refused again. */
export async function sendAgain(): Promise<void> {
  const waiting = unsent
  unsent = []
  for (const [at, command] of waiting.entries()) {
    if ((await sent(command)) !== null || wasTakenBefore()) continue
    unsent.push(...waiting.slice(at + 1))
    break
  }
  showSaveState()
}

/** The first time only the answer was lost, not the command: the id that it brought along is there already. */
function wasTakenBefore(): boolean {
  if (deskNow().refused?.code !== 'taken') return false
  setDesk({ refused: null })
  return true
}

async function sent(command: Unsent): Promise<Sent | null> {
  begin()
  try {
    const { project, type, input, file } = command
    const done = await ask('send', { project, type, input, ...(file ? { file } : {}) })
    setDesk({ refused: null })
    return done
  } catch (error) {
    refuse(command, error)
    return null
  } finally {
    end()
  }
}

function refuse(command: Unsent, error: unknown): void {
  const { code, message } = error instanceof Refused ? error : { code: 'unknown', message: String(error) }
  if (CAN_BE_SENT_AGAIN.has(code)) {
    unsent.push(command)
    const { save } = deskNow()
    setDesk({
      save: { kind: 'not-saved', since: save.kind === 'not-saved' ? save.since : new Date(), message },
    })
    return
  }
  const { claim } = command.input as { readonly claim?: string }
  setDesk({ refused: { claim: claim ?? null, code, message } })
}

function begin(): void {
  underWay += 1
  slow ??= setTimeout(() => {
    if (underWay > 0 && unsent.length === 0) setDesk({ save: { kind: 'saving' } })
  }, QUIET)
}

function end(): void {
  underWay -= 1
  if (underWay > 0) return
  clearTimeout(slow)
  slow = undefined
  showSaveState()
}

function showSaveState(): void {
  if (underWay === 0 && unsent.length === 0) setDesk({ save: { kind: 'saved' } })
}
