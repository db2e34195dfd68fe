import type { SortingState } from '@tanstack/react-table'
import { create } from 'zustand'

/** How the list of claims is looked at. Outlives a change of tab, not a change of article. */
interface TableView {
  readonly project: string | null
  readonly search: string
  /** Id of a quick filter. */
  readonly quick: string
  /** Empty for reading order. */
  readonly sorting: SortingState
  /** Shown only in reading order. */
  readonly isGrouped: boolean
  /** Ids of the sections that are folded. */
  readonly folded: ReadonlySet<string>
}

const FRESH = { search: '', quick: 'all', sorting: [], isGrouped: true, folded: new Set<string>() }

export const useTableView = create<TableView>()(() => ({ project: null, ...FRESH }))

export const setTableView = (change: Partial<TableView>): void => useTableView.setState(change)

/** Starts afresh where another article has come onto the desk. */
export function viewProject(project: string): void {
  if (useTableView.getState().project !== project) setTableView({ project, ...FRESH })
}

export const clearFilter = (): void => setTableView({ search: '', quick: 'all' })

export function setFolded(section: string, isFolded: boolean): void {
  const folded = new Set(useTableView.getState().folded)
  if (isFolded) folded.add(section)
  else folded.delete(section)
  setTableView({ folded })
}

/** Reading order by section, or without the sections where that is what is shown. */
export function toggleGroups(): void {
  const { sorting, isGrouped } = useTableView.getState()
  setTableView({ sorting: [], isGrouped: sorting.length > 0 || !isGrouped })
}
