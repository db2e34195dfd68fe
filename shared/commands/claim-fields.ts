import { compareWords } from '../anchors/compare-words.ts'
import { type Claim, type ClaimKind, claimWords, type Weight } from '../project/claim.ts'
import type { Project } from '../project/project.ts'
import { textOf } from './claim-spans.ts'
import { type Command, claimField, type Field } from './command.ts'
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
  touches: (_, { claim }) => factFields(claim, name),
})

const factFields = (claim: string, name: keyof Claim): readonly Field[] =>
  [name, 'verdict', 'state', 'signOffs'].map((field) => claimField(claim, field))

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
  label: (project, { claim }) => `person for ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'assignedTo')],
  apply: (project, { claim, person }) => {
    claimOf(project, claim)
    if (person !== null && !project.people.some(({ initials }) => initials === person)) {
      throw new Refusal('no-person', `Nobody here has the initials “${person}”. Add the person first.`)
    }
    return withClaim(project, claim, (each) => ({ ...each, assignedTo: person }))
  },
}

/**
 * A restated claim that says something else is another claim: the verdict was on the old one. The first restatement
 * only spells out what the words mean, so that a verdict given before it should be looked at.
 */
export const restateClaim: Command<RestateClaim> = {
  label: (project, { claim }) => `restated wording of ${claimName(project, claim)}`,
  touches: (_, { claim }) => factFields(claim, 'restated'),
  apply: (project, { claim: id, wording }) => {
    const claim = claimOf(project, id)
    const next = { ...claim, restated: wordsOrNull(wording) }
    return withClaim(project, id, () => judgedRestatement(project, claim, next))
  },
}

function judgedRestatement(project: Project, before: Claim, after: Claim): Claim {
  if (before.restated === after.restated) return after
  if (before.restated === null) return withNeedsLook(after, 'The claim was restated after its verdict.')
  const now = after.restated ?? claimWords(textOf(project, after), after)
  const { degree } = compareWords(before.restated, now, project.article.language)
  if (degree === 'facts') return withVerdictVoid(after, 'The restated claim says something else.')
  return degree === 'wording' ? withNeedsLook(after, 'The claim was restated in other words.') : after
}

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
