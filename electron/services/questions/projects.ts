import type { Asks, OpenedProject, Sent } from '../../../shared/contract/questions.ts'
import type { Desk } from '../desk.ts'
import { historyLines } from '../history-words.ts'
import { missingFiles } from '../missing-files.ts'
import type { Done } from '../open-project.ts'
import type { HeldProject } from '../open-projects.ts'
import { attachmentOf } from '../read-attachment.ts'
import { stampHere } from '../stamp.ts'
import { undoLabels } from '../undo-labels.ts'
import type { Answers } from './answers.ts'

/** Open projects: their state, what is done to them and what is found in them. */
export const projectsAnswers: Answers<'open-project' | 'close-project' | 'send' | 'find' | 'history'> = {
  'open-project': async (desk, { project }) => {
    const path = await desk.shelf.pathOf(project)
    const held = await desk.projects.take(path)
    try {
      const missing = await missingFiles(held.open.project, held.open.folder)
      const { problem } = await desk.shelf.put(path, held.open.project)
      return opened(project, held, [
        ...missing.map(({ name }) => `“${name}” belongs to this project and is not in its folder.`),
        ...(problem === null ? [] : [problem]),
      ])
    } catch (error) {
      await desk.projects.release(path)
      throw error
    }
  },

  'close-project': async ({ shelf, projects }, { project }) => {
    await projects.release(await shelf.pathOf(project))
    return null
  },

  send: (desk, asked) => inProject(desk, asked, (held) => sent(desk, held, asked)),

  find: (desk, asked) => inProject(desk, asked, async ({ open }) => desk.findings.find(open.project)),

  history: (desk, asked) =>
    inProject(desk, asked, async ({ open }) => historyLines(await open.history(asked.claim), open.project)),
}

const inProject = async <T>(
  { shelf, projects }: Desk,
  { project }: { readonly project: string },
  work: (held: HeldProject) => Promise<T>,
): Promise<T> => projects.use(await shelf.pathOf(project), work)

/** One look at the project: nothing is waited for in between, so state, seq and labels belong together. */
function opened(project: string, { open, refusal }: HeldProject, more: readonly string[]): OpenedProject {
  const { timeline, notices } = open
  return {
    project,
    state: timeline.project,
    seq: timeline.seq,
    ...undoLabels(timeline),
    writable: refusal === null,
    notices: [...notices, ...(refusal === null ? [] : [readOnly(refusal)]), ...more],
  }
}

const readOnly = ({ code, message }: NonNullable<HeldProject['refusal']>): string =>
  code === 'damaged'
    ? message
    : `${message} Until then it can be read and exported; writing goes on here by itself.`

async function sent({ host }: Desk, { open, refusal }: HeldProject, { type, input, file }: Asks<'send'>) {
  if (refusal) throw refusal
  const stamp = stampHere(host)
  if (!file) return done(await open.execute({ type, input }, stamp))
  const attachment = await attachmentOf(file)
  const command = { type, input: { ...input, file: attachment.file } }
  await open.keep(attachment, command, stamp)
  return done(await open.execute(command, stamp))
}

const done = ({ seq, id }: Done): Sent => ({ seq, id: id ?? null })
