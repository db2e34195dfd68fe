import { create } from 'zustand'
import type { Action } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { send } from '../../state/send.ts'
import { changeSession } from '../../state/session.ts'

export const usePublicationDay = create<{ readonly isAsked: boolean }>()(() => ({ isAsked: false }))

export const publicationActions: readonly Action[] = [
  {
    id: 'set-published',
    label: () => 'Publication date…',
    keys: [],
    isEnabled: ({ session }) => session?.writable === true,
    run: () => usePublicationDay.setState({ isAsked: true }),
  },
]

/** The day that weekdays and "yesterday" are read from. An offered day is then settled. */
export async function setPublicationDay(publishedAt: string): Promise<void> {
  if ((await send('set-article-details', { publishedAt })) !== null) settleOfferedDay()
}

export function settleOfferedDay(): void {
  const { session } = deskNow()
  if (session) changeSession(session.project, { offeredDate: null })
}
