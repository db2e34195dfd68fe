import { type Command, claimField } from './command.ts'
import { withGroundKept } from './ground.ts'
import { claimName, claimOf, withClaim } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface ClearVerdict {
  readonly claim: string
}

export const clearVerdict: Command<ClearVerdict> = {
  label: (project, { claim }) => `no verdict on ${claimName(project, claim)}`,
  touches: (_, { claim }) => ['verdict', 'state', 'signOffs'].map((name) => claimField(claim, name)),
  apply: (project, { claim: id }) => {
    const claim = claimOf(project, id)
    if (!claim.verdict) throw new Refusal('no-verdict', `Claim ${claim.number} has no verdict to clear.`)
    const cleared = withClaim(project, id, (each) => ({ ...each, verdict: null, signOffs: [] }))
    return withGroundKept(cleared, [id], 'The verdict was taken back.')
  },
}
