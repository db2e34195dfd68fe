import type { ReportFormat } from '../../../shared/contract/questions.ts'

interface Format {
  readonly format: ReportFormat
  /** As its makers call it. */
  readonly label: string
  /** What it is good for. */
  readonly hint: string
}

/** Forms of the report, in the order of the menu. */
export const FORMATS: readonly Format[] = [
  { format: 'html', label: 'HTML', hint: 'One page for any browser' },
  { format: 'pdf', label: 'PDF', hint: 'Pages to print or send' },
  { format: 'md', label: 'Markdown', hint: 'Text with marks' },
  { format: 'csv', label: 'CSV', hint: 'Table of the claims' },
  { format: 'json', label: 'JSON', hint: 'Everything, for programs' },
]
