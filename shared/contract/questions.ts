import type { CommandType } from '../commands/table.ts'
import type { NotChecked, Proposal } from '../detection/findings.ts'
import type { Person } from '../project/person.ts'
import type { Project } from '../project/project.ts'
import type { Conflict } from '../project/review.ts'
import type { Preferences } from './preferences.ts'

/** Bytes that travel with a question or an answer, under the name that an editor knows them by. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the page is told first. */
export interface Start {
  readonly version: string
  readonly host: 'electron' | 'browser'
  /** As Node names it: `darwin`, `win32`, `linux`. */
  readonly platform: string
  /** Who sits at this computer; null until they have said so. */
  readonly person: Person | null
  readonly preferences: Preferences
  /** Key of the project that the program was started with, or null. */
  readonly project: string | null
  /** What the editor should know about how the program started, in sentences. */
  readonly notices: readonly string[]
}

/** A row of the library. */
export interface ShelvedArticle {
  /** Names the project in all further questions: stable, and no path. */
  readonly project: string
  readonly title: string
  readonly publishedAt: string | null
  /** UTC, ISO 8601. */
  readonly openedAt: string
  /** How many claims there are and how many are not settled; null where the project cannot be read now. */
  readonly claims: number | null
  readonly left: number | null
  /** Why it cannot be opened, in a sentence, or null. */
  readonly problem: string | null
}

export type NewArticle =
  | ({ readonly kind: 'file' } & NamedBytes)
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'sample' }

/** A project as the page gets it once; from then on it hears entries. */
export interface OpenedProject {
  readonly project: string
  readonly state: Project
  /** Of the newest entry in `state`. */
  readonly seq: number
  /** What undo would take back and redo bring back, as "verdict on claim 12"; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** False where another program writes this project. */
  readonly writable: boolean
  /** How the opening went, in sentences: a snapshot that was damaged, files that are missing. */
  readonly notices: readonly string[]
}

/** What was found in the current draft; nothing of it is stored. */
export interface FoundInArticle {
  readonly proposals: readonly Proposal[]
  readonly conflicts: readonly Conflict[]
  readonly notChecked: readonly NotChecked[]
}

/** A line of the history, newest last. */
export interface HistoryLine {
  readonly seq: number
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
  /** "verdict on claim 12" */
  readonly label: string
  /** The changed field's value before and after, in words; null for nothing. */
  readonly from: string | null
  readonly to: string | null
}

export type ReportFormat = 'html' | 'pdf' | 'md' | 'csv' | 'json'

/** Where a file went: put on the disk by the host, or handed to the page to download. Null where the editor thought better of it. */
export type Saved =
  | { readonly kind: 'saved'; readonly path: string }
  | ({ readonly kind: 'download' } & NamedBytes)
  | null

/** What a command's sender is told once it is durable. */
export interface Sent {
  readonly seq: number
  /** Id of what was made, where something was. */
  readonly id: string | null
}

interface OfProject {
  readonly project: string
}

/** Everything the page may ask: what it sends with the question, and what it gets. Failures are {@link Failure}s. */
interface Questions {
  start: { asks: object; gets: Start }
  'set-person': { asks: Person; gets: null }
  /** Merged into what is kept, panes pane by pane; answers with all of it. */
  'set-preferences': { asks: Partial<Preferences>; gets: Preferences }
  'list-articles': { asks: object; gets: readonly ShelvedArticle[] }
  /** By the system's own dialog. Hosts without one answer `unavailable`: the page then asks by its own means. */
  'choose-file': { asks: object; gets: NamedBytes | null }
  /** Reads an article into a project of its own. `offeredDate` is the day it names as its own, not taken by itself. */
  'new-project': {
    asks: { readonly article: NewArticle }
    gets: OfProject & { readonly offeredDate: string | null }
  }
  'open-project': { asks: OfProject; gets: OpenedProject }
  'close-project': { asks: OfProject; gets: null }
  /** Answered when it is durable. A `file` is kept first, and the input gets its `file`. */
  send: {
    asks: OfProject & {
      readonly type: CommandType
      readonly input: object
      readonly file?: NamedBytes
    }
    gets: Sent
  }
  find: { asks: OfProject; gets: FoundInArticle }
  history: { asks: OfProject & { readonly claim: string | null }; gets: readonly HistoryLine[] }
  'save-attached': { asks: OfProject & { readonly asset: string }; gets: Saved }
  'save-report': {
    asks: OfProject & { readonly format: ReportFormat; readonly confidential: boolean }
    gets: Saved
  }
  /** Only http and https, and only after the host has asked. */
  'open-link': { asks: { readonly url: string }; gets: { readonly opened: boolean } }
}

export type Question = keyof Questions
export type Asks<Q extends Question> = Questions[Q]['asks']
export type Gets<Q extends Question> = Questions[Q]['gets']

/** Why a question has no answer: a code for programs and a sentence for the editor. */
export interface Failure {
  readonly code: string
  readonly message: string
}

/** An answer as it crosses the wall: errors lose their fields there, so they travel as data. */
export type Answer<Q extends Question> =
  | { readonly ok: true; readonly value: Gets<Q> }
  | ({ readonly ok: false } & Failure)
