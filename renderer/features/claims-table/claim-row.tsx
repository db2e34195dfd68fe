import { type MouseEvent, memo } from 'react'
import { type Claim, claimWords, KIND_WORDS } from '../../../shared/project/claim.ts'
import type { House } from '../../../shared/project/house.ts'
import { StateMark, VerdictMark } from '../../marks/state-mark.tsx'
import { WeightMark } from '../../marks/weight-mark.tsx'
import { runAction } from '../../state/actions.ts'
import { deskNow } from '../../state/desk.ts'
import { chooseRow, extendTo, toggleRow } from './choose-rows.ts'
import { initialsOf } from './columns.ts'

interface ClaimRowProps {
  readonly claim: Claim
  readonly text: string
  readonly house: House
  /** From 0, among all that the filter lets through. */
  readonly at: number
  readonly isSelected: boolean
  /** Holds the list's tab stop. */
  readonly isInPlace: boolean
  /** CSS pixels from the top of the rows. */
  readonly top: number
}

export const ClaimRow = memo(function ClaimRow({ claim, ...rest }: ClaimRowProps) {
  const { text, house, at, isSelected, isInPlace, top } = rest
  const words = claimWords(text, claim).replace(/\s+/gu, ' ')
  return (
    <tr
      className="claim-row"
      aria-rowindex={at + 1}
      aria-selected={isSelected}
      data-claim={claim.id}
      tabIndex={isInPlace ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={keepWordsUnselected}
      onClick={(event) => choose(event, claim.id)}
      onDoubleClick={() => runAction('edit-claim', deskNow())}
    >
      <Cell of="number" at={1}>
        {claim.number}
      </Cell>
      <Cell of="weight" at={2}>
        <WeightMark weight={claim.weight} />
      </Cell>
      <th className="c-words" scope="row" aria-colindex={3} dir="auto" title={words}>
        {words}
      </th>
      <Cell of="kind" at={4}>
        {KIND_WORDS[claim.kind]}
      </Cell>
      <Cell of="who" at={5} title={claim.attributedTo}>
        {claim.attributedTo}
      </Cell>
      <Cell of="state" at={6}>
        <StateMark state={claim.state} />
      </Cell>
      <Cell of="verdict" at={7}>
        <VerdictMark verdict={claim.verdict} house={house} isShort />
      </Cell>
      <Cell of="evidence" at={8}>
        {claim.evidence.length > 0 ? claim.evidence.length : <span className="none">0</span>}
      </Cell>
      <Cell of="by" at={9} title={initialsOf(claim)}>
        {initialsOf(claim)}
      </Cell>
    </tr>
  )
})

interface CellProps {
  readonly of: string
  readonly at: number
  readonly title?: string | null
  readonly children: React.ReactNode
}

const Cell = ({ of, at, title = null, children }: CellProps) => (
  <td className={`c-${of}`} aria-colindex={at} dir="auto" title={title ?? undefined}>
    {children ?? <span className="none">–</span>}
  </td>
)

/** Shift would select words of the page up to here. */
function keepWordsUnselected(event: MouseEvent<HTMLElement>): void {
  if (!event.shiftKey) return
  event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
}

function choose({ shiftKey, ctrlKey, metaKey }: MouseEvent, id: string): void {
  if (shiftKey) extendTo(id, 'lists')
  else if (ctrlKey || metaKey) toggleRow(id)
  else chooseRow(id, 'lists')
}
