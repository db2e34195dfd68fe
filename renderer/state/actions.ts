import type { Desk } from './desk.ts'

/** Where a single key counts: in lists and the article, never while text is being typed. */
export interface Action {
  /** As the native menu names it too. */
  readonly id: string
  /** As menu, palette and tooltip say it. May depend on what is selected: "Undo: verdict on claim 12". */
  readonly label: (desk: Desk) => string
  /** "Mod+K", "Shift+F6", "J", "1". `Mod` is Ctrl, or Cmd on macOS. */
  readonly keys: readonly string[]
  readonly isEnabled: (desk: Desk) => boolean
  readonly run: (desk: Desk) => void | Promise<void>
}

const table = new Map<string, Action>()

/** A feature makes its actions known; menu, palette, toolbar and keyboard read the same list. */
export function registerActions(actions: readonly Action[]): void {
  for (const action of actions) table.set(action.id, action)
}

export const allActions = (): readonly Action[] => [...table.values()]
export const actionById = (id: string): Action | undefined => table.get(id)

/** Runs an action where it may run now. */
export function runAction(id: string, desk: Desk): boolean {
  const action = table.get(id)
  if (!action?.isEnabled(desk)) return false
  void action.run(desk)
  return true
}
