import type { Action } from '../../state/actions.ts'
import { closeProject, openArticle } from '../../state/session.ts'
import { ask, Refused } from '../../workbench.ts'
import { openFileInput } from './file-input.tsx'
import { askForText } from './pasting.ts'

/** By the system's dialog, or the browser's where the host has none. */
async function chooseFile(): Promise<void> {
  try {
    const file = await ask('choose-file', {})
    if (file) await openArticle({ kind: 'file', ...file })
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'unavailable') throw error
    openFileInput()
  }
}

const always = (): boolean => true

export const libraryActions: readonly Action[] = [
  { id: 'choose-file', label: () => 'Open an article…', keys: ['Mod+O'], isEnabled: always, run: chooseFile },
  {
    id: 'paste-text',
    label: () => 'Paste an article’s text…',
    keys: [],
    isEnabled: always,
    run: () => askForText(''),
  },
  {
    id: 'open-sample',
    label: () => 'Open the sample article',
    keys: [],
    isEnabled: always,
    run: () => openArticle({ kind: 'sample' }),
  },
  {
    id: 'show-library',
    label: () => 'All articles',
    keys: ['Mod+Shift+L'],
    isEnabled: ({ screen }) => screen !== 'library',
    run: closeProject,
  },
]
