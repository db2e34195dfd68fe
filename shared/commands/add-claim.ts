import type { Claim, ClaimKind, Weight } from '../project/claim.ts'
import { currentDraft, type Project } from '../project/project.ts'
import { type Span, spanFault } from '../project/span.ts'
import { type Command, claimField } from './command.ts'
import { idsOf, newId, wordsOrNull } from './lookup.ts'
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
  apply: (project, input) => withNewClaims(project, [input]),
}

/** Adds claims with the next numbers, which are used up for ever. */
export function withNewClaims(project: Project, inputs: readonly AddClaim[]): Project {
  const draft = currentDraft(project)
  const ids = new Set(idsOf(project.claims))
  const claims = inputs.map((input, at): Claim => {
    const claim = {
      ...UNCHECKED,
      id: newId(ids, input.id),
      number: project.nextNumber + at,
      draft: draft.id,
      spans: [goodSpan(draft.text, input)],
      kind: input.kind,
      facets: input.facets ?? [],
      weight: input.weight,
      reasons: input.reasons ?? [],
      attributedTo: wordsOrNull(input.attributedTo ?? null),
    }
    ids.add(claim.id)
    return claim
  })
  return {
    ...project,
    claims: [...project.claims, ...claims],
    nextNumber: project.nextNumber + claims.length,
  }
}

/** What nobody has said of a new claim. */
const UNCHECKED = {
  restated: null,
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
} as const

/** A span that can mark words of this text; refuses any other. */
export function goodSpan(text: string, { start, end }: Span): Span {
  const fault = spanFault(text, { start, end })
  if (fault) throw new Refusal('bad-span', `Characters ${start} to ${end} cannot be marked: ${fault}.`)
  return { start, end }
}
