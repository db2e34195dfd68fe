import type { Conflict } from '../project/review.ts'
import type { ConflictInput } from './conflict-input.ts'
import { findUnclearDates } from './date-unclear.ts'
import { findNameVariants } from './name-variant.ts'
import { findNumberDisagreements } from './number-disagreement.ts'

/** Places of an article that do not fit together, by type and then by place. */
export const findConflicts = (input: ConflictInput): readonly Conflict[] => [
  ...findNameVariants(input.text),
  ...findNumberDisagreements(input),
  ...findUnclearDates(input),
]
