import type { Action } from '../../state/actions.ts'

export const claimsTableActions: readonly Action[] = []
