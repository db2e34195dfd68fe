import type { Action } from '../../state/actions.ts'

export const evidenceActions: readonly Action[] = []
