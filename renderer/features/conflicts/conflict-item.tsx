import { type KeyboardEvent, useState } from 'react'
import type { Draft } from '../../../shared/project/article.ts'
import { CONFLICT_ANSWERS, type Conflict, type ConflictAnswer } from '../../../shared/project/review.ts'
import { ANSWER_WORDS, CONFLICT_WORDS } from '../../../shared/reports/report-words.ts'
import { runAction } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { whereWords } from '../../state/where.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { aroundWords } from './around-words.ts'
import { answer, askWriter, jump, keyOf, selectConflict, useConflictDesk } from './conflict-desk.ts'
import './conflict-item.css'

const KEYS: Readonly<Record<ConflictAnswer, string>> = { same: 'S', different: 'D', 'not-a-problem': 'N' }

/** More places than this are shown in part: the first of them. */
const [MOST, FIRST] = [8, 5]

interface ConflictItemProps {
  readonly conflict: Conflict
  readonly draft: Draft
  readonly isCurrent: boolean
  readonly isWritable: boolean
  readonly onSelect: () => void
}

/** What does not fit, where it stands, and the answers to it. */
export function ConflictItem({ conflict, draft, isCurrent, isWritable, onSelect }: ConflictItemProps) {
  const said = useConflictDesk(({ said }) => (said?.key === keyOf(conflict) ? said.words : ''))
  const jumped = useConflictDesk((desk) => (isCurrent ? desk.jumped : null))
  return (
    <li
      className="conflict"
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onSelect}
      onFocus={onSelect}
      onKeyDown={press}
    >
      <div className="what">
        <h3>
          {CONFLICT_WORDS[conflict.type]} <span className="note">{conflict.spans.length} places</span>
        </h3>
        <Places
          conflict={conflict}
          draft={draft}
          jumped={jumped}
          onJump={(at) => {
            onSelect()
            jump(deskNow(), at)
          }}
        />
        <p className="note" dir="auto">
          {conflict.message}
        </p>
      </div>
      <Answers conflict={conflict} isCurrent={isCurrent} isWritable={isWritable} said={said} />
    </li>
  )
}

interface PlacesProps {
  readonly conflict: Conflict
  readonly draft: Draft
  readonly jumped: number | null
  readonly onJump: (at: number) => void
}

/** Of very many places the first are shown, and the one that was jumped to. */
function Places({ conflict: { spans }, draft, jumped, onJump }: PlacesProps) {
  const [areAllShown, setAllShown] = useState(false)
  const shown = spans
    .map((span, at) => ({ span, at }))
    .filter(({ at }) => areAllShown || spans.length <= MOST || at < FIRST || at === jumped)
  return (
    <ul>
      {shown.map(({ span, at }) => (
        <li key={span.start}>
          <Place draft={draft} span={span} isJumped={jumped === at} onJump={() => onJump(at)} />
        </li>
      ))}
      {shown.length < spans.length ? (
        <li>
          <Button look="quiet" onClick={() => setAllShown(true)}>
            Show all {spans.length} places
          </Button>
        </li>
      ) : null}
    </ul>
  )
}

interface PlaceProps {
  readonly draft: Draft
  readonly span: Conflict['spans'][number]
  readonly isJumped: boolean
  readonly onJump: () => void
}

function Place({ draft, span, isJumped, onJump }: PlaceProps) {
  const { before, words, after } = aroundWords(draft, span)
  return (
    <button
      type="button"
      className="jump"
      aria-pressed={isJumped}
      onClick={(event) => {
        event.stopPropagation()
        onJump()
      }}
    >
      <span className="where">{whereWords(draft, span.start)}</span>
      <span className="said" dir="auto">
        {before}
        <b>{words}</b>
        {after}
      </span>
    </button>
  )
}

interface AnswersProps {
  readonly conflict: Conflict
  readonly isCurrent: boolean
  readonly isWritable: boolean
  readonly said: string
}

function Answers({ conflict, isCurrent, isWritable, said }: AnswersProps) {
  const words = [...new Set(conflict.spans.map(({ text }) => text))].slice(0, 3).join(', ')
  // Two days are not compared here: one is missing.
  const isUndated = conflict.type === 'date-unclear'
  return (
    <div className="answering">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form, and this is a row of keys */}
      <div className="answers" role="group" aria-label={`Answer: ${CONFLICT_WORDS[conflict.type]}: ${words}`}>
        {isUndated ? (
          <Button disabled={!isWritable} onClick={() => runAction('set-published', deskNow())}>
            Set the date
          </Button>
        ) : null}
        {CONFLICT_ANSWERS.filter((each) => !isUndated || each === 'not-a-problem').map((each) => (
          <Button key={each} disabled={!isWritable} onClick={() => void answer(conflict, each)}>
            {ANSWER_WORDS[each]}
            {isCurrent ? <KeyHint keys={KEYS[each]} /> : null}
          </Button>
        ))}
        <Button look="quiet" disabled={!isWritable} onClick={() => void askWriter(deskNow(), conflict)}>
          Ask the writer
          {isCurrent ? <KeyHint keys="Q" /> : null}
        </Button>
      </div>
      <p className="said-here" role="alert">
        {said}
      </p>
    </div>
  )
}

/** On the item itself; its buttons have keys of their own. */
function press(event: KeyboardEvent<HTMLLIElement>): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
  const { at } = useConflictDesk.getState()
  if (event.key === 'Enter') jump(deskNow())
  else if (event.key === 'ArrowDown') selectConflict(at + 1)
  else if (event.key === 'ArrowUp') selectConflict(at - 1)
  else if (event.key === 'Home') selectConflict(0)
  else if (event.key === 'End') selectConflict(Number.POSITIVE_INFINITY)
  else return
  event.preventDefault()
}
