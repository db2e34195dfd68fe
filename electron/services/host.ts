import type { Preferences } from '../../shared/contract/preferences.ts'
import type { NamedBytes, Saved, Start } from '../../shared/contract/questions.ts'
import type { Person } from '../../shared/project/person.ts'
import type { ImportPort } from '../importers/import-port.ts'

/** What is kept between starts and can be lost without losing work. Reading and writing never throw. */
export interface PreferencesStore {
  read(): Preferences & { readonly person: Person | null }
  write(change: Partial<Preferences & { readonly person: Person }>): void
  /** What went wrong with the file, in sentences for the editor. */
  readonly notices: readonly string[]
}

/** What a host can do that plain Node cannot, or does in another way. */
export interface Host {
  readonly kind: Start['host']
  readonly version: string
  readonly preferences: PreferencesStore
  /** Starts the process that formatted documents are read in. */
  startImport(): ImportPort
  /** The system's open dialog; null where the host has none. */
  readonly chooseFile: (() => Promise<NamedBytes | null>) | null
  /** Puts a file where the editor says, or hands it to the page. */
  save(file: NamedBytes): Promise<Saved>
  /** Opens an http or https address outside, after asking. True where it was opened. Null where the page does it. */
  readonly openLink: ((url: string) => Promise<boolean>) | null
  /** Throws an ExportError where nothing here can print. */
  printPdf(html: string, options: { readonly signal: AbortSignal }): Promise<Uint8Array>
}
