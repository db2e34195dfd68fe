import { redoable, type Timeline, undoable } from '../../shared/log/timeline.ts'

/** What undo would take back and redo bring back, in words; null where there is nothing. */
export interface UndoLabels {
  readonly undo: string | null
  readonly redo: string | null
}

/** Of a log too long to read back at once only this is known: undo finds an edit there, whichever it is. */
const OLDER = 'the change before this session'

export const undoLabels = (timeline: Timeline): UndoLabels => ({
  undo: undoable(timeline) ?? (timeline.done === null && timeline.origin === null ? OLDER : null),
  redo: redoable(timeline),
})
