import type { Action } from '../../state/actions.ts'

export const conflictActions: readonly Action[] = []
