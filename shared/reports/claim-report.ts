import type { CheckState } from '../project/check-state.ts'
import { type Claim, claimWords } from '../project/claim.ts'
import type { Evidence } from '../project/evidence.ts'
import { ratingOf } from '../project/house.ts'
import { currentDraft, type Project } from '../project/project.ts'
import type { Source } from '../project/source.ts'
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

/** A project's evidence and sources by their ids, made once for all claims. */
export interface Known {
  readonly evidence: ReadonlyMap<string, Evidence>
  /** With the place in the list of sources, from 0. */
  readonly sources: ReadonlyMap<string, { readonly source: Source; readonly at: number }>
}

export const knownIn = ({ evidence, sources }: Project): Known => ({
  evidence: new Map(evidence.map((each) => [each.id, each])),
  sources: new Map(sources.map((source, at) => [source.id, { source, at }])),
})

/** What a report says of one claim. */
export function reportClaim(project: Project, claim: Claim, known: Known, redaction: Redaction): ReportClaim {
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
    evidence: claim.evidence.flatMap((id) => reportEvidence(known, id, redaction)),
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

function reportEvidence(known: Known, id: string, { withholds, cleaned }: Redaction): ReportEvidence[] {
  const evidence = known.evidence.get(id)
  if (!evidence) return []
  const from = known.sources.get(evidence.source)
  const place = { stance: evidence.stance, source: from ? from.at + 1 : 0 }
  if (withholds(from?.source)) return [{ ...place, ...WITHHELD_EVIDENCE }]
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
