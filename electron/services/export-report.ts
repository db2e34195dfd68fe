import { findConflicts } from '../../shared/consistency/find-conflicts.ts'
import type { ReportFormat } from '../../shared/contract/questions.ts'
import { readFigures } from '../../shared/detection/figures.ts'
import { currentDraft, type Project } from '../../shared/project/project.ts'
import type { Conflict } from '../../shared/project/review.ts'
import { buildReport, type ReportOptions } from '../../shared/reports/build-report.ts'
import { confidentialWordsEver } from '../../shared/reports/confidential-words.ts'
import { renderHtml } from '../../shared/reports/render-html.ts'
import { renderJson } from '../../shared/reports/render-json.ts'
import { renderMarkdown } from '../../shared/reports/render-markdown.ts'
import { renderCsv } from '../exporters/render-csv.ts'
import type { Host } from './host.ts'
import type { OpenProject } from './open-project.ts'

/** How a report is made, and by whom it is printed. */
export interface ExportOptions
  extends Omit<ReportOptions, 'conflicts' | 'confidentialWords'>,
    Pick<Host, 'printPdf'> {
  readonly signal: AbortSignal
}

/** The report on a project as a file's bytes. Throws an ExportError where a PDF cannot be printed here. */
export async function exportReport(
  open: OpenProject,
  format: ReportFormat,
  { signal, printPdf, ...rest }: ExportOptions,
): Promise<Uint8Array> {
  const { project } = open
  // Of a damaged log the rest still tells what was confidential; a project can only be made again from all of it.
  const log = await open.log({ readable: format !== 'json' })
  const report = buildReport(project, {
    ...rest,
    conflicts: conflictsOf(project),
    confidentialWords: confidentialWordsEver(project, log),
  })
  if (format === 'pdf') return printPdf(renderHtml(report), { signal })
  return new TextEncoder().encode(format === 'json' ? renderJson(report, log) : RENDERERS[format](report))
}

const RENDERERS = { html: renderHtml, md: renderMarkdown, csv: renderCsv }

/** What does not fit together in the current draft: found anew, never stored. */
function conflictsOf(project: Project): readonly Conflict[] {
  const { text, blocks } = currentDraft(project)
  const { publishedAt } = project.article
  const { quantities, dates } = readFigures(text, publishedAt)
  return findConflicts({ text, blocks, publishedAt, quantities, dates })
}
