import type { NamedBytes } from '../../shared/contract/questions.ts'
import { setDesk } from './desk.ts'

/** What an editor brings along: a file that was dropped on a claim, words that were pasted there. */
export interface Offer {
  readonly file?: NamedBytes
  readonly passage?: string
}

let offer: Offer = {}

/** Opens "Attach evidence" for the selected claim. */
export function startAttaching(brought: Offer = {}): void {
  offer = brought
  setDesk({ isAttaching: true, refused: null })
}

/** What was brought along to the form that is open. */
export const offerNow = (): Offer => offer
