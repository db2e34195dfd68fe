import { stringify } from 'csv-stringify/sync'
import { csvRows } from '../../shared/reports/csv-rows.ts'
import type { Report } from '../../shared/reports/report.ts'

/**
 * The claims table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, which Excel needs). A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export const renderCsv = (report: Report): string =>
  stringify(
    csvRows(report).map((row) => row.map(defused)),
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )

/** Spreadsheets look behind leading white space too, and read the wide forms of the signs. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/u

const defused = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)
