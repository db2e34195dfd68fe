import { CHECK_STATES, isSettled } from '../project/check-state.ts'
import { currentDraft, inReadingOrder, type Project } from '../project/project.ts'
import { answerTo, type Conflict } from '../project/review.ts'
import type { Source } from '../project/source.ts'
import { knownIn, reportClaim } from './claim-report.ts'
import { type ConfidentialWords, confidentialWordsNow } from './confidential-words.ts'
import { NOTHING_REDACTED, type Redaction, redactionOf } from './redaction.ts'
import {
  ON_FILE,
  type Report,
  type ReportArticle,
  type ReportClaim,
  type ReportConflict,
  type ReportSource,
  type VerdictCount,
} from './report.ts'
import { reportFile } from './report-file.ts'
import { standingOf } from './standing.ts'

export interface ReportOptions {
  /** What does not fit together in the current draft, as detection found it. */
  readonly conflicts: readonly Conflict[]
  /** UTC, ISO 8601. */
  readonly exportedAt: string
  readonly includeConfidential: boolean
  /** What the log knows of confidential sources, also of former ones; those of the project where it is left out. */
  readonly confidentialWords?: ConfidentialWords
}

/**
 * The one model that every format is written from, so that no format can say something else.
 * Without `includeConfidential` everything that could tell who a confidential source is reads "on file", and
 * its names and words are taken out of what the desk wrote about the claims. A name that the desk spelled
 * differently there is not found: a copy that leaves the house is read first.
 */
export function buildReport(project: Project, options: ReportOptions): Report {
  const redaction = options.includeConfidential
    ? NOTHING_REDACTED
    : redactionOf(options.confidentialWords ?? confidentialWordsNow(project))
  const known = knownIn(project)
  const claims = inReadingOrder(project.claims).map((claim) => reportClaim(project, claim, known, redaction))
  const conflicts = options.conflicts.map((conflict) => reportConflict(project, conflict))
  const states = claims.map(({ state }) => state)
  const inForce = claims.filter(({ verdict }) => verdict !== null && verdict.void === null)
  const settled = states.filter(isSettled).length
  return {
    exportedAt: options.exportedAt,
    includesConfidential: options.includeConfidential,
    withheld: project.sources.filter(redaction.withholds).length,
    isRedacted: redaction.isNeeded,
    article: reportArticle(project),
    checkedBy: checkersOf(project),
    standing: standingOf({
      states,
      voidVerdicts: claims.filter(({ verdict }) => verdict !== null && verdict.void !== null).length,
      unansweredConflicts: conflicts.filter(({ answer }) => answer === null).length,
    }),
    settled,
    left: claims.length - settled,
    states: [...CHECK_STATES]
      .reverse()
      .map((state) => ({ state, count: states.filter((each) => each === state).length })),
    verdicts: verdictCounts(project, inForce),
    withoutVerdict: claims.length - inForce.length,
    claims,
    conflicts,
    sources: reportSources(project, claims, redaction, options),
  }
}

function reportArticle(project: Project): ReportArticle {
  const { title, writer, publishedAt, language } = project.article
  const { number, importedAt, textAsset, notices } = currentDraft(project)
  return { title, writer, publishedAt, language, draft: number, importedAt, fingerprint: textAsset, notices }
}

/** Initials of everybody whose verdict or sign-off stands, in the order of the project's people. */
function checkersOf({ people, claims }: Project): readonly string[] {
  const active = new Set(
    claims.flatMap(({ verdict, signOffs }) => [
      ...(verdict ? [verdict.by] : []),
      ...signOffs.map(({ by }) => by),
    ]),
  )
  const known = people.map(({ initials }) => initials).filter((initials) => active.has(initials))
  return [...known, ...[...active].filter((initials) => !known.includes(initials))]
}

const verdictCounts = (project: Project, inForce: readonly ReportClaim[]): readonly VerdictCount[] =>
  project.house.scale.map(({ id, label }) => ({
    rating: id,
    label,
    count: inForce.filter(({ verdict }) => verdict?.rating === id).length,
  }))

function reportConflict(project: Project, { type, message, spans }: Conflict): ReportConflict {
  const given = answerTo(project.answers, currentDraft(project).id, { type, spans })
  return {
    type,
    message,
    places: spans,
    answer: given ? { answer: given.answer, by: given.by, at: given.at } : null,
  }
}

function reportSources(
  { sources }: Project,
  claims: readonly ReportClaim[],
  redaction: Redaction,
  options: ReportOptions,
): readonly ReportSource[] {
  const speaksFor = sources.map(() => new Set<number>())
  for (const { number, evidence } of claims) {
    for (const { source } of evidence) speaksFor[source - 1]?.add(number)
  }
  return sources.map((source, at) =>
    reportSource(source, { number: at + 1, claims: [...(speaksFor[at] ?? [])] }, redaction, options),
  )
}

function reportSource(
  source: Source,
  numbers: Pick<ReportSource, 'number' | 'claims'>,
  { withholds }: Redaction,
  { includeConfidential }: ReportOptions,
): ReportSource {
  const place = { ...numbers, confidential: source.confidential, class: source.class }
  if (withholds(source)) return { ...place, ...WITHHELD_SOURCE }
  const { title, author, publisher, url, date, contact, file } = source
  return {
    ...place,
    withheld: false,
    title,
    author,
    publisher,
    url,
    date,
    contact: includeConfidential ? contact : null,
    file: reportFile(file),
  }
}

const WITHHELD_SOURCE = {
  withheld: true,
  title: ON_FILE,
  author: null,
  publisher: null,
  url: null,
  date: null,
  contact: null,
  file: null,
}
