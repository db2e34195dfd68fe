import type { Action } from '../../state/actions.ts'

export const articleActions: readonly Action[] = []
