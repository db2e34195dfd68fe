import { Refusal } from '../../../shared/commands/refusal.ts'
import { redoable, undoable } from '../../../shared/log/timeline.ts'
import type { OpenProject } from '../../services/open-project.ts'
import { type Call, type Run, stampOf, withProject } from '../call.ts'
import { count } from '../options.ts'
import { print, printJson } from '../output.ts'

export const undo: Run = (call) => steps(call, 'undo')
export const redo: Run = (call) => steps(call, 'redo')

/** Takes N steps, or as many as there are: then the answer is no, and what was done is told first. */
async function steps(call: Call, type: 'undo' | 'redo'): Promise<undefined> {
  const many = count(call.args.place('N') ?? '1', 'N')
  const done: { seq: number; label: string }[] = []
  let refusal: Refusal | null = null
  await withProject(call, { write: true }, async (open) => {
    while (done.length < many && refusal === null) {
      try {
        done.push(await oneStep(call, open, type))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refusal = error
      }
    }
  })
  const last = done.at(-1)
  if (last && call.json)
    printJson({ seq: last.seq, steps: done.length, labels: done.map(({ label }) => label) })
  else for (const { label } of done) print(label)
  if (refusal !== null) throw refusal
}

/** The label is asked for afterwards: before, it may lie behind the snapshot. */
async function oneStep(call: Call, open: OpenProject, type: 'undo' | 'redo') {
  const { seq } = await open.apply({ type, input: {} }, stampOf(call))
  const label = (type === 'undo' ? redoable : undoable)(open.timeline) ?? type
  return { seq, label: `${type === 'undo' ? 'Undone' : 'Redone'}: ${label}` }
}
