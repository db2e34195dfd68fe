import type { Entry } from '../log/entry.ts'

/** Everything the page may hear without asking. */
export type WorkbenchEvent =
  /** A command became durable, whoever sent it: the page applies it to its own copy. */
  | {
      readonly kind: 'entry'
      readonly project: string
      readonly entry: Entry
      /** As in {@link import('./questions.ts').OpenedProject}, after this entry. */
      readonly undo: string | null
      readonly redo: string | null
    }
  /** The other program let go of the project, and this one may write now. */
  | { readonly kind: 'writable'; readonly project: string }
  /** A project that the editor opened from outside: a second start, a file dropped on the program's icon. */
  | { readonly kind: 'open'; readonly project: string }
  /** Something the editor should know and nobody has asked for, in a sentence: preferences that were not saved. */
  | { readonly kind: 'notice'; readonly message: string }
  /** An item of the native menu; the id is one of the page's own actions. */
  | { readonly kind: 'menu'; readonly action: string }
  /** The host is out of reach, or in reach again: told by the bridge itself, since no host can say so. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'found' }

export type Listener = (event: WorkbenchEvent) => void
