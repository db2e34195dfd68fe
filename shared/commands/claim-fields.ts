import { compareWords } from '../anchors/compare-words.ts'
import type { Claim, ClaimKind, Weight } from '../project/claim.ts'
import { type Command, claimField } from './command.ts'
import { withNeedsLook, withVerdictVoid } from './ground.ts'
import { claimName, claimOf, day, withClaim, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

interface OfClaim {
  readonly claim: string
}
export interface RestateClaim extends OfClaim {
  readonly wording: string | null
}
export interface SetKind extends OfClaim {
  readonly kind: ClaimKind
}
export interface SetWeight extends OfClaim {
  readonly weight: Weight
}
export interface SetAttribution extends OfClaim {
  readonly attributedTo: string | null
}
export interface SetAsOf extends OfClaim {
  /** `YYYY-MM-DD`, or null. */
  readonly asOf: string | null
}
export interface AssignClaim extends OfClaim {
  /** Initials of a person of the project, or null for nobody. */
  readonly person: string | null
}
export interface ProposeWording extends OfClaim {
  readonly wording: string | null
}

/** A command that sets one field of a claim and leaves its check alone. */
const setter = <Input extends OfClaim>(
  name: keyof Claim,
  what: string,
  change: (claim: Claim, input: Input) => Claim,
): Command<Input> => ({
  label: (project, { claim }) => `${what} ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, name)],
  apply: (project, input) => {
    claimOf(project, input.claim)
    return withClaim(project, input.claim, (claim) => change(claim, input))
  },
})

/** A setter whose field is a fact of the claim: the check is touched with it. */
const factSetter = <Input extends OfClaim>(
  name: keyof Claim,
  what: string,
  change: (claim: Claim, input: Input) => Claim,
): Command<Input> => ({
  ...setter(name, what, change),
  touches: (_, { claim }) => [name, 'verdict', 'state', 'signOffs'].map((field) => claimField(claim, field)),
})

/** The kind is never among the facets as well. */
export const setKind: Command<SetKind> = {
  ...setter<SetKind>('kind', 'kind of', (claim, { kind }) => ({
    ...claim,
    kind,
    facets: claim.facets.filter((facet) => facet !== kind),
  })),
  touches: (_, { claim }) => [claimField(claim, 'kind'), claimField(claim, 'facets')],
}

export const setWeight = setter<SetWeight>('weight', 'weight of', (claim, { weight }) => ({
  ...claim,
  weight,
}))

export const proposeWording = setter<ProposeWording>(
  'proposedWording',
  'proposed wording of',
  (claim, { wording }) => ({
    ...claim,
    proposedWording: wordsOrNull(wording),
  }),
)

export const assignClaim: Command<AssignClaim> = {
  ...setter<AssignClaim>('assignedTo', 'person for', (claim, { person }) => ({
    ...claim,
    assignedTo: person,
  })),
  apply: (project, { claim, person }) => {
    claimOf(project, claim)
    if (person !== null && !project.people.some(({ initials }) => initials === person)) {
      throw new Refusal('no-person', `Nobody here has the initials “${person}”. Add the person first.`)
    }
    return withClaim(project, claim, (each) => ({ ...each, assignedTo: person }))
  },
}

/** A restated claim that says something else is another claim: the verdict was on the old one. */
export const restateClaim = factSetter<RestateClaim>(
  'restated',
  'restated wording of',
  (claim, { wording }) => {
    const restated = wordsOrNull(wording)
    const next = { ...claim, restated }
    if (claim.restated === null || restated === null) return next
    const { degree } = compareWords(claim.restated, restated)
    if (degree === 'facts') return withVerdictVoid(next, 'The restated claim says something else.')
    return degree === 'wording' ? withNeedsLook(next, 'The claim was restated in other words.') : next
  },
)

export const setAttribution = factSetter<SetAttribution>('attributedTo', 'attribution of', (claim, input) => {
  const attributedTo = wordsOrNull(input.attributedTo)
  const next = { ...claim, attributedTo }
  return attributedTo === claim.attributedTo ? next : withVerdictVoid(next, 'Another attribution was set.')
})

export const setAsOf = factSetter<SetAsOf>('asOf', 'date of', (claim, input) => {
  const asOf = input.asOf === null ? null : day(input.asOf, 'The date of a claim')
  const next = { ...claim, asOf }
  return asOf === claim.asOf ? next : withVerdictVoid(next, 'Another date was set.')
})
