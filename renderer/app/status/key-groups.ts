import { type Action, allActions } from '../../state/actions.ts'
import type { Desk } from '../../state/desk.ts'
import { preferencesOf } from '../../state/preferences.ts'

/** Keys that work now, and one word for what they do: "J K next, previous". */
export interface KeyGroup {
  readonly keys: readonly string[]
  /** Between the first and the last, as in "1 – 6". */
  readonly isRange?: boolean
  readonly words: string
}

const STATES = { keys: ['1', '6'], isRange: true, words: 'check state' }
const NEXT = { keys: ['J', 'K'], words: 'next, previous' }
const ALL = { keys: ['?'], words: 'all keys' }

const GROUPS: Readonly<Record<string, readonly KeyGroup[]>> = {
  claims: [
    NEXT,
    STATES,
    { keys: ['V'], words: 'verdict' },
    { keys: ['E'], words: 'evidence' },
    { keys: ['W'], words: 'wording' },
    { keys: ['Q'], words: 'query' },
    { keys: ['C'], words: 'new claim' },
    ALL,
  ],
  struck: [{ keys: ['L'], words: 'next loose word' }, { keys: ['C'], words: 'new claim' }, NEXT, STATES, ALL],
  proposals: [
    { keys: ['A'], words: 'accept and next' },
    { keys: ['D'], words: 'dismiss and next' },
    { keys: ['S'], words: 'edit words' },
    NEXT,
    ALL,
  ],
  conflicts: [
    { keys: ['S'], words: 'same' },
    { keys: ['D'], words: 'different' },
    { keys: ['N'], words: 'not a problem' },
    { keys: ['Q'], words: 'ask the writer' },
    ALL,
  ],
  sources: [ALL],
  attach: [
    { keys: ['Alt+S', 'Alt+C', 'Alt+X'], words: 'stance' },
    { keys: ['Mod+Enter'], words: 'attach' },
    { keys: ['Escape'], words: 'close' },
  ],
  library: [
    { keys: ['Enter'], words: 'open' },
    { keys: ['Mod+O'], words: 'open a file' },
    { keys: ['Mod+V'], words: 'paste an article' },
    ALL,
  ],
  report: [{ keys: ['Mod+P'], words: 'print' }, { keys: ['Escape'], words: 'back to the article' }, ALL],
}

/** Keys that the part in focus answers itself, without an action. */
const ANSWERED_THERE = new Set(['Enter', 'Mod+V', 'Escape', 'Mod+Enter', 'Alt+S', 'Alt+C', 'Alt+X'])

/** The keys to name now: only those that would do something. */
export function keyGroups(desk: Desk): readonly KeyGroup[] {
  const enabled = allActions().filter((action) => action.isEnabled(desk))
  const groups = GROUPS[placeOf(desk)] ?? []
  return groups.filter(({ keys }) => keys.every((key) => works(key, enabled, desk)))
}

function placeOf({ screen, isAttaching, isStruck, tab }: Desk): string {
  if (screen !== 'article') return screen
  if (isAttaching) return 'attach'
  return isStruck && tab === 'claims' ? 'struck' : tab
}

function works(key: string, enabled: readonly Action[], desk: Desk): boolean {
  if (!preferencesOf(desk).singleKeys && /^[A-Z0-9?]$/.test(key)) return false
  return enabled.some(({ keys }) => keys.includes(key)) || ANSWERED_THERE.has(key)
}
