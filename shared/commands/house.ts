import type { HouseRules } from '../project/house.ts'
import type { Project } from '../project/project.ts'
import type { Rating } from '../project/verdict.ts'
import { type Command, claimField, type Field } from './command.ts'
import { withGroundKept } from './ground.ts'
import { Refusal } from './refusal.ts'

export interface SetHouseScale {
  /** Best first. */
  readonly scale: readonly Rating[]
  /** For each rating that is in use and leaves the scale: the rating that takes its place. */
  readonly replace?: readonly { readonly from: string; readonly to: string }[]
}

/**
 * A rating in use leaves the scale only together with its replacement. That is another rating: initials under the old
 * one go with it.
 */
export const setHouseScale: Command<SetHouseScale> = {
  label: () => 'house scale',
  touches: (project) => [
    { of: 'house', id: '', name: 'scale' },
    ...project.claims
      .filter(({ verdict }) => verdict !== null)
      .flatMap(({ id }): Field[] => ['verdict', 'state', 'signOffs'].map((name) => claimField(id, name))),
  ],
  apply: (project, { scale, replace = [] }) => {
    const ids = scale.map(({ id }) => id)
    if (ids.length === 0) throw new Refusal('bad-value', 'A house scale has at least one rating.')
    if (new Set(ids).size < ids.length)
      throw new Refusal('taken', 'Two ratings of the scale have the same id.')
    if (scale.some(({ id, label }) => !/^[a-z][a-z0-9-]*$/.test(id) || label.trim() === '')) {
      throw new Refusal('bad-value', 'A rating has an id in kebab-case and a label.')
    }
    const staying = replace.find(({ from }) => ids.includes(from))
    if (staying) {
      throw new Refusal('bad-value', `“${staying.from}” stays on the scale, so nothing takes its place.`)
    }
    const to = new Map(replace.map((pair) => [pair.from, pair.to]))
    const claims = project.claims.map((claim) => {
      const rating = claim.verdict && (to.get(claim.verdict.rating) ?? claim.verdict.rating)
      return claim.verdict && rating && rating !== claim.verdict.rating
        ? { ...claim, verdict: { ...claim.verdict, rating }, signOffs: [] }
        : claim
    })
    refuseLostRatings(claims, new Set(ids))
    const next = { ...project, claims, house: { ...project.house, scale } }
    return withGroundKept(
      next,
      claims.map(({ id }) => id),
      'The house scale asks for evidence, and there is none.',
    )
  },
}

function refuseLostRatings(claims: Project['claims'], kept: ReadonlySet<string>): void {
  const lost = claims.filter(({ verdict }) => verdict && !kept.has(verdict.rating))
  const rating = lost[0]?.verdict?.rating
  if (rating !== undefined) {
    const many = lost.filter(({ verdict }) => verdict?.rating === rating).length
    throw new Refusal(
      'rating-in-use',
      `“${rating}” is the verdict on ${many} claim(s). Say which rating takes its place.`,
    )
  }
}

/** Only what is named changes. */
export type SetHouseRules = Partial<HouseRules>

export const setHouseRules: Command<SetHouseRules> = {
  label: () => 'house rules',
  touches: () => [{ of: 'house', id: '', name: 'rules' }],
  apply: (project, changes) => ({
    ...project,
    house: { ...project.house, rules: { ...project.house.rules, ...changes } },
  }),
}
