import { redoable, undoable } from '../../../shared/log/timeline.ts'
import type { OpenProject } from '../../services/open-project.ts'
import { type Call, type Run, stampOf, withProject } from '../call.ts'
import { errorLine, statusOf, toldError } from '../errors.ts'
import { count } from '../options.ts'
import { print, printJson, tell } from '../output.ts'
import { Stopped } from '../stopped.ts'

export const undo: Run = (call) => steps(call, 'undo')
export const redo: Run = (call) => steps(call, 'redo')

interface Step {
  readonly seq: number
  readonly label: string
}

/** Takes N steps, or as many as there are: then the answer is no, and what was done is told with it. */
async function steps(call: Call, type: 'undo' | 'redo'): Promise<number | undefined> {
  const many = count(call.args.place('N') ?? '1', 'N')
  const done: Step[] = []
  try {
    await withProject(call, { write: true }, async (open) => {
      while (done.length < many) {
        if (call.signal.aborted) throw new Stopped(`Stopped after ${done.length} of ${many} steps.`)
        done.push(await oneStep(call, open, type))
      }
    })
  } catch (error) {
    if (done.length === 0) throw error
    return tellSteps(call, done, error)
  }
  return tellSteps(call, done)
}

/** What was done, and with it what went wrong then: one document with --json. Returns the exit status. */
function tellSteps({ json }: Call, done: readonly Step[], problem?: unknown): number | undefined {
  const told = problem === undefined ? null : toldError(problem)
  const labels = done.map(({ label }) => label)
  const error = told && { code: told.code, message: told.message }
  if (json) printJson({ seq: done.at(-1)?.seq, steps: done.length, labels, ...(error && { error }) })
  else print(labels.join('\n'))
  if (told === null) return undefined
  tell(errorLine(told))
  return statusOf(problem)
}

/** The label is asked for afterwards: before, it may lie behind the snapshot. */
async function oneStep(call: Call, open: OpenProject, type: 'undo' | 'redo') {
  const { seq } = await open.apply({ type, input: {} }, stampOf(call))
  const label = (type === 'undo' ? redoable : undoable)(open.timeline) ?? type
  return { seq, label: `${type === 'undo' ? 'Undone' : 'Redone'}: ${label}` }
}
