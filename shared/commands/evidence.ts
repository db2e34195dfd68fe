import type { Evidence } from '../project/evidence.ts'
import type { Project } from '../project/project.ts'
import { type Command, claimField, type Field } from './command.ts'
import { withGroundKept } from './ground.ts'
import { claimName, claimOf, evidenceOf, idsOf, newId, sourceOf, withClaim, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

export type AttachEvidence = Pick<Evidence, 'id' | 'source' | 'stance'> & {
  readonly claim: string
} & Partial<Pick<Evidence, 'passage' | 'locator' | 'note' | 'file' | 'capturedAt'>>

export const attachEvidence: Command<AttachEvidence> = {
  label: (project, { claim }) => `evidence for ${claimName(project, claim)}`,
  touches: (_, { claim, id }) => [{ of: 'evidence', id, name: 'whole' }, claimField(claim, 'evidence')],
  apply: (project, { claim, id, source, stance, ...given }, { at }) => {
    claimOf(project, claim)
    sourceOf(project, source)
    const evidence = tidy({
      id: newId(idsOf(project.evidence), id),
      source,
      stance,
      passage: given.passage ?? null,
      locator: given.locator ?? null,
      note: given.note ?? null,
      file: given.file ?? null,
      capturedAt: given.capturedAt ?? at,
    })
    const next = { ...project, evidence: [...project.evidence, evidence] }
    return withClaim(next, claim, (each) => ({ ...each, evidence: [...each.evidence, id] }))
  },
}

/** Only what is named changes. */
export type EditEvidence = { readonly evidence: string } & Partial<Omit<Evidence, 'id'>>

export const editEvidence: Command<EditEvidence> = {
  label: (project, { evidence }) => `evidence for ${holderNames(project, evidence)}`,
  touches: (project, { evidence, ...changes }) => [
    ...Object.keys(changes).map((name): Field => ({ of: 'evidence', id: evidence, name })),
    ...checkFields(holders(project, evidence)),
  ],
  apply: (project, { evidence: id, ...changes }) => {
    const evidence = evidenceOf(project, id)
    if (changes.source !== undefined) sourceOf(project, changes.source)
    const next = tidy({ ...evidence, ...changes })
    const all = project.evidence.map((each) => (each === evidence ? next : each))
    const changed = { ...project, evidence: all }
    return withGroundKept(
      changed,
      holders(project, id),
      'The evidence for it was changed and counts no more.',
    )
  },
}

export interface RemoveEvidence {
  readonly evidence: string
  /** Takes it from this claim alone; from every claim where it is left out. */
  readonly claim?: string
}

/** The last evidence of a claim takes with it a verdict that needs evidence. */
export const removeEvidence: Command<RemoveEvidence> = {
  label: (project, { evidence, claim }) =>
    `removal of evidence for ${claim === undefined ? holderNames(project, evidence) : claimName(project, claim)}`,
  touches: (project, { evidence, claim }) => [
    { of: 'evidence', id: evidence, name: 'whole' },
    ...checkFields(claim === undefined ? holders(project, evidence) : [claim]),
  ],
  apply: (project, { evidence: id, claim }) => {
    evidenceOf(project, id)
    const from = claim === undefined ? holders(project, id) : [claimOf(project, claim).id]
    if (claim !== undefined && !holders(project, id).includes(claim)) {
      throw new Refusal('no-evidence', `${claimName(project, claim)} has no evidence “${id}”.`)
    }
    const claims = project.claims.map((each) =>
      from.includes(each.id) ? { ...each, evidence: each.evidence.filter((held) => held !== id) } : each,
    )
    const held = claims.some((each) => each.evidence.includes(id))
    const evidence = held ? project.evidence : project.evidence.filter((each) => each.id !== id)
    return withGroundKept({ ...project, claims, evidence }, from, 'The last evidence for it was removed.')
  },
}

/** Ids of the claims that hold a piece of evidence. */
const holders = (project: Project, evidence: string): readonly string[] =>
  project.claims.filter((claim) => claim.evidence.includes(evidence)).map(({ id }) => id)

const holderNames = (project: Project, evidence: string): string =>
  holders(project, evidence)
    .map((id) => claimName(project, id))
    .join(' and ') || 'no claim'

const checkFields = (claims: readonly string[]): readonly Field[] =>
  claims.flatMap((id) => ['evidence', 'verdict', 'state', 'signOffs'].map((name) => claimField(id, name)))

const tidy = (evidence: Evidence): Evidence => ({
  ...evidence,
  passage: wordsOrNull(evidence.passage),
  locator: wordsOrNull(evidence.locator),
  note: wordsOrNull(evidence.note),
})
