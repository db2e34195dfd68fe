import { ratingOf } from '../project/house.ts'
import { type Command, claimField } from './command.ts'
import { hasEvidence } from './ground.ts'
import { claimName, claimOf, withClaim, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface SetVerdict {
  readonly claim: string
  /** Id of a rating of the house scale. */
  readonly rating: string
  readonly note?: string | null
}

/** Another rating withdraws the sign-offs: the initials stood under the old one. */
export const setVerdict: Command<SetVerdict> = {
  label: (project, { claim }) => `verdict on ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'verdict'), claimField(claim, 'signOffs')],
  apply: (project, { claim: id, rating: ratingId, note }, { by, at }) => {
    const claim = claimOf(project, id)
    const rating = ratingOf(project.house, ratingId)
    if (!rating) {
      const words = project.house.scale.map((each) => each.id).join(', ')
      throw new Refusal('unknown-rating', `“${ratingId}” is not on the house scale. It has: ${words}.`)
    }
    if (project.house.rules.verdictNeedsEvidence && rating.needsEvidence && !hasEvidence(project, claim)) {
      throw new Refusal('no-evidence', 'No verdict yet. Attach at least one passage first.')
    }
    const verdict = { rating: ratingId, note: wordsOrNull(note ?? null), by, at, void: null, needsLook: null }
    const same = claim.verdict?.rating === ratingId && claim.verdict.void === null
    return withClaim(project, id, (each) => ({ ...each, verdict, signOffs: same ? each.signOffs : [] }))
  },
}
