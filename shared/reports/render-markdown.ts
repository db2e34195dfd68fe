import { CHECK_STATE_WORDS } from '../project/check-state.ts'
import { KIND_WORDS } from '../project/claim.ts'
import { STANCE_WORDS } from '../project/evidence.ts'
import { dayWords, timeWords } from './day-words.ts'
import { linkedMarkdown, markedMarkdown, plainMarkdown } from './markdown-text.ts'
import {
  type Report,
  type ReportClaim,
  type ReportConflict,
  type ReportEvidence,
  type ReportSource,
  type ReportVerdict,
  SECTION_WORDS,
  SECTIONS,
} from './report.ts'
import { shortHash } from './report-file.ts'
import {
  ANSWER_WORDS,
  attachmentWords,
  CONFLICT_WORDS,
  claimRemarks,
  copyNotice,
  evidencePlace,
  FINGERPRINT_NOTE,
  NO_CONFLICTS,
  sourceDetails,
} from './report-words.ts'

/** The report as Markdown (CommonMark with tables) for a ticket, a mail or a repository. */
export const renderMarkdown = (report: Report): string =>
  `${[
    ...head(report),
    ...counts(report),
    ...SECTIONS.flatMap((section) => {
      const claims = report.claims.filter((claim) => claim.section === section)
      return claims.length === 0
        ? []
        : [`## ${SECTION_WORDS[section]}`, ...claims.flatMap((claim) => claimBlocks(report, claim))]
    }),
    '## What does not fit together',
    ...(report.conflicts.length === 0 ? [NO_CONFLICTS] : [report.conflicts.map(conflictItem).join('\n')]),
    ...(report.sources.length === 0 ? [] : ['## Sources', report.sources.map(sourceItem).join('\n')]),
    '---',
    FINGERPRINT_NOTE,
  ].join('\n\n')}\n`

function head(report: Report): readonly string[] {
  const { article, checkedBy, exportedAt, standing } = report
  const { title, writer, publishedAt, draft, importedAt, fingerprint, notices } = article
  const notice = copyNotice(report)
  return [
    `# Fact-check report: ${plainMarkdown(title)}`,
    [
      `- Writer: ${plainMarkdown(writer ?? 'not named')}`,
      `- Published: ${plainMarkdown(publishedAt === null ? 'not known' : dayWords(publishedAt))}`,
      `- Draft: ${draft}, ${plainMarkdown(timeWords(importedAt))}`,
      `- Checked by: ${checkedBy.length === 0 ? 'nobody yet' : checkedBy.map(plainMarkdown).join(', ')}`,
      `- Report made: ${plainMarkdown(timeWords(exportedAt))}`,
      `- Text fingerprint (SHA-256): ${plainMarkdown(fingerprint)}`,
    ].join('\n'),
    ...(notice === null ? [] : [notice]),
    ...notices.map(plainMarkdown),
    '## Summary',
    markedMarkdown(standing),
  ]
}

const counts = ({ states, verdicts, withoutVerdict }: Report): readonly string[] => [
  table(
    'Check state',
    states.map(({ state, count }) => [CHECK_STATE_WORDS[state], count]),
  ),
  table('Verdict', [
    ...verdicts.map(({ label, count }) => [plainMarkdown(label), count] as const),
    ['No verdict yet', withoutVerdict],
  ]),
]

const table = (title: string, rows: readonly (readonly [string, number])[]): string =>
  [`| ${title} | Facts |`, '| --- | ---: |', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join(
    '\n',
  )

const claimBlocks = (report: Report, claim: ReportClaim): readonly string[] => [
  `### Claim ${claim.number}`,
  `> ${markedMarkdown(claim.context)}`,
  [
    `- Verdict: ${verdictWords(claim.verdict)}`,
    `- Check state: ${CHECK_STATE_WORDS[claim.state]}`,
    `- ${[`${KIND_WORDS[claim.kind]}, weight ${claim.weight}`, ...remarks(report, claim)].join(', ')}`,
    ...labelled('Restated', claim.restated),
    ...labelled('Needs a look', claim.verdict?.needsLook ?? null),
    ...labelled('Because', claim.verdict?.explanation ?? null),
    ...(claim.evidence.length === 0
      ? ['- No evidence']
      : ['- Evidence:', ...claim.evidence.flatMap((each) => evidenceLines(report, each))]),
    ...(claim.proposedWording === null
      ? []
      : [`- Proposed: ~~${plainMarkdown(claim.quote)}~~ → **${plainMarkdown(claim.proposedWording)}**`]),
    `- ${signatures(claim)}`,
  ].join('\n'),
]

const verdictWords = (verdict: ReportVerdict | null): string => {
  if (verdict === null) return 'no verdict'
  const label = plainMarkdown(verdict.label)
  return verdict.void === null ? `**${label}**` : `~~${label}~~ (void: ${plainMarkdown(verdict.void)})`
}

const remarks = (report: Report, claim: ReportClaim): readonly string[] =>
  claimRemarks(report, claim).map(([words, from]) => `${words} ${plainMarkdown(from)}`)

const labelled = (label: string, words: string | null): readonly string[] =>
  words === null ? [] : [`- ${label}: ${plainMarkdown(words)}`]

function evidenceLines(report: Report, evidence: ReportEvidence): readonly string[] {
  const source = report.sources[evidence.source - 1]
  const title = plainMarkdown(source?.title ?? 'unknown source')
  const place = evidencePlace(source, evidence).map((words) => `, ${plainMarkdown(words)}`)
  const meta = attachmentWords(source, evidence).map(plainMarkdown)
  return [
    `  - ${STANCE_WORDS[evidence.stance]}: **${title}**${place.join('')}`,
    ...(evidence.passage === null ? [] : [`    - Passage: “${plainMarkdown(evidence.passage)}”`]),
    ...(evidence.note === null ? [] : [`    - Note: ${plainMarkdown(evidence.note)}`]),
    ...(meta.length === 0 ? [] : [`    - ${meta.join(' · ')}`]),
  ]
}

const signatures = ({ signOffs: [first, second] }: ReportClaim): string =>
  [['First check', first] as const, ['Second check', second] as const]
    .map(([name, signed]) =>
      signed
        ? `${name} **${plainMarkdown(signed.by)}**, ${plainMarkdown(timeWords(signed.at))}`
        : `${name} open`,
    )
    .join(' · ')

const conflictItem = ({ type, message, places, answer }: ReportConflict): string =>
  [
    `- **${CONFLICT_WORDS[type]}**: ${plainMarkdown(message)}`,
    ...places.map(({ text }) => `  - “${plainMarkdown(text)}”`),
    `  - ${answer === null ? 'No answer yet' : `Answer: **${ANSWER_WORDS[answer.answer]}**, ${plainMarkdown(answer.by)}, ${plainMarkdown(timeWords(answer.at))}`}`,
  ].join('\n')

function sourceItem(source: ReportSource): string {
  const { number, title, class: sourceClass, confidential, url, file, claims } = source
  const labels = [...(sourceClass === null ? [] : [sourceClass]), ...(confidential ? ['confidential'] : [])]
  return [
    `${number}. **${plainMarkdown(title)}**${labels.map((label) => `, ${label}`).join('')}`,
    ...sourceDetails(source).map((words) => `   - ${plainMarkdown(words)}`),
    ...(url === null ? [] : [`   - ${linkedMarkdown(url)}`]),
    ...(file === null
      ? []
      : [`   - ${plainMarkdown(file.name)} · SHA-256 ${plainMarkdown(shortHash(file.sha256))}`]),
    `   - ${claims.length === 0 ? 'Not used' : `${claims.length === 1 ? 'Claim' : 'Claims'} ${claims.join(', ')}`}`,
  ].join('\n')
}
