import { type ReactNode, useMemo, useRef } from 'react'
import { currentDraft, type Project } from '../../../shared/project/project.ts'
import { useDesk } from '../../state/desk.ts'
import { rowInPlace } from './choose-rows.ts'
import { ClaimRow } from './claim-row.tsx'
import './claims-grid.css'
import { ClaimsHead } from './claims-head.tsx'
import { answerGridKey } from './grid-keys.ts'
import { GroupRow } from './group-row.tsx'
import type { ListItem } from './list-items.ts'
import { useFollowSelection } from './use-follow-selection.ts'
import { useHeldFocus } from './use-held-focus.ts'
import type { ClaimsTable } from './use-list-items.ts'
import { type RowWindow, useRowWindow } from './use-row-window.ts'

interface ClaimsGridProps {
  readonly project: Project
  readonly table: ClaimsTable
  readonly items: readonly ListItem[]
  /** Ids of the claims among the items. */
  readonly order: readonly string[]
  /** How many claims the filter lets through, those in folded sections too. */
  readonly count: number
  /** Stands in for the rows where there are none. */
  readonly children: ReactNode
}

export function ClaimsGrid({ project, table, items, order, count, children }: ClaimsGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const selected = useDesk((desk) => desk.selected)
  const inPlace = useMemo(() => rowInPlace(selected.at(-1), order), [selected, order])
  const place = useMemo(() => items.findIndex(({ id }) => id === inPlace), [items, inPlace])
  const rows = useRowWindow(scroller, items, place)
  useFollowSelection(project, order, () => rows.reveal(place))
  useHeldFocus(scroller, inPlace)
  return (
    <div ref={scroller} className="claims-scroll">
      <table
        className="claims-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with keys
        role="grid"
        aria-label="Claims"
        aria-multiselectable
        // Rows are claims: head and section heads are not counted, so that "row 13 of 22" is what the tab says.
        aria-rowcount={count}
        aria-colcount={9}
        data-digits={String(project.nextNumber).length}
        onKeyDown={(event) => answerGridKey(event, items, rows)}
      >
        <ClaimsHead table={table} />
        <tbody style={{ height: rows.height }}>
          <Rows project={project} items={items} selected={selected} place={place} rows={rows} />
        </tbody>
      </table>
      {children}
    </div>
  )
}

interface RowsProps {
  readonly project: Project
  readonly items: readonly ListItem[]
  readonly selected: readonly string[]
  readonly place: number
  readonly rows: RowWindow
}

/** The rows that are in sight, and those that the focus and the head of the list need. */
function Rows({ project, items, selected, place, rows }: RowsProps) {
  const chosen = useMemo(() => new Set(selected), [selected])
  const { text } = currentDraft(project)
  return rows.shown.map(({ index, start }) => {
    const item = items[index]
    if (!item) return null
    if (item.kind === 'group') {
      const { section, isFolded } = item
      const isInPlace = place < 0 && index === 0
      const top = rows.stays === index ? null : start
      return <GroupRow key={item.id} {...{ section, isFolded, isInPlace, top }} />
    }
    return (
      <ClaimRow
        key={item.id}
        claim={item.claim}
        text={text}
        house={project.house}
        at={item.at}
        isSelected={chosen.has(item.id)}
        isInPlace={index === place}
        top={start}
      />
    )
  })
}
