import { type CheckState, isSettled } from '../project/check-state.ts'
import { type Command, claimField } from './command.ts'
import { hasEvidence, hasVerdict } from './ground.ts'
import { claimName, claimOf, withClaim } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface SetState {
  readonly claim: string
  readonly state: CheckState
}

/**
 * "Checked" needs a verdict or evidence, unless the house rules say otherwise. Initials under a settled claim without
 * a verdict stood under its state: they go when it is opened again.
 */
export const setState: Command<SetState> = {
  label: (project, { claim }) => `check state of ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'state'), claimField(claim, 'signOffs')],
  apply: (project, { claim: id, state }) => {
    const claim = claimOf(project, id)
    const ground = hasVerdict(claim) || hasEvidence(project, claim)
    if (state === 'checked' && project.house.rules.checkedNeedsGround && !ground) {
      throw new Refusal(
        'no-ground',
        `Claim ${claim.number} is not checked yet. Give it a verdict or attach evidence first.`,
      )
    }
    const isSigned = hasVerdict(claim) || isSettled(state)
    return withClaim(project, id, (each) => ({ ...each, state, ...(isSigned ? {} : { signOffs: [] }) }))
  },
}
