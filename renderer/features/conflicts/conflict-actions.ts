import type { ConflictAnswer } from '../../../shared/project/review.ts'
import type { Action } from '../../state/actions.ts'
import type { Desk } from '../../state/desk.ts'
import {
  answer,
  askWriter,
  jump,
  selectConflict,
  selectedConflict,
  useConflictDesk,
} from './conflict-desk.ts'

const isHere = (desk: Desk): boolean =>
  desk.screen === 'article' &&
  desk.tab === 'conflicts' &&
  !desk.isAttaching &&
  selectedConflict(desk) !== null

const mayAnswer = (desk: Desk): boolean => isHere(desk) && desk.session?.writable === true

const answering = (given: ConflictAnswer, label: string, key: string): Action => ({
  id: `conflict-${given}`,
  label: () => `Conflict: ${label}`,
  keys: [key],
  isEnabled: (desk) =>
    mayAnswer(desk) && (given === 'not-a-problem' || selectedConflict(desk)?.type !== 'date-unclear'),
  run: async (desk) => {
    const conflict = selectedConflict(desk)
    if (conflict) await answer(conflict, given)
  },
})

export const conflictActions: readonly Action[] = [
  answering('same', 'same', 'S'),
  answering('different', 'different', 'D'),
  answering('not-a-problem', 'not a problem', 'N'),
  {
    id: 'conflict-ask-writer',
    label: () => 'Conflict: ask the writer',
    keys: ['Q'],
    isEnabled: mayAnswer,
    run: async (desk) => {
      const conflict = selectedConflict(desk)
      if (conflict) await askWriter(desk, conflict)
    },
  },
  {
    id: 'conflict-next',
    label: () => 'Next conflict',
    keys: ['J'],
    isEnabled: isHere,
    run: () => selectConflict(useConflictDesk.getState().at + 1),
  },
  {
    id: 'conflict-previous',
    label: () => 'Previous conflict',
    keys: ['K'],
    isEnabled: isHere,
    run: () => selectConflict(useConflictDesk.getState().at - 1),
  },
  {
    id: 'conflict-jump',
    label: () => 'Show the next place of the conflict',
    keys: ['Enter'],
    isEnabled: isHere,
    run: (desk) => jump(desk),
  },
]
