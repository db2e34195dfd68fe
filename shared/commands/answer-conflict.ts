import { currentDraft } from '../project/project.ts'
import { answerTo, type ConflictAnswer, type ConflictType } from '../project/review.ts'
import type { Span } from '../project/span.ts'
import { goodSpan } from './add-claim.ts'
import type { Command } from './command.ts'

export interface AnswerConflict {
  readonly type: ConflictType
  readonly spans: readonly Span[]
  /** Null takes the answer back. */
  readonly answer: ConflictAnswer | null
}

/** Keeps what the desk says of places that do not fit together. */
export const answerConflict: Command<AnswerConflict> = {
  label: () => 'answer to a conflict',
  touches: () => [{ of: 'review', id: '', name: 'answers' }],
  apply: (project, { type, spans, answer }, { by, at }) => {
    const { id: draft, text } = currentDraft(project)
    const places = spans.map((span) => goodSpan(text, span))
    const old = answerTo(project.answers, draft, { type, spans: places })
    const others = project.answers.filter((each) => each !== old)
    return {
      ...project,
      answers: answer === null ? others : [...others, { draft, type, spans: places, answer, by, at }],
    }
  },
}
