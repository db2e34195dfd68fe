import type { CheckState } from '../project/check-state.ts'
import { type Claim, claimWords } from '../project/claim.ts'
import { ratingOf } from '../project/house.ts'
import { currentDraft, type Project } from '../project/project.ts'
import type { Verdict } from '../project/verdict.ts'
import type { Redaction } from './redaction.ts'
import type { ReportClaim, ReportEvidence, ReportVerdict, Section } from './report.ts'
import { reportFile } from './report-file.ts'
import { wordsInContext } from './words-in-context.ts'

const SECTION_OF: Readonly<Record<CheckState, Section>> = {
  'change-needed': 'changes-needed',
  'cannot-confirm': 'cannot-confirm',
  'with-the-writer': 'with-the-writer',
  checked: 'checked',
  'in-progress': 'not-yet-checked',
  'to-check': 'not-yet-checked',
}

/** What a report says of one claim. */
export function reportClaim(project: Project, claim: Claim, redaction: Redaction): ReportClaim {
  const draft = project.drafts.find(({ id }) => id === claim.draft) ?? currentDraft(project)
  const cleaned = (text: string | null) => text && redaction.cleaned(text)
  return {
    id: claim.id,
    number: claim.number,
    section: SECTION_OF[claim.state],
    quote: claimWords(draft.text, claim),
    spans: claim.spans,
    context: wordsInContext(draft, claim.spans),
    draft: draft.number,
    restated: cleaned(claim.restated),
    kind: claim.kind,
    weight: claim.weight,
    attributedTo: printed(draft.text, claim.attributedTo) ? claim.attributedTo : cleaned(claim.attributedTo),
    asOf: claim.asOf,
    state: claim.state,
    verdict: claim.verdict && reportVerdict(project, claim.verdict, redaction),
    evidence: claim.evidence.flatMap((id) => reportEvidence(project, id, redaction)),
    proposedWording: claim.proposedWording && redaction.unnamed(claim.proposedWording),
    signOffs: claim.signOffs,
  }
}

/** Words that the article prints are no secret. */
const printed = (text: string, words: string | null): boolean => words !== null && text.includes(words)

function reportVerdict(project: Project, verdict: Verdict, { cleaned }: Redaction): ReportVerdict {
  return {
    rating: verdict.rating,
    label: ratingOf(project.house, verdict.rating)?.label ?? verdict.rating,
    void: verdict.void && cleaned(verdict.void),
    needsLook: verdict.needsLook && cleaned(verdict.needsLook),
    explanation: verdict.note && cleaned(verdict.note),
    by: verdict.by,
    at: verdict.at,
  }
}

function reportEvidence(project: Project, id: string, { withholds, cleaned }: Redaction): ReportEvidence[] {
  const evidence = project.evidence.find((each) => each.id === id)
  if (!evidence) return []
  const at = project.sources.findIndex((source) => source.id === evidence.source)
  const place = { stance: evidence.stance, source: at + 1 }
  if (withholds(project.sources[at])) return [{ ...place, ...WITHHELD_EVIDENCE }]
  const { passage, locator, note, file, capturedAt } = evidence
  return [
    {
      ...place,
      withheld: false,
      passage,
      locator,
      note: note && cleaned(note),
      file: reportFile(file),
      capturedAt,
    },
  ]
}

const WITHHELD_EVIDENCE = {
  withheld: true,
  passage: null,
  locator: null,
  note: null,
  file: null,
  capturedAt: null,
}
