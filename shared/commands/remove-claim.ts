import type { Project } from '../project/project.ts'
import { type Command, claimField, type Field } from './command.ts'
import { claimName, claimOf } from './lookup.ts'

export interface RemoveClaim {
  readonly claim: string
}

/** Takes a claim off the table; evidence that no other claim holds goes with it. Its number is not given again. */
export const removeClaim: Command<RemoveClaim> = {
  label: (project, { claim }) => `removal of ${claimName(project, claim)}`,
  touches: (project, { claim }) => [
    claimField(claim, 'whole'),
    ...heldAlone(project, claim).map((id): Field => ({ of: 'evidence', id, name: 'whole' })),
  ],
  apply: (project, { claim: id }) => {
    const gone = claimOf(project, id)
    const lost = heldAlone(project, id)
    return {
      ...project,
      claims: project.claims.filter((claim) => claim !== gone),
      evidence: project.evidence.filter((each) => !lost.includes(each.id)),
    }
  },
}

/** Ids of the evidence that only this claim holds. */
function heldAlone({ claims }: Project, id: string): readonly string[] {
  const held = new Set(claims.filter((claim) => claim.id !== id).flatMap(({ evidence }) => evidence))
  return claims.find((claim) => claim.id === id)?.evidence.filter((each) => !held.has(each)) ?? []
}
