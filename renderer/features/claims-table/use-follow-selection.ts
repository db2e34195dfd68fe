import { useLayoutEffect, useRef } from 'react'
import type { Project } from '../../../shared/project/project.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import { useDesk } from '../../state/desk.ts'
import { claimsOf } from '../../state/views.ts'
import { notePlace } from './choose-rows.ts'
import { sectionsOf } from './sections.ts'
import { setFolded, useTableView } from './table-view.ts'

/** Shows what was selected elsewhere: unfolds its section and brings its row into sight. */
export function useFollowSelection(project: Project, order: readonly string[], reveal: () => void): void {
  const id = useDesk((desk) => desk.selected.at(-1))
  const isFromHere = useDesk((desk) => desk.selectedIn === 'lists')
  const isShown = id !== undefined && order.includes(id)
  const wanted = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the list, not what is done with it
  useLayoutEffect(() => {
    notePlace()
    wanted.current = isFromHere ? null : (id ?? null)
    if (wanted.current !== null && !isShown) unfold(project, wanted.current)
  }, [id, isFromHere])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is shown, it is brought into sight, and only once
  useLayoutEffect(() => {
    if (!isShown || wanted.current !== id) return
    reveal()
    wanted.current = null
  }, [id, isFromHere, isShown])
}

function unfold(project: Project, id: string): void {
  const { folded } = useTableView.getState()
  if (folded.size === 0) return
  const sections = sectionsOf(currentDraft(project), claimsOf(project))
  const section = sections.find(({ claims }) => claims.some((claim) => claim.id === id))
  if (section && folded.has(section.id)) setFolded(section.id, false)
}
