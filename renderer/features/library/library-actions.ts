import type { Action } from '../../state/actions.ts'

export const libraryActions: readonly Action[] = []
