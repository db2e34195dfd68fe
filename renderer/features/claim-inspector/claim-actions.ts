import type { Action } from '../../state/actions.ts'

export const claimActions: readonly Action[] = []
