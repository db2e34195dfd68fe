import { useVirtualizer } from '@tanstack/react-virtual'
import { LockKeyhole } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import type { Evidence } from '../../../shared/project/evidence.ts'
import type { Source } from '../../../shared/project/source.ts'
import { SourceClassMark } from '../../marks/source-class-mark.tsx'
import './source-grid.css'
import { selectSource } from './sources-desk.ts'

const HEADS = ['Source', 'Class', 'In reports', 'Date', 'Evidence'] as const
const CELLS = ['title', 'class', 'report', 'date', 'uses'] as const

interface SourceGridProps {
  readonly sources: readonly Source[]
  readonly uses: ReadonlyMap<string, readonly Evidence[]>
  readonly selected: string | null
}

/** Sizes follow the size of type that the system asks for. */
const rowHeight = (): number => 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** One tab stop; arrows go through the rows. */
export function SourceGrid({ sources, uses, selected }: SourceGridProps) {
  const place = useRef<HTMLDivElement>(null)
  const index = sources.findIndex(({ id }) => id === selected)
  const rows = useVirtualizer({
    count: sources.length,
    getScrollElement: () => place.current,
    estimateSize: rowHeight,
    overscan: 12,
    useFlushSync: false,
    scrollPaddingStart: rowHeight(),
  })
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' })
  }, [rows, index])
  const items = rows.getVirtualItems()
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={place} className="source-place">
      <table
        className="source-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with keys
        role="grid"
        aria-label="Sources"
        aria-rowcount={sources.length + 1}
        aria-activedescendant={index >= 0 ? `source-row-${index}` : undefined}
        tabIndex={0}
        onKeyDown={(event) => go(event, sources, index)}
      >
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map((name, at) => (
              <th key={name} scope="col" className={CELLS[at]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={items[0]?.start ?? 0} />
          {items.map(({ index: at }) => {
            const source = sources[at]
            return source ? (
              <Row
                key={source.id}
                source={source}
                uses={uses.get(source.id)?.length ?? 0}
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
  height > 0 ? <tr aria-hidden style={{ height }} /> : null

interface RowProps {
  readonly source: Source
  readonly uses: number
  readonly at: number
  readonly isSelected: boolean
}

const Row = memo(({ source, uses, at, isSelected }: RowProps) => (
  <tr
    id={`source-row-${at}`}
    aria-rowindex={at + 2}
    aria-selected={isSelected}
    onMouseDown={(event) => {
      event.preventDefault()
      event.currentTarget.closest('table')?.focus({ preventScroll: true })
    }}
    onClick={() => selectSource(source.id)}
  >
    <th scope="row" className="title" title={source.title}>
      <bdi>{source.title}</bdi>
      <span className="from"> {[source.author, source.publisher].filter(Boolean).join(', ')}</span>
    </th>
    <td className="class">
      <SourceClassMark of={source.class} />
    </td>
    <td className="report">
      {source.confidential ? (
        <span className="on-file">
          <LockKeyhole className="icon" aria-hidden />
          On file
        </span>
      ) : (
        'Named'
      )}
    </td>
    <td className="date">{source.date ?? <span className="none">–</span>}</td>
    <td className="uses">{uses}</td>
  </tr>
))

function go(event: KeyboardEvent<HTMLElement>, sources: readonly Source[], at: number): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: sources.length - 1 }[event.key]
  const source = next === undefined ? undefined : sources[Math.max(0, Math.min(sources.length - 1, next))]
  if (!source) return
  event.preventDefault()
  selectSource(source.id)
}
