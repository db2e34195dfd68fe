import type { Action } from '../../state/actions.ts'

export const reportActions: readonly Action[] = []
