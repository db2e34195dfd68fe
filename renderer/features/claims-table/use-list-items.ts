import { useTable } from '@tanstack/react-table'
import { useDeferredValue, useLayoutEffect, useMemo } from 'react'
import type { Claim } from '../../../shared/project/claim.ts'
import { currentDraft, type Project } from '../../../shared/project/project.ts'
import { claimsOf } from '../../state/views.ts'
import { setShownOrder } from './choose-rows.ts'
import { columnsOf, features } from './columns.ts'
import { quickFilter, searchClaims } from './filter-claims.ts'
import { claimIds, flatItems, groupedItems, type ListItem } from './list-items.ts'
import { sectionsOf } from './sections.ts'
import { setTableView, useTableView } from './table-view.ts'

/** The claims that search and quick filter let through, in reading order. */
export function useFilteredClaims(project: Project): readonly Claim[] {
  const search = useDeferredValue(useTableView((view) => view.search))
  const quick = useTableView((view) => view.quick)
  return useMemo(
    () => searchClaims(project, claimsOf(project), search).filter(quickFilter(quick).holds),
    [project, search, quick],
  )
}

/** The table in its order, and its rows with the heads of sections between them. */
export function useListItems(project: Project, filtered: readonly Claim[]) {
  const draft = currentDraft(project)
  const sorting = useTableView((view) => view.sorting)
  const isGrouped = useTableView((view) => view.isGrouped) && sorting.length === 0
  const folded = useTableView((view) => view.folded)
  const columns = useMemo(() => columnsOf(draft.text, project.house), [draft.text, project.house])
  const table = useTable({
    features,
    columns,
    data: filtered,
    getRowId: ({ id }) => id,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (next) => {
      setTableView({ sorting: typeof next === 'function' ? next(sorting) : next })
    },
  })
  const { rows } = table.getRowModel()
  const items = useMemo((): readonly ListItem[] => {
    if (!isGrouped) return flatItems(rows.map(({ original }) => original))
    return groupedItems(sectionsOf(draft, claimsOf(project)), filtered, folded)
  }, [isGrouped, rows, draft, project, filtered, folded])
  const order = useMemo(() => claimIds(items), [items])
  useLayoutEffect(() => setShownOrder(order), [order])
  return { table, items, order }
}

export type ClaimsTable = ReturnType<typeof useListItems>['table']
