import type { Entry } from '../log/entry.ts'
import type { Project } from '../project/project.ts'
import type { Report } from './report.ts'

/** The form of the JSON export. Rises when a reader of the old form would read the new one wrongly. */
export const REPORT_FORMAT = 1

/** A project's whole log. */
export interface ReportLog {
  /** The project that the log starts from where it does not start with `create-project`, as after a restore. */
  readonly base: { readonly seq: number; readonly project: Project } | null
  /** Oldest first. */
  readonly entries: readonly Entry[]
}

/** What a JSON export holds. */
export type ReportJson = WholeReportJson | PartialReportJson

/**
 * Everything but the bytes of attached files: replaying `entries` (on `base`, where there is one) gives the
 * project again. The log holds the desk's notes, queries and contacts too.
 */
interface WholeReportJson extends ReportLog {
  readonly 'claimbench-report': typeof REPORT_FORMAT
  readonly partial: false
  readonly report: Report
}

/** The report alone, because the log would give confidential sources away. It cannot become a project again. */
interface PartialReportJson {
  readonly 'claimbench-report': typeof REPORT_FORMAT
  readonly partial: true
  readonly report: Report
}

/** The report as JSON, with the log where nothing in it is confidential or confidential sources are included. */
export const renderJson = (report: Report, log: ReportLog): string =>
  `${JSON.stringify(reportJson(report, log), null, 1)}\n`

function reportJson(report: Report, { base, entries }: ReportLog): ReportJson {
  const head = { 'claimbench-report': REPORT_FORMAT } as const
  const open = report.includesConfidential || (report.withheld === 0 && !everConfidential({ base, entries }))
  return open ? { ...head, partial: false, report, base, entries } : { ...head, partial: true, report }
}

/** A source that was confidential once stands in the log for ever, also when it was removed or opened since. */
const everConfidential = ({ base, entries }: ReportLog): boolean =>
  (base?.project.sources.some(({ confidential }) => confidential) ?? false) ||
  entries.some(
    ({ type, input }) =>
      (type === 'add-source' || type === 'edit-source') &&
      (input as { readonly confidential?: unknown }).confidential === true,
  )
