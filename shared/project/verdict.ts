/** One step of the house scale. */
export interface Rating {
  /** Kebab-case; what commands and files say. */
  readonly id: string
  readonly label: string
  /** What the table shows. */
  readonly short: string
  /** Refused until evidence that counts is attached. */
  readonly needsEvidence: boolean
}

export const DEFAULT_SCALE: readonly Rating[] = [
  { id: 'accurate', label: 'Accurate', short: 'Accurate', needsEvidence: true },
  {
    id: 'accurate-with-a-change',
    label: 'Accurate with a change',
    short: 'With a change',
    needsEvidence: true,
  },
  { id: 'misleading', label: 'Misleading or imprecise', short: 'Imprecise', needsEvidence: true },
  { id: 'wrong', label: 'Wrong', short: 'Wrong', needsEvidence: true },
  { id: 'unsupported', label: 'Unsupported', short: 'Unsupported', needsEvidence: false },
]

export interface Verdict {
  /** Id of a rating of the house scale. */
  readonly rating: string
  readonly note: string | null
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
  /** Why the verdict no longer holds: it is shown struck with this sentence and never comes back by itself. */
  readonly void: string | null
  /** Why somebody should look again although the verdict holds, or null. */
  readonly needsLook: string | null
}
