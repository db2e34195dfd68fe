/** Initials under a claim. The first is the first check; the second check needs another person. */
export interface SignOff {
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
}
