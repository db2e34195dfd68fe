import type { Article, Draft } from './article.ts'
import type { Claim } from './claim.ts'
import type { Column } from './column.ts'
import type { Evidence } from './evidence.ts'
import type { House } from './house.ts'
import type { Person } from './person.ts'
import type { AnsweredConflict, DismissedProposal } from './review.ts'
import type { Source } from './source.ts'

/** One article under check. Immutable and plain JSON: a command makes the next one from it. */
export interface Project {
  readonly id: string
  /** UTC, ISO 8601. */
  readonly createdAt: string
  readonly article: Article
  /** Oldest first, never empty; the last is the one being checked. */
  readonly drafts: readonly Draft[]
  /** In the order of their numbers. */
  readonly claims: readonly Claim[]
  /** The number that the next claim gets. */
  readonly nextNumber: number
  readonly sources: readonly Source[]
  readonly evidence: readonly Evidence[]
  readonly people: readonly Person[]
  readonly house: House
  readonly columns: readonly Column[]
  readonly dismissed: readonly DismissedProposal[]
  readonly answers: readonly AnsweredConflict[]
}

/** The draft being checked. */
export function currentDraft(project: Project): Draft {
  const draft = project.drafts.at(-1)
  if (!draft) throw new Error('a project always has a draft')
  return draft
}

/** Claims in the order in which a reader meets them. */
export const inReadingOrder = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => firstPlace(a) - firstPlace(b) || a.number - b.number)

const firstPlace = (claim: Claim): number => claim.spans[0]?.start ?? 0
