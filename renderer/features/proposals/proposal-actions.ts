import type { Action } from '../../state/actions.ts'
import type { Desk } from '../../state/desk.ts'
import { acceptSelected, dismissSelected, selectedProposal, selectProposal, useDeciding } from './deciding.ts'
import { focusGrip } from './focus-grip.ts'

const isHere = (desk: Desk): boolean =>
  desk.screen === 'article' &&
  desk.tab === 'proposals' &&
  !desk.isAttaching &&
  !useDeciding.getState().areDismissedShown &&
  selectedProposal(desk) !== null

const mayDecide = (desk: Desk): boolean => isHere(desk) && desk.session?.writable === true

export const proposalActions: readonly Action[] = [
  {
    id: 'accept-proposal',
    label: () => 'Accept and next',
    keys: ['A'],
    isEnabled: mayDecide,
    run: acceptSelected,
  },
  {
    id: 'dismiss-proposal',
    label: () => 'Dismiss and next',
    keys: ['D'],
    isEnabled: mayDecide,
    run: dismissSelected,
  },
  {
    id: 'edit-proposal-words',
    label: () => 'Edit words',
    keys: ['S'],
    isEnabled: mayDecide,
    run: () => focusGrip('end'),
  },
  {
    id: 'next-proposal',
    label: () => 'Next proposal',
    keys: ['J'],
    isEnabled: isHere,
    run: ({ proposal }) => selectProposal(proposal + 1),
  },
  {
    id: 'previous-proposal',
    label: () => 'Previous proposal',
    keys: ['K'],
    isEnabled: isHere,
    run: ({ proposal }) => selectProposal(proposal - 1),
  },
]
