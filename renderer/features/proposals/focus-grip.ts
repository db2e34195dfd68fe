import type { End } from './by-word.ts'

/** Puts the focus on one end of the words: the arrows then move it. */
export function focusGrip(end: End): void {
  document.querySelector<HTMLElement>(`.proposal-words .grip[data-end="${end}"]`)?.focus()
}

/** Back to the list, whose keys decide. */
export function focusProposals(): void {
  document.querySelector<HTMLElement>('.proposal-grid')?.focus()
}
