import Conf from 'conf'
import { printPdf } from '../exporters/print-pdf.ts'
import { nodeImportPort } from '../importers/import-port.ts'
import type { Host } from '../services/host.ts'
import { openPreferences, PREFERENCES_NAME } from '../services/preferences.ts'

/** What a browser on this machine makes of the computer: files are handed to the page, links are opened by it. */
export const browserServices = (data: string, importChild: string, version: string): Host => ({
  kind: 'browser',
  version,
  preferences: openPreferences(
    data,
    (options) => new Conf<Record<string, unknown>>({ ...options, configName: PREFERENCES_NAME }),
  ),
  startImport: () => nodeImportPort(importChild),
  chooseFile: null,
  save: async (file) => ({ kind: 'download', ...file }),
  openLink: null,
  printPdf,
})
