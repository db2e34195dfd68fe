import type { Span } from './span.ts'

/** A proposal that the desk does not want to see again, by its words' place in a draft. */
export interface DismissedProposal extends Span {
  readonly draft: string
}

export const CONFLICT_TYPES = [
  'name-variant',
  'number-disagreement',
  'count-mismatch',
  'range',
  'unit',
  'date-unclear',
  'date-mismatch',
  'quote-mismatch',
  'repeat-differs',
  'spelling',
] as const
export type ConflictType = (typeof CONFLICT_TYPES)[number]

/** Places of an article that do not fit together. Found anew each time; only the desk's answer is kept. */
export interface Conflict {
  readonly type: ConflictType
  readonly message: string
  readonly spans: readonly (Span & { readonly text: string })[]
}

export const CONFLICT_ANSWERS = ['same', 'different', 'not-a-problem'] as const
export type ConflictAnswer = (typeof CONFLICT_ANSWERS)[number]

/** What the desk said of a conflict. It is known again by draft, type and places. */
export interface AnsweredConflict {
  readonly draft: string
  readonly type: ConflictType
  readonly spans: readonly Span[]
  readonly answer: ConflictAnswer
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
}

/** The answer given to a conflict of this draft, if there is one. */
export const answerTo = (
  answers: readonly AnsweredConflict[],
  draft: string,
  conflict: { readonly type: ConflictType; readonly spans: readonly Span[] },
): AnsweredConflict | undefined =>
  answers.find(
    (answer) =>
      answer.draft === draft && answer.type === conflict.type && placesOf(answer) === placesOf(conflict),
  )

const placesOf = ({ spans }: { readonly spans: readonly Span[] }): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ')
