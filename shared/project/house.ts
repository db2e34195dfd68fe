import { DEFAULT_SCALE, type Rating } from './verdict.ts'

/** How this desk works: kept with the project, because a report is read by its own rules. */
export interface House {
  /** Best first; never empty. */
  readonly scale: readonly Rating[]
  readonly rules: HouseRules
}

export interface HouseRules {
  /** "Checked" is refused without a verdict or evidence that counts. */
  readonly checkedNeedsGround: boolean
  /** A rating that needs evidence is refused without it. */
  readonly verdictNeedsEvidence: boolean
}

export const DEFAULT_HOUSE: House = {
  scale: DEFAULT_SCALE,
  rules: { checkedNeedsGround: true, verdictNeedsEvidence: true },
}

export const ratingOf = (house: House, id: string): Rating | undefined =>
  house.scale.find((rating) => rating.id === id)
