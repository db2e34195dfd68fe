import type { Quantity } from '../findings.ts'
import type { Token } from './figure-tokens.ts'

/** A quantity by its tokens: from the one at `from` up to, and without, the one at `next`. */
export interface Reading extends Omit<Quantity, 'start' | 'end' | 'text'> {
  readonly from: number
  readonly next: number
  /** Where the next reading may begin, when words after the figure belong to it: "per [100,000]". */
  readonly resume?: number
}

/** Reads one kind of figure that begins at a token, or says that none does. */
export type Reader = (tokens: readonly Token[], at: number) => Reading | null

/** A figure with one value, and nothing said about it yet. */
export const plainly = (
  type: Reading['type'],
  value: number,
  unit: string | null,
): Omit<Reading, 'from' | 'next'> => ({
  type,
  low: value,
  high: value,
  unit,
  per: null,
  approximate: false,
  vague: false,
})
