import type { ReportFormat } from '../../../shared/contract/questions.ts'
import { buildReport } from '../../../shared/reports/build-report.ts'
import { renderJson } from '../../../shared/reports/render-json.ts'
import { deskNow, type Session, setDesk } from '../../state/desk.ts'
import { handOver } from '../../state/hand-over.ts'
import { unsentOf } from '../../state/send.ts'
import { working } from '../../state/session.ts'
import { ask, Refused } from '../../workbench.ts'
import { FORMATS } from './formats.ts'
import { withUnsent } from './with-unsent.ts'

/** Saves the report as a file. Without `confidential` its confidential sources read "on file". */
export async function saveReport(format: ReportFormat, confidential: boolean): Promise<void> {
  const { session } = deskNow()
  if (!session) return
  const { label } = FORMATS.find((each) => each.format === format) ?? { label: format }
  await working(`Saving the report as ${label}`, async () => {
    handOver(await ask('save-report', { project: session.project, format, confidential }))
  })
}

/** Saves everything this window knows, for the time when the disk or the program does not take it. */
export async function saveCopy(): Promise<void> {
  const { session } = deskNow()
  if (!session) return
  await working('Saving a copy', async () => {
    const asked = { project: session.project, format: 'json', confidential: true } as const
    const unsent = unsentOf(session.project)
    try {
      const saved = await ask('save-report', asked)
      if (saved?.kind === 'download') handOver({ ...saved, bytes: withUnsent(saved.bytes, unsent) })
      else handOver(saved)
      if (saved) tellUnsent(unsent.length, saved.kind === 'download')
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'unreachable') throw error
      const { name, bytes } = copyOf(session)
      handOver({ kind: 'download', name, bytes: withUnsent(bytes, unsent) })
      tellUnsent(unsent.length, true)
    }
  })
}

/** Adds to what was said of the file. A file that the host wrote knows only what the host was sent. */
function tellUnsent(count: number, isInside: boolean): void {
  const { toast } = deskNow()
  if (count === 0 || !toast) return
  const changes = count === 1 ? '1 change that is not saved' : `${count} changes that are not saved`
  const said = isInside ? `It holds ${changes}.` : `It is without ${changes}: keep this window open.`
  setDesk({ toast: { text: `${toast.text.replace(/\.?$/, '.')} ${said}`, undo: false } })
}

/** The page's own copy, from which the project can be made again. */
function copyOf({ timeline: { project, seq }, found }: Session): { name: string; bytes: Uint8Array } {
  const report = buildReport(project, {
    conflicts: found?.conflicts ?? [],
    exportedAt: new Date().toISOString(),
    includeConfidential: true,
  })
  const name = `${project.article.title
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .slice(0, 60)} copy.json`
  return {
    name,
    bytes: new TextEncoder().encode(renderJson(report, { base: { seq, project }, entries: [] })),
  }
}
