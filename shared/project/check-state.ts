/** Where the work on a claim stands, in the order of the keys 1 to 6. */
export const CHECK_STATES = [
  'to-check',
  'in-progress',
  'change-needed',
  'with-the-writer',
  'cannot-confirm',
  'checked',
] as const
export type CheckState = (typeof CHECK_STATES)[number]

export const CHECK_STATE_WORDS: Readonly<Record<CheckState, string>> = {
  'to-check': 'To check',
  'in-progress': 'In progress',
  'change-needed': 'Change needed',
  'with-the-writer': 'With the writer',
  'cannot-confirm': 'Cannot confirm',
  checked: 'Checked',
}

/** "Facts left" counts the claims that are not settled. */
export const isSettled = (state: CheckState): boolean => state === 'checked' || state === 'cannot-confirm'
