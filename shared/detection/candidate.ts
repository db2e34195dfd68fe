import type { BlockRole } from '../project/article.ts'
import type { Span } from '../project/span.ts'
import type { Attribution } from './attribution.ts'
import type { ClauseForm } from './clauses.ts'
import type { DateExpression, Quantity } from './findings.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Words that may be a claim, with all that is known of them before anybody judges. */
export interface Candidate extends Span {
  readonly tokens: readonly Token[]
  /** Of `tokens`, by their own indexes. */
  readonly groups: readonly VerbGroup[]
  readonly sentence: Sentence
  /** `role`: a name with its office; `figure`: a number with what it counts. Both stand within a clause. */
  readonly form: ClauseForm | 'role' | 'figure'
  readonly where: BlockRole
  /** The attribution whose cue stands within these words. */
  readonly cue: Attribution | null
  readonly attributedTo: string | null
  /** How much of it stands within quotation marks, 0 to 1. */
  readonly quoted: number
  readonly quantities: readonly Quantity[]
  /** Those of them that are a claim of their own beside this one. */
  readonly inPassing: readonly Quantity[]
  readonly dates: readonly DateExpression[]
}
