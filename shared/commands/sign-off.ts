import { isSettled } from '../project/check-state.ts'
import { type Command, claimField } from './command.ts'
import { hasVerdict } from './ground.ts'
import { claimName, claimOf, withClaim } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface SignOffClaim {
  readonly claim: string
}

/** Puts the sender's initials under a claim: the first check, then the second by somebody else. */
export const signOff: Command<SignOffClaim> = {
  label: (project, { claim }) => `sign-off of ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'signOffs')],
  apply: (project, { claim: id }, { by, at }) => {
    const claim = claimOf(project, id)
    if (!hasVerdict(claim) && !isSettled(claim.state)) {
      throw new Refusal(
        'nothing-to-sign',
        `Claim ${claim.number} has nothing to sign. Give it a verdict or settle it first.`,
      )
    }
    if (claim.signOffs.length >= 2) {
      throw new Refusal('signed-twice', `Claim ${claim.number} has both its sign-offs.`)
    }
    if (claim.signOffs.some((each) => isSamePerson(each.by, by))) {
      throw new Refusal('same-person', 'You made the first check. Someone else has to sign the second.')
    }
    return withClaim(project, id, (each) => ({ ...each, signOffs: [...each.signOffs, { by, at }] }))
  },
}

/** "ab" is "AB": a second check in small letters is no second person. */
const isSamePerson = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

export interface WithdrawSignOff {
  readonly claim: string
  /** Whose; the sender's own where it is left out. */
  readonly person?: string
}

export const withdrawSignOff: Command<WithdrawSignOff> = {
  label: (project, { claim }) => `withdrawn sign-off of ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'signOffs')],
  apply: (project, { claim: id, person }, { by }) => {
    const claim = claimOf(project, id)
    const whose = person ?? by
    if (!claim.signOffs.some((each) => isSamePerson(each.by, whose))) {
      throw new Refusal('no-person', `${whose} has not signed claim ${claim.number}.`)
    }
    return withClaim(project, id, (each) => ({
      ...each,
      signOffs: each.signOffs.filter((signed) => !isSamePerson(signed.by, whose)),
    }))
  },
}
