import { ListFilter, ListTree } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Project } from '../../../shared/project/project.ts'
import { claimsOf } from '../../state/views.ts'
import { IconButton } from '../../ui/button.tsx'
import { QUICK_FILTERS } from './filter-claims.ts'
import './filter-row.css'
import { focusRow } from './focus-row.ts'
import { setTableView, toggleGroups, useTableView } from './table-view.ts'

/** Search, quick filters, and whether the rows stand by section. */
export function FilterRow({ project }: { readonly project: Project }) {
  const search = useTableView((view) => view.search)
  const isGrouped = useTableView((view) => view.isGrouped && view.sorting.length === 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element came later than the oldest Chromium we run in
    <div className="filter-row" role="search" aria-label="Filter claims">
      <label className="filter-field">
        <ListFilter className="icon" aria-hidden />
        <input
          type="search"
          placeholder="Filter"
          aria-label="Filter claims"
          value={search}
          onChange={({ target }) => setTableView({ search: target.value })}
          onKeyDown={answerKey}
        />
      </label>
      <QuickFilters project={project} />
      <IconButton
        className="group-button"
        label="Group by section"
        aria-pressed={isGrouped}
        onClick={toggleGroups}
      >
        <ListTree className="icon" aria-hidden />
      </IconButton>
    </div>
  )
}

function QuickFilters({ project }: { readonly project: Project }) {
  const quick = useTableView((view) => view.quick)
  const claims = claimsOf(project)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in the oldest Chromium we run in
    <div className="quick-filters" role="group" aria-label="Quick filters">
      {QUICK_FILTERS.map(({ id, label, holds }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === quick}
          onClick={() => setTableView({ quick: id === quick ? 'all' : id })}
        >
          {label} <span>{claims.filter(holds).length}</span>
        </button>
      ))}
    </div>
  )
}

/** Esc empties the field before it does anything else; the arrow and Enter go into the list. */
function answerKey(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Escape' && event.currentTarget.value !== '') {
    event.preventDefault()
    setTableView({ search: '' })
  }
  if ((event.key === 'ArrowDown' || event.key === 'Enter') && focusRow()) event.preventDefault()
}
