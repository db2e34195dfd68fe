import type { ConflictAnswer, ConflictType } from '../project/review.ts'
import { dayWords, timeWords } from './day-words.ts'
import { ON_FILE, type Report, type ReportClaim, type ReportEvidence, type ReportSource } from './report.ts'
import { shortHash } from './report-file.ts'

export const ANSWER_WORDS: Readonly<Record<ConflictAnswer, string>> = {
  same: 'Same',
  different: 'Different',
  'not-a-problem': 'Not a problem',
}

export const CONFLICT_WORDS: Readonly<Record<ConflictType, string>> = {
  'name-variant': 'Name in several forms',
  'number-disagreement': 'Numbers that disagree',
  'count-mismatch': 'Count and list differ',
  range: 'Range',
  unit: 'Unit',
  'date-unclear': 'Date that cannot be told',
  'date-mismatch': 'Dates that disagree',
  'quote-mismatch': 'Quotation',
  'repeat-differs': 'Repeated with a difference',
  spelling: 'Spelling',
}

/** A search that finds nothing proves nothing. */
export const NO_CONFLICTS =
  'Nothing was found that does not fit. Names, numbers, dates and repeats were compared. This is not a check.'

/** What a fingerprint shows, and what it does not. */
export const FINGERPRINT_NOTE =
  'A fingerprint shows that a text or file has not changed since it was stored. It does not show who wrote it.'

/** Tells the reader of a redacted copy, or of one that gives sources away, what is in hand; null for any other. */
export function copyNotice({ withheld, isRedacted, includesConfidential, sources }: Report): string | null {
  if (withheld > 0) {
    return `Redacted copy: ${some(withheld, 'confidential source reads', 'confidential sources read')} “${ON_FILE}”.`
  }
  if (isRedacted) return `Redacted copy: what would name a confidential source reads “${ON_FILE}”.`
  const named = sources.filter(({ confidential }) => confidential).length
  return includesConfidential && named > 0
    ? `This copy names ${some(named, 'confidential source', 'confidential sources')}. Keep it in the house.`
    : null
}

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What stands behind kind and weight of a claim: a phrase of the desk and the words it introduces. */
export const claimRemarks = (
  { article }: Report,
  { attributedTo, asOf, draft }: ReportClaim,
): readonly (readonly [string, string])[] => [
  ...(attributedTo === null ? [] : [['attributed to', attributedTo] as const]),
  ...(asOf === null ? [] : [['as of', dayWords(asOf)] as const]),
  ...(draft === article.draft ? [] : [['in the words of draft', String(draft)] as const]),
]

/** What stands behind a source's title: class and locator. */
export const evidencePlace = (
  source: ReportSource | undefined,
  { locator }: ReportEvidence,
): readonly string[] => [source?.class ?? null, locator].filter((words) => words !== null)

/** When evidence was taken and which file proves it: "Captured …", "SHA-256 3f2a…". */
export function attachmentWords(
  source: ReportSource | undefined,
  evidence: ReportEvidence,
): readonly string[] {
  const file = evidence.file ?? source?.file ?? null
  return [
    ...(evidence.capturedAt === null ? [] : [`Captured ${timeWords(evidence.capturedAt)}`]),
    ...(file === null ? [] : [file.name, `SHA-256 ${shortHash(file.sha256)}`]),
  ]
}

/** Author, publisher and date of a source, and how to reach it where the report may say so. */
export const sourceDetails = ({ author, publisher, date, contact }: ReportSource): readonly string[] =>
  [author, publisher, date && dayWords(date), contact].filter((words) => words !== null)
