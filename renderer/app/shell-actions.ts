import type { Action } from '../state/actions.ts'
import { type Desk, setDesk } from '../state/desk.ts'
import { LIST_TABS } from '../state/places.ts'
import { preferencesOf, setPreferences } from '../state/preferences.ts'
import { isAllSaved, send } from '../state/send.ts'
import { focusList, focusNextPane } from './panes/focus-pane.ts'

const always = (): boolean => true
const onArticle = ({ screen, session }: Desk): boolean => screen === 'article' && session !== null

/** Pixels of the article's type. */
const [SMALLEST, USUAL, LARGEST] = [14, 16, 22]

const named = (action: Omit<Action, 'label'> & { readonly label: string }): Action => ({
  ...action,
  label: () => action.label,
})

const history: readonly Action[] = [
  {
    id: 'undo',
    label: ({ session }) => (session?.undo ? `Undo: ${session.undo}` : 'Undo'),
    keys: ['Mod+Z'],
    isEnabled: ({ session }) => session?.writable === true && session.undo !== null,
    run: async () => {
      await send('undo', {})
    },
  },
  {
    id: 'redo',
    label: ({ session }) => (session?.redo ? `Redo: ${session.redo}` : 'Redo'),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    isEnabled: ({ session }) => session?.writable === true && session.redo !== null,
    run: async () => {
      await send('redo', {})
    },
  },
  named({
    id: 'say-saved',
    label: 'Save',
    keys: ['Mod+S'],
    isEnabled: ({ session }) => session !== null,
    run: () => {
      if (isAllSaved())
        setDesk({
          toast: { text: 'There is nothing to save: each change is on the disk at once.', undo: false },
        })
    },
  }),
]

const places: readonly Action[] = [
  named({
    id: 'open-palette',
    label: 'Search or run a command',
    keys: ['Mod+K'],
    isEnabled: always,
    run: ({ isPaletteOpen }) => setDesk({ isPaletteOpen: !isPaletteOpen, paletteText: '' }),
  }),
  named({
    id: 'all-keys',
    label: 'All keys',
    keys: ['?'],
    isEnabled: always,
    run: () => setDesk({ areKeysShown: true }),
  }),
  named({
    id: 'next-pane',
    label: 'Next part of the window',
    keys: ['F6'],
    isEnabled: always,
    run: () => focusNextPane(1),
  }),
  named({
    id: 'previous-pane',
    label: 'Previous part of the window',
    keys: ['Shift+F6'],
    isEnabled: always,
    run: () => focusNextPane(-1),
  }),
  named({
    id: 'next-list',
    label: 'Next list',
    keys: ['Ctrl+Tab', 'Alt+PageDown'],
    isEnabled: onArticle,
    run: (desk) => showList(desk, 1),
  }),
  named({
    id: 'previous-list',
    label: 'Previous list',
    keys: ['Ctrl+Shift+Tab', 'Alt+PageUp'],
    isEnabled: onArticle,
    run: (desk) => showList(desk, -1),
  }),
  named({
    id: 'back-to-list',
    label: 'Back to the list',
    keys: ['Escape'],
    isEnabled: (desk) => onArticle(desk) && !desk.isAttaching,
    run: focusList,
  }),
]

function showList({ tab }: Desk, step: number): void {
  const at = LIST_TABS.indexOf(tab) + step + LIST_TABS.length
  setDesk({ tab: LIST_TABS[at % LIST_TABS.length] ?? 'claims', isAttaching: false })
  requestAnimationFrame(focusList)
}

const sized = (id: string, label: string, keys: readonly string[], next: (size: number) => number): Action =>
  named({
    id,
    label,
    keys,
    isEnabled: (desk) => onArticle(desk) && next(sizeOf(desk)) !== sizeOf(desk),
    run: (desk) => setPreferences({ textSize: next(sizeOf(desk)) }),
  })

const sizeOf = (desk: Desk): number => preferencesOf(desk).textSize

const looks: readonly Action[] = [
  sized('text-larger', 'Larger article text', ['Mod+Plus'], (size) => Math.min(LARGEST, size + 1)),
  sized('text-smaller', 'Smaller article text', ['Mod+Minus'], (size) => Math.max(SMALLEST, size - 1)),
  sized('text-usual', 'Usual size of article text', ['Mod+0'], () => USUAL),
  ...(['system', 'light', 'dark'] as const).map((theme) =>
    named({
      id: `theme-${theme}`,
      label: `Colours: ${theme === 'system' ? 'as this computer has them' : theme}`,
      keys: [],
      isEnabled: (desk) => preferencesOf(desk).theme !== theme,
      run: () => setPreferences({ theme }),
    }),
  ),
  {
    id: 'single-keys',
    label: (desk) => `Single keys: switch ${preferencesOf(desk).singleKeys ? 'off' : 'on'}`,
    keys: [],
    isEnabled: always,
    run: (desk) => setPreferences({ singleKeys: !preferencesOf(desk).singleKeys }),
  },
]

const person: Action = {
  id: 'change-person',
  label: ({ start }) => `Who is checking: ${start?.person?.initials ?? 'nobody'}. Change…`,
  keys: [],
  isEnabled: ({ start }) => start?.person != null,
  run: ({ start }) => {
    // Asked anew, as on the first day: a second check needs somebody else.
    if (start) setDesk({ start: { ...start, person: null } })
  },
}

/** What the window itself can do. */
export const shellActions: readonly Action[] = [...history, ...places, ...looks, person]
