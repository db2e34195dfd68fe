import type { ReportFormat } from '../../../shared/contract/questions.ts'
import { buildReport } from '../../../shared/reports/build-report.ts'
import { renderJson } from '../../../shared/reports/render-json.ts'
import { deskNow, type Session } from '../../state/desk.ts'
import { handOver } from '../../state/hand-over.ts'
import { working } from '../../state/session.ts'
import { ask, Refused } from '../../workbench.ts'
import { FORMATS } from './formats.ts'

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
    try {
      handOver(await ask('save-report', asked))
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'unreachable') throw error
      handOver({ kind: 'download', ...copyOf(session) })
    }
  })
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
