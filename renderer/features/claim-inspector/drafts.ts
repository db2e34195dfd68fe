import { keepsUnsent } from '../../state/send.ts'

/** Words typed and not sent, by the field and the claim that they are for: they outlive the field on the screen. */
const drafts = new Map<string, string>()

export const draftOf = (id: string): string => drafts.get(id) ?? ''

export function keepDraft(id: string, text: string): void {
  if (text === '') drafts.delete(id)
  else drafts.set(id, text)
  keepsUnsent(id, text.trim() !== '')
}
