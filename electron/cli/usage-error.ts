/** The command line was used wrongly: nothing was read and nothing done. */
export class UsageError extends Error {
  readonly code = 'usage'
}
