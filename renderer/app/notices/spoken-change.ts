import { CHECK_STATE_WORDS } from '../../../shared/project/check-state.ts'
import type { Claim } from '../../../shared/project/claim.ts'
import { type House, ratingOf } from '../../../shared/project/house.ts'

/** What is read aloud after a change of these claims, or null where nothing that was decided has changed. */
export function spokenChange(
  before: readonly Claim[],
  after: readonly Claim[],
  left: number,
  house: House,
): string | null {
  const known = new Map(before.map((claim) => [claim.id, claim]))
  const changed = after.filter((claim) => isDecidedAnew(known.get(claim.id), claim))
  const [only] = changed
  if (!only) return null
  const what =
    changed.length === 1
      ? `Claim ${only.number}, ${words(known.get(only.id), only, house)}`
      : `${changed.length} claims changed`
  return `${what}. ${left} left.`
}

const isDecidedAnew = (was: Claim | undefined, is: Claim): boolean =>
  was !== is && (was?.state !== is.state || was.verdict !== is.verdict)

function words(was: Claim | undefined, is: Claim, house: House): string {
  const state = CHECK_STATE_WORDS[is.state]
  if (!was) return `new, ${state}`
  if (was.verdict === is.verdict) return state
  const { verdict } = is
  const said =
    verdict === null
      ? 'verdict taken back'
      : verdict.void !== null
        ? 'verdict no longer holds'
        : `verdict ${ratingOf(house, verdict.rating)?.label ?? verdict.rating}`
  return was.state === is.state ? said : `${said}, ${state}`
}
