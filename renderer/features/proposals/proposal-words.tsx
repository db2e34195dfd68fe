import type { KeyboardEvent, PointerEvent } from 'react'
import type { Proposal } from '../../../shared/detection/findings.ts'
import { blockAt, type Draft } from '../../../shared/project/article.ts'
import type { Span } from '../../../shared/project/span.ts'
import { useDesk } from '../../state/desk.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { type End, movedByCharacter, movedByWord, movedTo } from './by-word.ts'
import { editWords, placeOf, useDeciding } from './deciding.ts'
import { focusProposals } from './focus-grip.ts'
import './proposal-words.css'

/** Characters shown on either side of the words. */
const AROUND = 140

interface ProposalWordsProps {
  readonly draft: Draft
  readonly proposal: Proposal
}

/** The words where they stand, with a grip at each end. */
export function ProposalWords({ draft, proposal }: ProposalWordsProps) {
  const span = useDeciding((deciding) => deciding.edited.get(placeOf(proposal))) ?? proposal
  const language = useDesk(({ session }) => session?.timeline.project.article.language)
  const room = roomAround(draft, proposal, span)
  const { text } = draft
  const block = blockAt(draft, proposal.start)
  const grip = (end: End) => <Grip end={end} draft={draft} proposal={proposal} span={span} room={room} />
  return (
    <div className="proposal-words">
      <p dir="auto" lang={language}>
        {block && room.start > block.start ? '… ' : ''}
        <span data-from={room.start}>{text.slice(room.start, span.start)}</span>
        <span className="held">
          {grip('start')}
          <mark data-from={span.start}>{text.slice(span.start, span.end)}</mark>
          {grip('end')}
        </span>
        <span data-from={span.end}>{text.slice(span.end, room.end)}</span>
        {block && room.end < block.end ? ' …' : ''}
      </p>
      <p className="hint">
        Drag an end, or <KeyHint keys="Shift+ArrowLeft" /> <KeyHint keys="Shift+ArrowRight" /> by word.
      </p>
    </div>
  )
}

/** The same stretch whatever the ends do, unless they leave it. */
function roomAround({ text, blocks }: Draft, proposal: Span, span: Span): Span {
  const inside = blocks.filter((block) => block.start < proposal.end && proposal.start < block.end)
  const top = inside[0]?.start ?? proposal.start
  const bottom = inside.at(-1)?.end ?? proposal.end
  const start = Math.max(top, Math.min(proposal.start - AROUND, span.start - AROUND / 4))
  const end = Math.min(bottom, Math.max(proposal.end + AROUND, span.end + AROUND / 4))
  const skipped = start === top ? 0 : text.slice(start, proposal.start).search(/\s/u) + 1
  const kept = end === bottom ? end : end - (text.slice(proposal.end, end).match(/\S*$/u)?.[0].length ?? 0)
  return { start: Math.min(start + skipped, span.start), end: Math.max(kept, span.end) }
}

interface GripProps extends ProposalWordsProps {
  readonly end: End
  readonly span: Span
  readonly room: Span
}

function Grip({ end, draft: { text }, proposal, span, room }: GripProps) {
  const press = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const move = event.altKey ? movedByCharacter : movedByWord
    if (step !== 0) editWords(proposal, move(text, span, end, step, room))
    else if (event.key === 'Escape') {
      editWords(proposal, null)
      focusProposals()
    } else if (event.key === 'Enter') focusProposals()
    else return
    event.preventDefault()
  }
  const drag = (down: PointerEvent<HTMLButtonElement>): void => {
    const grip = down.currentTarget
    let held = span
    const move = ({ clientX, clientY, altKey }: globalThis.PointerEvent): void => {
      const place = placeAt(clientX, clientY)
      if (place === null) return
      held = movedTo(text, held, end, place, room, altKey)
      editWords(proposal, held)
    }
    grip.setPointerCapture(down.pointerId)
    grip.addEventListener('pointermove', move)
    grip.addEventListener('lostpointercapture', () => grip.removeEventListener('pointermove', move), {
      once: true,
    })
  }
  return (
    <button
      type="button"
      className="grip"
      data-end={end}
      aria-label={`Move the ${end} of the words`}
      title={`Move the ${end} of the words: arrows by word, Alt with arrows by character`}
      onKeyDown={press}
      onPointerDown={drag}
    />
  )
}

/** The place in the article that is drawn at a point of the window. */
function placeAt(x: number, y: number): number | null {
  const range = document.caretRangeFromPoint(x, y)
  const from = range?.startContainer.parentElement?.dataset.from
  return range && from !== undefined ? Number(from) + range.startOffset : null
}
