import type { Claim } from '../project/claim.ts'
import { counts } from '../project/evidence.ts'
import { ratingOf } from '../project/house.ts'
import type { Project } from '../project/project.ts'

/** Whether a claim has evidence that counts. */
export const hasEvidence = (project: Project, claim: Claim): boolean =>
  claim.evidence.some((id) => {
    const evidence = project.evidence.find((each) => each.id === id)
    return (
      evidence !== undefined &&
      counts(
        evidence,
        project.sources.find((source) => source.id === evidence.source),
      )
    )
  })

/** A verdict that stands: given, and not void. */
export const hasVerdict = (claim: Claim): boolean => claim.verdict !== null && claim.verdict.void === null

/** The claim after a change of its facts: verdict struck with its reason, to be checked again, unsigned. */
export function withVerdictVoid(claim: Claim, reason: string): Claim {
  const verdict = claim.verdict && { ...claim.verdict, void: claim.verdict.void ?? reason, needsLook: null }
  const wasDone = claim.verdict !== null || claim.state === 'checked' || claim.state === 'cannot-confirm'
  return { ...claim, verdict, state: wasDone ? 'to-check' : claim.state, signOffs: [] }
}

/** The claim after a change of words that left its facts alone: somebody should look, the verdict holds. */
export const withNeedsLook = (claim: Claim, reason: string): Claim =>
  claim.verdict && claim.verdict.void === null
    ? { ...claim, verdict: { ...claim.verdict, needsLook: reason } }
    : claim

/**
 * Voids every verdict that needs evidence and has none left, and sends back what was "Checked" on nothing.
 * `claims` are the ids whose evidence may have changed, `reason` says how.
 */
export function withGroundKept(project: Project, claims: readonly string[], reason: string): Project {
  const touched = new Set(claims)
  return {
    ...project,
    claims: project.claims.map((claim) =>
      touched.has(claim.id) ? keepGround(project, claim, reason) : claim,
    ),
  }
}

function keepGround(project: Project, claim: Claim, reason: string): Claim {
  if (hasEvidence(project, claim)) return claim
  const { rules } = project.house
  const rating = claim.verdict && ratingOf(project.house, claim.verdict.rating)
  if (rules.verdictNeedsEvidence && hasVerdict(claim) && rating?.needsEvidence) {
    return withVerdictVoid(claim, reason)
  }
  if (rules.checkedNeedsGround && claim.state === 'checked' && !hasVerdict(claim)) {
    return { ...claim, state: 'to-check', signOffs: [] }
  }
  return claim
}
