import type { Action } from '../../state/actions.ts'

export const proposalActions: readonly Action[] = []
