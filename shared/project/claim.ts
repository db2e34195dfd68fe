import type { CheckState } from './check-state.ts'
import type { Note, Query } from './note.ts'
import type { SignOff } from './sign-off.ts'
import type { Span } from './span.ts'
import type { Verdict } from './verdict.ts'

/** What the check turns on; the first that applies wins (labelling guideline). */
export const CLAIM_KINDS = [
  'money',
  'quantity',
  'comparison',
  'date',
  'causal',
  'quote',
  'attribution',
  'event',
  'identity',
  'state',
] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** 3 = a desk would check it first · 2 = specific, moderate consequence · 1 = routine. */
export const WEIGHTS = [1, 2, 3] as const
export type Weight = (typeof WEIGHTS)[number]

/** The words an editor reads for a kind. */
export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  money: 'Amount',
  quantity: 'Number',
  comparison: 'Comparison',
  date: 'Date',
  causal: 'Cause',
  quote: 'Quote',
  attribution: 'Attribution',
  event: 'Event',
  identity: 'Role',
  state: 'State',
}

/** One checkable proposition of the article, with all that the desk has said about it. */
export interface Claim {
  readonly id: string
  /** Given once, in the order of creation; never reused. */
  readonly number: number
  readonly draft: string
  /** In reading order, never empty, never overlapping: the first is where the claim stands. */
  readonly spans: readonly Span[]
  /** The claim as a sentence that stands alone, or null. */
  readonly restated: string | null
  readonly kind: ClaimKind
  readonly facets: readonly ClaimKind[]
  readonly weight: Weight
  /** Why the program proposed it and gave it this weight. Empty for a claim made by hand. */
  readonly reasons: readonly string[]
  readonly attributedTo: string | null
  /** The day the claim speaks of, `YYYY-MM-DD`, or null. */
  readonly asOf: string | null
  /** Initials of the person who checks it, or null. */
  readonly assignedTo: string | null
  readonly state: CheckState
  readonly verdict: Verdict | null
  readonly proposedWording: string | null
  /** Ids of the project's evidence, in the order of attaching. */
  readonly evidence: readonly string[]
  readonly notes: readonly Note[]
  readonly queries: readonly Query[]
  readonly signOffs: readonly SignOff[]
  /** Values of the project's own columns, by column id. */
  readonly columns: Readonly<Record<string, string | number | boolean>>
}

/** The words of a claim, its spans joined by an ellipsis. */
export const claimWords = (text: string, claim: Pick<Claim, 'spans'>): string =>
  claim.spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
