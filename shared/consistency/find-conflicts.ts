import type { Conflict } from '../project/review.ts'
import { readArticle } from './article-reading.ts'
import type { ConflictInput } from './conflict-input.ts'
import { findCountMismatches } from './count-mismatch.ts'
import { findDateMismatches } from './date-mismatch.ts'
import { findUnclearDates } from './date-unclear.ts'
import { findMisspellings } from './misspelling.ts'
import { findNameVariants } from './name-variant.ts'
import { findNumberDisagreements } from './number-disagreement.ts'
import { findQuoteMismatches } from './quote-mismatch.ts'
import { findRepeatedPlaces } from './repeated-place.ts'
import { findReversedRanges } from './reversed-range.ts'
import { findWrongUnits } from './wrong-unit.ts'

/**
 * Places of an article that do not fit together, by type and then by place. Each is a question to the desk, not a
 * finding of fact: it names the words and says what to look at. Quantities and dates must stand in reading order.
 */
export function findConflicts(input: ConflictInput): readonly Conflict[] {
  const reading = readArticle(input)
  return [
    ...findNameVariants(input, reading),
    ...findNumberDisagreements(input, reading),
    ...findCountMismatches(input, reading),
    ...findReversedRanges(input),
    ...findWrongUnits(input, reading),
    ...findUnclearDates(input),
    ...findDateMismatches(input, reading),
    ...findQuoteMismatches(input),
    ...findRepeatedPlaces(reading),
    ...findMisspellings(input),
  ]
}
