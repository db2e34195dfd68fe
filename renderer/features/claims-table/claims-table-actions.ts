import { isSettled } from '../../../shared/project/check-state.ts'
import type { Action } from '../../state/actions.ts'
import { type Desk, setDesk } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { send } from '../../state/send.ts'
import { claimsOf, selectedClaim } from '../../state/views.ts'
import { chooseRow, rowAway, shownOrder } from './choose-rows.ts'
import { toggleGroups } from './table-view.ts'

const isListed = ({ screen, session, tab, isAttaching }: Desk): boolean =>
  screen === 'article' && session !== null && tab === 'claims' && !isAttaching

const hasChosen = (desk: Desk): boolean => isListed(desk) && desk.selected.length > 0

/** Both the article and the list follow a step, wherever the focus is. */
function step(steps: 1 | -1): void {
  const id = rowAway(steps)
  if (id !== null) chooseRow(id, 'claim')
}

/** The next claim of the article that is not settled, from the selected one on, and round to the first. */
function nextLeft(desk: Desk): string | null {
  if (!desk.session) return null
  const claims = claimsOf(desk.session.timeline.project)
  const at = claims.findIndex(({ id }) => id === desk.selected.at(-1))
  const round = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at))]
  return round.find(({ state }) => !isSettled(state))?.id ?? null
}

/** Takes the selected claims off the table; the one that takes their place is selected. */
async function removeChosen({ selected, session }: Desk): Promise<void> {
  if (!session) return
  const gone = new Set(selected)
  const numbers = session.timeline.project.claims.filter(({ id }) => gone.has(id)).map(({ number }) => number)
  const order = shownOrder()
  const rest = order.filter((id) => !gone.has(id))
  const at = order.findIndex((id) => gone.has(id))
  const next = order.slice(Math.max(0, at)).find((id) => !gone.has(id)) ?? rest.at(-1)
  // Before they are gone, because nobody can tell from a list where something stood that is not on it.
  if (next !== undefined) chooseRow(next, 'claim')
  for (const claim of selected) {
    if (!(await send('remove-claim', { claim }))) return
  }
  const what =
    numbers.length === 1
      ? `Claim ${numbers[0]} removed`
      : `${numbers.length} claims removed. Undo brings them back one by one.`
  setDesk({ toast: { text: what, undo: true } })
}

export const claimsTableActions: readonly Action[] = [
  {
    id: 'next-claim',
    label: () => 'Next claim',
    keys: ['J', 'ArrowDown'],
    isEnabled: isListed,
    run: () => step(1),
  },
  {
    id: 'previous-claim',
    label: () => 'Previous claim',
    keys: ['K', 'ArrowUp'],
    isEnabled: isListed,
    run: () => step(-1),
  },
  {
    id: 'next-left',
    label: () => 'Next claim that is left',
    keys: ['N'],
    isEnabled: (desk) => isListed(desk) && nextLeft(desk) !== null,
    run: (desk) => {
      const id = nextLeft(desk)
      if (id !== null) chooseRow(id, 'claim')
    },
  },
  {
    id: 'show-in-article',
    label: () => 'Show the claim in the article',
    keys: ['Space'],
    isEnabled: hasChosen,
    run: (desk) => {
      const span = selectedClaim(desk)?.spans[0]
      if (span) showWords(span)
    },
  },
  {
    id: 'remove-claim',
    label: ({ selected }) => (selected.length > 1 ? `Remove ${selected.length} claims` : 'Remove the claim'),
    keys: ['Delete'],
    isEnabled: (desk) => hasChosen(desk) && desk.session?.writable === true,
    run: removeChosen,
  },
  {
    id: 'group-by-section',
    label: () => 'Group claims by section, or not',
    keys: [],
    isEnabled: isListed,
    run: toggleGroups,
  },
]
