import Store from 'electron-store'
import type { Host } from '../services/host.ts'
import { openPreferences, PREFERENCES_NAME } from '../services/preferences.ts'
import { chooseFile, saveFile } from './file-dialogs.ts'
import { electronImportPort } from './import-process.ts'
import { openLink } from './open-link.ts'
import { printReport } from './print-report.ts'

/** What Electron makes of the computer. */
export const electronHost = (data: string, version: string): Host => ({
  kind: 'electron',
  version,
  preferences: openPreferences(
    data,
    (options) => new Store<Record<string, unknown>>({ ...options, name: PREFERENCES_NAME }),
  ),
  startImport: electronImportPort,
  chooseFile,
  save: saveFile,
  openLink,
  printPdf: printReport,
})
