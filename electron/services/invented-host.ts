import { DEFAULT_PREFERENCES } from '../../shared/contract/preferences.ts'
import type { Person } from '../../shared/project/person.ts'
import { ExportError } from '../exporters/export-error.ts'
import type { Host, PreferencesStore } from './host.ts'

/** A host for tests: preferences in memory, files handed to the page, nothing that opens a window. */
export function inventedHost(person: Person | null = { initials: 'AB', name: 'Ada Berg' }): Host {
  return {
    kind: 'browser',
    version: '0.0.0',
    preferences: inMemory(person),
    startImport: () => {
      throw new Error('no process for documents was started')
    },
    chooseFile: null,
    save: async (file) => ({ kind: 'download', ...file }),
    openLink: null,
    printPdf: async () => {
      throw new ExportError('no-chromium', 'Nothing here can print.')
    },
  }
}

function inMemory(person: Person | null): PreferencesStore {
  let kept: ReturnType<PreferencesStore['read']> = { ...DEFAULT_PREFERENCES, person }
  return {
    read: () => kept,
    write: (change) => {
      kept = { ...kept, ...change }
    },
    notices: [],
  }
}
