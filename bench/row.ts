/** One measure of the bench: a ratio to something measured in the same run, so that machines can be compared. */
export interface Row {
  readonly what: string
  readonly ratio: number
  readonly limit: number
  /** Whether the ratio must stay below the limit or above it. */
  readonly better: 'lower' | 'higher'
  /** The measured values in words. */
  readonly detail: string
}
