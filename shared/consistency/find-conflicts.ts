import { LONGEST_READ } from '../detection/readable.ts'
import type { Conflict } from '../project/review.ts'
import { byPlace } from '../project/span.ts'
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
export function findConflicts(given: ConflictInput): readonly Conflict[] {
  const input = asFarAsRead(given)
  const reading = readArticle(input)
  const units = findWrongUnits(input, reading)
  const numbers = findNumberDisagreements(input, reading)
  return [
    findNameVariants(input, reading),
    numbers.filter((one) => !units.some((unit) => haveSamePlaces(one, unit))),
    findCountMismatches(input, reading),
    findReversedRanges(input),
    units,
    findUnclearDates(input),
    findDateMismatches(input, reading),
    findQuoteMismatches(input, reading),
    findRepeatedPlaces(reading),
    findMisspellings(input),
  ].flatMap((conflicts) => conflicts.sort(byFirstPlace))
}

/** What detection does not read is not compared either: detection says so in "not checked". */
const asFarAsRead = (input: ConflictInput): ConflictInput =>
  input.text.length <= LONGEST_READ
    ? input
    : {
        ...input,
        text: input.text.slice(0, LONGEST_READ),
        blocks: input.blocks.filter(({ end }) => end <= LONGEST_READ),
      }

const byFirstPlace = ({ spans: [a] }: Conflict, { spans: [b] }: Conflict): number =>
  a && b ? byPlace(a, b) : 0

/** "3.4 billion" against "3.4 million" is a slip of the scale, and need not be asked about as two figures as well. */
const haveSamePlaces = (a: Conflict, b: Conflict): boolean =>
  a.spans.length === b.spans.length && a.spans.every(({ start }, index) => start === b.spans[index]?.start)
