import type { Draft } from '../../../shared/project/article.ts'
import { ANSWER_WORDS, CONFLICT_WORDS } from '../../../shared/reports/report-words.ts'
import type { Session } from '../../state/desk.ts'
import { showWords } from '../../state/select.ts'
import { whereWords } from '../../state/where.ts'
import { Button } from '../../ui/button.tsx'
import { answer, answeredOf, keyOf } from './conflict-desk.ts'

/** Places of one conflict: enough to know it again. */
const SHOWN = 8

interface AnsweredConflictsProps {
  readonly session: Session
  readonly draft: Draft
}

/** What was answered, by whom; each answer can be taken back. */
export function AnsweredConflicts({ session, draft }: AnsweredConflictsProps) {
  const answered = answeredOf(session)
  if (answered.length === 0) return null
  return (
    <details className="answered">
      <summary>
        Answered <span className="count">{answered.length}</span>
      </summary>
      <ul aria-label="Answered">
        {answered.map(({ conflict, answer: given }) => (
          <li key={keyOf(conflict)}>
            <div>
              <p>
                <b>{ANSWER_WORDS[given.answer]}</b>, says {given.by}. {CONFLICT_WORDS[conflict.type]}:
              </p>
              <p className="places">
                {conflict.spans.slice(0, SHOWN).map((span) => (
                  <button key={span.start} type="button" dir="auto" onClick={() => showWords(span)}>
                    <span className="hidden-text">{whereWords(draft, span.start)}: </span>
                    {span.text}
                  </button>
                ))}
              </p>
            </div>
            <Button
              disabled={!session.writable}
              onClick={(event) => takeBack(event.currentTarget, () => answer(conflict, null))}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Focus goes to the row that takes the place of the one that leaves, or back to the open ones. */
function takeBack(button: HTMLElement, work: () => Promise<void>): void {
  const row = button.closest('li')
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  const heir =
    next?.querySelector<HTMLElement>('.button') ??
    document.querySelector<HTMLElement>('.conflicts-view .lead')
  void work().then(() => heir?.focus())
}
