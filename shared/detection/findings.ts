import type { Block } from '../project/article.ts'
import type { ClaimKind, Weight } from '../project/claim.ts'
import type { Span } from '../project/span.ts'

/** Words of the article with their place; `text` is always the slice of the stored text. */
export interface Words extends Span {
  readonly text: string
}

export type QuantityType = 'money' | 'percent' | 'quantity' | 'ordinal' | 'duration' | 'age' | 'score'

/** A figure as printed, and what it says. */
export interface Quantity extends Words {
  readonly type: QuantityType
  /** Scale multiplied out: "3 million" is 3000000. A bound has one end, a vague figure none. */
  readonly low: number | null
  readonly high: number | null
  /** ISO currency, a unit word in the singular, `percent`, `percentage-point`, or null. */
  readonly unit: string | null
  /** The period or thing it is per, in the singular, or null. */
  readonly per: string | null
  readonly approximate: boolean
  readonly vague: boolean
}

/** A date or time of day as printed, and the calendar day it stands for. */
export interface DateExpression extends Words {
  /** ISO 8601, an interval as `start/end`, or null where it cannot be told. */
  readonly resolved: string | null
  /** `text` where the words are enough, `published` where the publication date was needed. */
  readonly basis: 'text' | 'published' | null
}

/** A claim that the program suggests; the editor decides. */
export interface Proposal extends Span {
  readonly quote: string
  readonly kind: ClaimKind
  readonly facets: readonly ClaimKind[]
  readonly weight: Weight
  /** 0 to 1, for the order only. */
  readonly score: number
  readonly where: Block['role']
  /** The source's words in the article, or null. */
  readonly attributedTo: string | null
  readonly reasons: readonly string[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateExpression[]
  /** Indexes of proposals that say the same again. */
  readonly sameAs: readonly number[]
}

/** Words that the program could not read, and why: never passed over in silence. */
export interface NotChecked extends Words {
  readonly why: string
}

/** What detection reads. */
export interface DetectionInput {
  readonly text: string
  readonly blocks: readonly Block[]
  /** `YYYY-MM-DD`, or null where nobody has said it. */
  readonly publishedAt: string | null
}

/** What detection says of an article. Proposals come best first; quantities and dates in reading order. */
export interface Findings {
  readonly claims: readonly Proposal[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateExpression[]
  readonly notChecked: readonly NotChecked[]
}
