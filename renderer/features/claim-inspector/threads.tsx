import { X } from 'lucide-react'
import { useRef } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import type { Note, Query } from '../../../shared/project/note.ts'
import { send } from '../../state/send.ts'
import { IconButton } from '../../ui/button.tsx'
import { Composer } from './composer.tsx'
import { FIELD } from './inspector-view.ts'
import { fullTime, shortTime } from './local-time.ts'
import './threads.css'
import { useFocusOnNext } from './use-focus-on-next.ts'

interface QueriesProps {
  readonly claim: Claim
  /** As the article names them, or null. */
  readonly writer: string | null
  readonly isReadOnly: boolean
}

/** What the desk asked the writer, and what came back. */
export function Queries({ claim, writer, isReadOnly }: QueriesProps) {
  const name = writer ?? 'the writer'
  return (
    <div className="sect s-query">
      <h3>Query to the writer</h3>
      <ul className="thread" aria-label="Query to the writer">
        {claim.queries.map((query) => (
          <QueryItem key={query.id} query={query} name={name} isReadOnly={isReadOnly} />
        ))}
      </ul>
      {isReadOnly ? null : (
        <Composer
          id={FIELD.query}
          draft={`query-${claim.id}`}
          label="Query to the writer"
          placeholder={`Ask ${name}`}
          verb="Ask"
          send={(question) => send('ask-writer', { claim: claim.id, question })}
        />
      )}
    </div>
  )
}

interface QueryItemProps {
  readonly query: Query
  readonly name: string
  readonly isReadOnly: boolean
}

const QueryItem = ({ query: { id, question, by, at, answer }, name, isReadOnly }: QueryItemProps) => (
  <li>
    <Said by={by} at={at} text={question} />
    {answer ? <Said by={answer.by} at={answer.at} text={answer.text} isAnswer /> : null}
    {answer || isReadOnly ? null : (
      <Composer
        draft={`answer-${id}`}
        label={`Answer to “${question}”`}
        placeholder={`What ${name} answered`}
        verb="Record"
        send={(text) => send('record-answer', { query: id, text })}
      />
    )}
  </li>
)

interface SaidProps {
  readonly by: string
  readonly at: string
  readonly text: string
  readonly isAnswer?: boolean
}

const Said = ({ by, at, text, isAnswer = false }: SaidProps) => (
  <p className="said">
    <b>{by}</b>
    <time dateTime={at} title={fullTime(at)}>
      {shortTime(at)}
    </time>
    <span dir="auto">
      {isAnswer ? <i>Answer: </i> : null}
      {text}
    </span>
  </p>
)

interface NotesProps {
  readonly claim: Claim
  readonly isReadOnly: boolean
}

/** Remarks of the desk for itself. */
export function Notes({ claim, isReadOnly }: NotesProps) {
  const list = useRef<HTMLUListElement>(null)
  const focusNext = useFocusOnNext(list, claim.notes.length, 'textarea')
  const remove = (note: Note, at: number): void => {
    focusNext(at)
    void send('remove-note', { note: note.id })
  }
  return (
    <div className="sect s-notes">
      <h3>
        Notes <span className="h-note">for the desk</span>
      </h3>
      <ul ref={list} className="thread" aria-label="Notes">
        {claim.notes.map((note, at) => (
          <NoteItem key={note.id} note={note} onRemove={isReadOnly ? null : () => remove(note, at)} />
        ))}
      </ul>
      {isReadOnly ? null : (
        <Composer
          draft={`note-${claim.id}`}
          label="Note"
          placeholder="Add a note"
          verb="Add"
          send={(text) => send('add-note', { claim: claim.id, text })}
        />
      )}
    </div>
  )
}

interface NoteItemProps {
  readonly note: Note
  readonly onRemove: (() => void) | null
}

const NoteItem = ({ note, onRemove }: NoteItemProps) => (
  <li className="note">
    <Said by={note.by} at={note.at} text={note.text} />
    {onRemove ? (
      <IconButton className="remove" label={`Remove the note “${note.text}”`} onClick={onRemove}>
        <X className="icon" aria-hidden />
      </IconButton>
    ) : null}
  </li>
)
