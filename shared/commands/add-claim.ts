import type { Claim, ClaimKind, Weight } from '../project/claim.ts'
import { currentDraft, type Project } from '../project/project.ts'
import { type Span, spanFault } from '../project/span.ts'
import { type Command, claimField } from './command.ts'
import { newId, wordsOrNull } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface AddClaim extends Span {
  readonly id: string
  readonly kind: ClaimKind
  readonly weight: Weight
  readonly facets?: readonly ClaimKind[]
  readonly attributedTo?: string | null
  readonly reasons?: readonly string[]
}

export const addClaim: Command<AddClaim> = {
  label: (project) => `new claim ${project.nextNumber}`,
  touches: (_, { id }) => [claimField(id, 'whole')],
  apply: (project, input) => withNewClaim(project, input),
}

/** Adds a claim with the next number, which is used up for ever. */
export function withNewClaim(project: Project, input: AddClaim): Project {
  const draft = currentDraft(project)
  const claim: Claim = {
    id: newId(project.claims, input.id),
    number: project.nextNumber,
    draft: draft.id,
    spans: [goodSpan(draft.text, input)],
    restated: null,
    kind: input.kind,
    facets: input.facets ?? [],
    weight: input.weight,
    reasons: input.reasons ?? [],
    attributedTo: wordsOrNull(input.attributedTo ?? null),
    asOf: null,
    assignedTo: null,
    state: 'to-check',
    verdict: null,
    proposedWording: null,
    evidence: [],
    notes: [],
    queries: [],
    signOffs: [],
    columns: {},
  }
  return { ...project, claims: [...project.claims, claim], nextNumber: project.nextNumber + 1 }
}

/** A span that can mark words of this text; refuses any other. */
export function goodSpan(text: string, { start, end }: Span): Span {
  const fault = spanFault(text, { start, end })
  if (fault) throw new Refusal('bad-span', `Characters ${start} to ${end} cannot be marked: ${fault}.`)
  return { start, end }
}
