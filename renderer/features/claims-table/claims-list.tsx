import { useLayoutEffect } from 'react'
import type { Project } from '../../../shared/project/project.ts'
import { deskNow, setDesk, useDesk } from '../../state/desk.ts'
import { claimsOf, useProject } from '../../state/views.ts'
import { Button } from '../../ui/button.tsx'
import { ClaimsGrid } from './claims-grid.tsx'
import './claims-list.css'
import { FilterRow } from './filter-row.tsx'
import { clearFilter, viewProject } from './table-view.ts'
import { useFilteredClaims, useListItems } from './use-list-items.ts'

/** The claims of the article under check: filter row and grid. */
export function ClaimsList() {
  const project = useProject()
  const key = useDesk(({ session }) => session?.project ?? null)
  useLayoutEffect(() => {
    if (key === null) return
    viewProject(key)
    selectFirst()
  }, [key])
  return project ? <ListOf project={project} /> : null
}

/** Keys and inspector are about a claim from the start. */
function selectFirst(): void {
  const { session, selected } = deskNow()
  const claims = session ? claimsOf(session.timeline.project) : []
  const [first] = claims
  if (first && !claims.some(({ id }) => id === selected.at(-1)))
    setDesk({ selected: [first.id], selectedIn: 'lists' })
}

function ListOf({ project }: { readonly project: Project }) {
  const filtered = useFilteredClaims(project)
  const { table, items, order } = useListItems(project, filtered)
  const all = claimsOf(project).length
  return (
    <div className="claims-list">
      <FilterRow project={project} />
      <ClaimsGrid project={project} table={table} items={items} order={order} count={filtered.length}>
        {all === 0 ? <NoClaims /> : filtered.length === 0 ? <NothingFound hidden={all} /> : null}
      </ClaimsGrid>
    </div>
  )
}

const NoClaims = () => (
  <p className="claims-empty">
    <b>No claims yet.</b> Review the proposals, or select words and press <kbd>C</kbd>.{' '}
    <Button onClick={() => setDesk({ tab: 'proposals' })}>Review the proposals</Button>
  </p>
)

const NothingFound = ({ hidden }: { readonly hidden: number }) => (
  <p className="claims-empty" role="status">
    <b>No claim matches.</b> {hidden === 1 ? '1 is' : `${hidden} are`} hidden by the filter.{' '}
    <Button onClick={clearFilter}>Clear the filter</Button>
  </p>
)
