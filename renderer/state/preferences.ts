import type { Preferences } from '../../shared/contract/preferences.ts'
import { DEFAULT_PREFERENCES } from '../../shared/contract/preferences.ts'
import { ask } from '../workbench.ts'
import { type Desk, deskNow, setDesk } from './desk.ts'

/** Milliseconds of rest before a pane's size is kept: dragging asks once. */
const REST = 400

let waiting: Partial<Preferences> = {}
let timer: ReturnType<typeof setTimeout> | undefined

export const preferencesOf = ({ start }: Desk): Preferences => start?.preferences ?? DEFAULT_PREFERENCES

/** Holds in this page at once, and on this computer after a moment of rest. */
export function setPreferences(change: Partial<Preferences>): void {
  const { start } = deskNow()
  if (!start) return
  setDesk({ start: { ...start, preferences: merged(start.preferences, change) } })
  waiting = merged(waiting, change)
  clearTimeout(timer)
  timer = setTimeout(keep, REST)
}

const merged = <P extends Partial<Preferences>>(known: P, change: Partial<Preferences>): P => ({
  ...known,
  ...change,
  ...(change.panes ? { panes: { ...known.panes, ...change.panes } } : {}),
})

/** What could not be kept is lost with the window, and nothing else is: not worth a question. */
function keep(): void {
  const change = waiting
  waiting = {}
  void ask('set-preferences', change).catch(() => {})
}
