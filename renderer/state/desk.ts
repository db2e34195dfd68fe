import { create } from 'zustand'
import type { FoundInArticle, Start } from '../../shared/contract/questions.ts'
import type { Timeline } from '../../shared/log/timeline.ts'
import type { Span } from '../../shared/project/span.ts'
import type { ListTab, Pane, Screen } from './places.ts'

/** A project as this page knows it: its own copy, kept equal by entries. */
export interface Session {
  /** The key that questions name it by. */
  readonly project: string
  readonly timeline: Timeline
  /** What undo would take back, as "verdict on claim 12", or null. */
  readonly undo: string | null
  readonly redo: string | null
  readonly writable: boolean
  readonly notices: readonly string[]
  /** Proposals and conflicts of the current draft; null until they are found. */
  readonly found: FoundInArticle | null
  /** The day that the article names as its own, until the editor has said yes or no. */
  readonly offeredDate: string | null
}

/** Whether what was typed is on the disk. Always true: "saved" is said only when nothing is under way. */
type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly since: Date; readonly message: string }

/** A sentence that a rule of the desk answered with, shown where the editor is looking. */
export interface RefusedHere {
  readonly claim: string | null
  readonly code: string
  readonly message: string
}

export interface Toast {
  readonly text: string
  /** Whether "Undo" is offered beside it. */
  readonly undo: boolean
}

/** Everything the page shows that is no part of a project. */
export interface Desk {
  readonly start: Start | null
  readonly screen: Screen
  readonly session: Session | null
  readonly tab: ListTab
  /** The selected claims by id; the last is the one that keys and inspector are about. */
  readonly selected: readonly string[]
  /** Where the selection was made: the one pane that does not scroll to it. */
  readonly selectedIn: Pane
  /** Words that the article was asked to show; `asked` rises with each asking, so that asking again scrolls again. */
  readonly shown: (Span & { readonly asked: number }) | null
  /** Index of the selected proposal among those undecided. */
  readonly proposal: number
  readonly isAttaching: boolean
  readonly isStruck: boolean
  readonly isPaletteOpen: boolean
  /** What the palette starts with: typed into the bar before it opened. */
  readonly paletteText: string
  readonly areKeysShown: boolean
  readonly save: SaveState
  readonly refused: RefusedHere | null
  readonly toast: Toast | null
  /** A failure that stops what the editor just asked for. */
  readonly failure: { readonly title: string; readonly message: string; readonly code: string } | null
  /** What takes long: shown above 300 ms. */
  readonly work: string | null
  readonly isHostLost: boolean
  /** Sentences that the host or the program's start has for the editor, oldest first, until they are put away. */
  readonly notices: readonly string[]
}

export const useDesk = create<Desk>()(() => ({
  start: null,
  screen: 'library',
  session: null,
  tab: 'claims',
  selected: [],
  selectedIn: 'lists',
  shown: null,
  proposal: 0,
  isAttaching: false,
  isStruck: false,
  isPaletteOpen: false,
  paletteText: '',
  areKeysShown: false,
  save: { kind: 'saved' },
  refused: null,
  toast: null,
  failure: null,
  work: null,
  isHostLost: false,
  notices: [],
}))

export const deskNow = (): Desk => useDesk.getState()
export const setDesk = (change: Partial<Desk>): void => useDesk.setState(change)
