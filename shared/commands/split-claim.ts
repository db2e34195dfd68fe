import type { Claim } from '../project/claim.ts'
import type { Span } from '../project/span.ts'
import { goodSpan } from './add-claim.ts'
import { textOf } from './claim-spans.ts'
import { type Command, claimField } from './command.ts'
import { withVerdictVoid } from './ground.ts'
import { claimName, claimOf, idsOf, newId } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface SplitClaim {
  readonly claim: string
  /** Where the second piece begins: a place inside the claim's words. */
  readonly at: number
  /** Id of the second piece; the first keeps id and number. */
  readonly id: string
}

/** Both pieces keep the evidence and lose the verdict. */
export const splitClaim: Command<SplitClaim> = {
  label: (project, { claim }) => `split of ${claimName(project, claim)}`,
  touches: (_, { claim, id }) => [claimField(claim, 'whole'), claimField(id, 'whole')],
  apply: (project, { claim: whole, at, id }) => {
    const claim = claimOf(project, whole)
    const text = textOf(project, claim)
    const [before, after] = cut(text, claim.spans, at)
    if (before.length === 0 || after.length === 0) {
      throw new Refusal('bad-span', `Claim ${claim.number} has words on one side of character ${at} only.`)
    }
    const piece = (spans: readonly Span[]): Claim =>
      withVerdictVoid({ ...claim, spans }, 'The claim was split: each part needs a look.')
    const second = {
      ...piece(after),
      id: newId(idsOf(project.claims), id),
      number: project.nextNumber,
      notes: [],
      queries: [],
      restated: null,
      proposedWording: null,
    }
    return {
      ...project,
      claims: [
        ...project.claims.map((each) => (each.id === whole ? { ...piece(before), restated: null } : each)),
        second,
      ],
      nextNumber: project.nextNumber + 1,
    }
  },
}

/** The words of the spans before and after a place, without white space at the cut. */
function cut(text: string, spans: readonly Span[], at: number): [readonly Span[], readonly Span[]] {
  const side = (from: number, to: number): readonly Span[] =>
    spans
      .map(({ start, end }) => trimmed(text, { start: Math.max(start, from), end: Math.min(end, to) }))
      .filter(({ start, end }) => start < end)
      .map((span) => goodSpan(text, span))
  return [side(0, at), side(at, text.length)]
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.max(start, end))
  const left = words.length - words.trimStart().length
  return { start: start + left, end: start + Math.max(left, words.trimEnd().length) }
}
