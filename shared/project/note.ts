/** A remark of the desk on a claim. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
}

/** A question to the writer, with the answer when it has come. */
export interface Query {
  readonly id: string
  readonly question: string
  readonly by: string
  readonly at: string
  readonly answer: { readonly text: string; readonly by: string; readonly at: string } | null
}
