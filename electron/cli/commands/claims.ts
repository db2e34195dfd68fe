import { CHECK_STATE_WORDS } from '../../../shared/project/check-state.ts'
import { claimWords, KIND_WORDS } from '../../../shared/project/claim.ts'
import { ratingOf } from '../../../shared/project/house.ts'
import { currentDraft, inReadingOrder, type Project } from '../../../shared/project/project.ts'
import { type Run, withProject } from '../call.ts'
import { columns, oneLine, print, printJson } from '../output.ts'

export const run: Run = async (call) => {
  const project = await withProject(call, { write: false }, async (open) => open.project)
  if (call.json) printJson({ claims: claimsJson(project) })
  else print(table(project))
  return undefined
}

/** The claims in reading order, in the shape that scripts rely on. */
function claimsJson(project: Project) {
  const { text } = currentDraft(project)
  return inReadingOrder(project.claims).map((claim) => ({
    id: claim.id,
    number: claim.number,
    quote: claimWords(text, claim),
    start: claim.spans[0]?.start ?? 0,
    end: claim.spans[0]?.end ?? 0,
    kind: claim.kind,
    weight: claim.weight,
    state: claim.state,
    verdict: claim.verdict && {
      rating: claim.verdict.rating,
      note: claim.verdict.note,
      void: claim.verdict.void !== null,
      reason: claim.verdict.void,
      needsLook: claim.verdict.needsLook,
    },
    evidence: claim.evidence,
    spans: claim.spans,
    attributedTo: claim.attributedTo,
    signOffs: claim.signOffs,
    facets: claim.facets,
    reasons: claim.reasons,
    restated: claim.restated,
    asOf: claim.asOf,
    assignedTo: claim.assignedTo,
    proposedWording: claim.proposedWording,
    queries: claim.queries,
    notes: claim.notes,
    columns: claim.columns,
  }))
}

function table(project: Project): string {
  if (project.claims.length === 0) {
    return 'There are no claims yet. claimbench claim add PROJECT --quote WORDS makes one.'
  }
  const { text } = currentDraft(project)
  return columns([
    ['  #', 'W', 'Kind', 'State', 'Verdict', 'Ev.', 'Signed', 'Words'],
    ...inReadingOrder(project.claims).map((claim) => [
      String(claim.number).padStart(3),
      String(claim.weight),
      KIND_WORDS[claim.kind],
      CHECK_STATE_WORDS[claim.state],
      verdictWords(project, claim.verdict),
      String(claim.evidence.length),
      claim.signOffs.map(({ by }) => by).join(' '),
      oneLine(claimWords(text, claim), 80),
    ]),
  ])
}

function verdictWords(project: Project, verdict: Project['claims'][number]['verdict']): string {
  if (!verdict) return '—'
  const label = ratingOf(project.house, verdict.rating)?.short ?? verdict.rating
  if (verdict.void !== null) return `${label} (VOID)`
  return verdict.needsLook === null ? label : `${label} (look again)`
}
