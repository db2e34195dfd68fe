import type { Report } from './report.ts'

/** Fields of a report whose words come from a list of this program, not from anybody's hand. */
const CHOSEN = new Set(['state', 'kind', 'section', 'stance', 'type', 'class', 'answer'])

/**
 * A report with one text in every field that somebody's hand or file can fill, for the tests of every format:
 * what is hostile somewhere must be harmless everywhere.
 */
export const textEverywhere = (report: Report, text: string): Report =>
  JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      typeof value === 'string' && !CHOSEN.has(key) ? text : value,
    ),
  ) as Report
