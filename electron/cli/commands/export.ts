import type { ReportFormat } from '../../../shared/contract/questions.ts'
import { printPdf } from '../../exporters/print-pdf.ts'
import { writeReport } from '../../exporters/write-report.ts'
import { exportReport } from '../../services/export-report.ts'
import { type Run, withProject } from '../call.ts'
import { printJson, progress, tell } from '../output.ts'
import { UsageError } from '../usage-error.ts'

export const run: Run = async (call) => {
  const { args, json, signal } = call
  const format = args.option('format') as ReportFormat
  const out = args.option('out') ?? '-'
  if (out === '-' && json) throw new UsageError('With --json the report needs a file: --out FILE.')
  if (out === '-' && format === 'pdf' && process.stdout.isTTY) {
    throw new UsageError('A PDF is not for the terminal: --out FILE.')
  }
  const done = progress('Writing the report')
  const bytes = await withProject(call, { write: false }, (open) =>
    exportReport(open, format, {
      includeConfidential: args.flag('include-confidential'),
      exportedAt: new Date().toISOString(),
      signal,
      printPdf,
    }),
  )
  if (out === '-') process.stdout.write(bytes)
  else await writeReport(out, bytes)
  done()
  if (json) printJson({ format, out, bytes: bytes.length })
  else if (out !== '-') tell(`Wrote ${out}.`)
  return undefined
}
