import { type Command, claimField } from './command.ts'
import { claimName, claimOf } from './lookup.ts'

export interface RemoveClaim {
  readonly claim: string
}

/** Takes a claim off the table; evidence that no other claim holds goes with it. Its number is not given again. */
export const removeClaim: Command<RemoveClaim> = {
  label: (project, { claim }) => `removal of ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'whole')],
  apply: (project, { claim: id }) => {
    const gone = claimOf(project, id)
    const claims = project.claims.filter((claim) => claim !== gone)
    const held = new Set(claims.flatMap(({ evidence }) => evidence))
    return {
      ...project,
      claims,
      evidence: project.evidence.filter((each) => held.has(each.id) || !gone.evidence.includes(each.id)),
    }
  },
}
