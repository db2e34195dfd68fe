import { CHECK_STATE_WORDS } from '../project/check-state.ts'
import { KIND_WORDS } from '../project/claim.ts'
import { STANCE_WORDS } from '../project/evidence.ts'
import { plainText, type Report, type ReportClaim, type ReportEvidence } from './report.ts'
import { attachmentWords, evidencePlace } from './report-words.ts'

const COLUMNS = [
  'Number',
  'Claim',
  'In the sentence',
  'Restated',
  'Kind',
  'Weight',
  'Attributed to',
  'As of',
  'Check state',
  'Verdict',
  'Void because',
  'Needs a look',
  'Explanation',
  'Evidence',
  'Sources',
  'Proposed wording',
  'First check',
  'First check at',
  'Second check',
  'Second check at',
] as const

/** A head and one row for each claim in reading order, as bare text: quoting and defusing belong to the writer. */
export const csvRows = (report: Report): readonly (readonly string[])[] => [
  COLUMNS,
  ...report.claims.map((claim) => row(report, claim)),
]

function row(report: Report, claim: ReportClaim): readonly string[] {
  const { verdict, signOffs } = claim
  const [first, second] = signOffs
  return [
    String(claim.number),
    claim.quote,
    plainText(claim.context),
    claim.restated ?? '',
    KIND_WORDS[claim.kind],
    String(claim.weight),
    claim.attributedTo ?? '',
    claim.asOf ?? '',
    CHECK_STATE_WORDS[claim.state],
    // A void verdict must not be counted by a filter on this column.
    verdict === null || verdict.void !== null ? '' : verdict.label,
    verdict?.void ? `${verdict.label}: ${verdict.void}` : '',
    verdict?.needsLook ?? '',
    verdict?.explanation ?? '',
    claim.evidence.map((evidence) => evidenceLine(report, evidence)).join('\n'),
    sourceTitles(report, claim).join('\n'),
    claim.proposedWording ?? '',
    first?.by ?? '',
    first?.at ?? '',
    second?.by ?? '',
    second?.at ?? '',
  ]
}

function evidenceLine(report: Report, evidence: ReportEvidence): string {
  const source = report.sources[evidence.source - 1]
  return [
    `${STANCE_WORDS[evidence.stance]}: ${source?.title ?? 'unknown source'}`,
    ...evidencePlace(source, evidence),
    ...(evidence.passage === null ? [] : [`“${evidence.passage}”`]),
    ...(evidence.note === null ? [] : [evidence.note]),
    ...attachmentWords(source, evidence),
  ].join(', ')
}

const sourceTitles = ({ sources }: Report, { number }: ReportClaim): readonly string[] =>
  sources
    .filter(({ claims }) => claims.includes(number))
    .map(({ title, url }) => (url === null ? title : `${title} ${url}`))
