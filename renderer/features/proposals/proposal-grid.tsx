import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { Proposal } from '../../../shared/detection/findings.ts'
import type { Draft } from '../../../shared/project/article.ts'
import { KIND_WORDS } from '../../../shared/project/claim.ts'
import { WeightMark } from '../../marks/weight-mark.tsx'
import { deskNow, useDesk } from '../../state/desk.ts'
import { whereWords } from '../../state/where.ts'
import { movedByCharacter, movedByWord } from './by-word.ts'
import { editWords, placeOf, selectedProposal, selectProposal, useDeciding, wordsOf } from './deciding.ts'
import { focusGrip } from './focus-grip.ts'
import './proposal-grid.css'

const HEADS = ['Weight', 'Words', 'Kind', 'Place', 'Attributed to', 'Why it is proposed'] as const
const CELLS = ['weight', 'words', 'kind', 'place', 'who', 'why'] as const

interface ProposalGridProps {
  readonly open: readonly Proposal[]
  readonly draft: Draft
}

/** Sizes follow the size of type that the system asks for. */
const rowHeight = (): number => 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** One tab stop; the selected row is its active descendant, so that focus survives rows that leave. */
export function ProposalGrid({ open, draft }: ProposalGridProps) {
  const place = useRef<HTMLDivElement>(null)
  const index = useDesk((desk) => Math.min(desk.proposal, open.length - 1))
  const rows = useVirtualizer({
    count: open.length,
    getScrollElement: () => place.current,
    estimateSize: rowHeight,
    overscan: 12,
    useFlushSync: false,
    scrollPaddingStart: rowHeight(),
  })
  useEffect(() => rows.scrollToIndex(index, { align: 'auto' }), [rows, index])
  const items = rows.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={place} className="proposal-place">
      <table
        className="proposal-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with keys
        role="grid"
        aria-label="Proposals"
        aria-rowcount={open.length + 1}
        aria-activedescendant={`proposal-row-${index}`}
        tabIndex={0}
        onKeyDown={(event) => go(event, open.length, draft)}
      >
        <Head />
        <tbody>
          <Space height={before} />
          {items.map(({ index: at }) => {
            const proposal = open[at]
            return proposal ? (
              <Row
                key={placeOf(proposal)}
                proposal={proposal}
                draft={draft}
                at={at}
                isSelected={at === index}
              />
            ) : null
          })}
          <Space height={after} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are out of sight. */
const Space = ({ height }: { readonly height: number }) =>
  height > 0 ? <tr className="space" aria-hidden style={{ height }} /> : null

const Head = () => (
  <thead>
    <tr aria-rowindex={1}>
      {HEADS.map((name, at) => (
        <th key={name} className={CELLS[at]} scope="col" title={name}>
          {name === 'Weight' ? <abbr title="Weight">Wt</abbr> : name}
        </th>
      ))}
    </tr>
  </thead>
)

interface RowProps {
  readonly proposal: Proposal
  readonly draft: Draft
  readonly at: number
  readonly isSelected: boolean
}

const Row = memo(({ proposal, draft, at, isSelected }: RowProps) => {
  const edited = useDeciding((deciding) => deciding.edited.get(placeOf(proposal)))
  const { start, end } = edited ?? proposal
  const words = draft.text.slice(start, end).replace(/\s+/gu, ' ')
  const why = proposal.reasons.join(', ')
  return (
    <tr
      id={`proposal-row-${at}`}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      onMouseDown={(event) => {
        event.preventDefault()
        event.currentTarget.closest('table')?.focus({ preventScroll: true })
      }}
      onClick={() => selectProposal(at)}
      onDoubleClick={() => focusGrip('end')}
    >
      <td className="weight">
        <WeightMark weight={proposal.weight} />
      </td>
      <th className="words" scope="row" dir="auto" title={words}>
        {words}
      </th>
      <td className="kind">{KIND_WORDS[proposal.kind]}</td>
      <td className="place">{whereWords(draft, start, true)}</td>
      <td className="who" dir="auto" title={proposal.attributedTo ?? ''}>
        {proposal.attributedTo ?? <span className="none">–</span>}
      </td>
      <td className="why" title={why}>
        {why}
      </td>
    </tr>
  )
})

function go(event: KeyboardEvent<HTMLElement>, count: number, draft: Draft): void {
  if (event.ctrlKey || event.metaKey) return
  const { proposal: at } = deskNow()
  const page = Math.max(
    1,
    Math.floor((event.currentTarget.parentElement?.clientHeight ?? 0) / rowHeight()) - 2,
  )
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[event.key]
  if (next !== undefined && !event.shiftKey && !event.altKey) selectProposal(next)
  else if (event.key === 'Enter') focusGrip('end')
  else if (!(event.shiftKey && moveEnd(event, draft))) return
  event.preventDefault()
}

/** Shift with an arrow takes a word more or less at the end; with Alt a character. */
function moveEnd({ key, altKey }: KeyboardEvent, { text }: Draft): boolean {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const proposal = selectedProposal(deskNow())
  if (step === 0 || !proposal) return false
  const move = altKey ? movedByCharacter : movedByWord
  editWords(proposal, move(text, wordsOf(proposal), 'end', step, { start: 0, end: text.length }))
  return true
}
