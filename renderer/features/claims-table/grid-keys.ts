import type { KeyboardEvent } from 'react'
import { deskNow } from '../../state/desk.ts'
import { chooseAllRows, chooseRow, extendTo, rowAway } from './choose-rows.ts'
import { focusRow } from './focus-row.ts'
import type { ListItem } from './list-items.ts'
import { setFolded } from './table-view.ts'
import type { RowWindow } from './use-row-window.ts'

const FAR = Number.MAX_SAFE_INTEGER

/** The keys of the list itself: ranges, ends, pages, folding. Single steps are actions, because the article has them too. */
export function answerGridKey(
  event: KeyboardEvent<HTMLElement>,
  items: readonly ListItem[],
  rows: RowWindow,
): void {
  if (!(event.target instanceof HTMLElement) || event.altKey) return
  const { section } = event.target.dataset
  const isDone =
    section === undefined
      ? event.target.dataset.claim !== undefined && onClaim(event, items, rows)
      : onGroup(event, section, items, rows)
  if (isDone) event.preventDefault()
}

/** Whether the key was answered. */
function onClaim(event: KeyboardEvent, items: readonly ListItem[], rows: RowWindow): boolean {
  const { key, shiftKey } = event
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'a' || shiftKey) return false
    chooseAllRows()
    return true
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') return foldHere(key, items, rows)
  const page = rows.page()
  const far = { Home: -FAR, End: FAR, PageUp: -page, PageDown: page }[key]
  const near = { ArrowUp: -1, ArrowDown: 1 }[key]
  if (near !== undefined && !shiftKey) return stepOntoHead(near, items, rows)
  const steps = far ?? near
  if (steps === undefined) return false
  const id = rowAway(steps)
  if (id === null) return true
  if (shiftKey) extendTo(id, 'claim')
  else chooseRow(id, 'claim')
  return true
}

const placeOf = (items: readonly ListItem[]): number => {
  const id = deskNow().selected.at(-1)
  return items.findIndex((item) => item.id === id)
}

/** ← folds the section that the row stands in. */
function foldHere(key: string, items: readonly ListItem[], rows: RowWindow): boolean {
  const at = items.slice(0, placeOf(items) + 1).findLastIndex(({ kind }) => kind === 'group')
  const item = items[at]
  if (key !== 'ArrowLeft' || item?.kind !== 'group') return false
  setFolded(item.section.id, true)
  focusHead(item.section.id, () => rows.reveal(at))
  return true
}

/** The next row that stops an arrow: a claim, or the head of a folded section. */
function neighbour(items: readonly ListItem[], from: number, step: number): number {
  let at = from + step
  while (isOpenHead(items[at])) at += step
  return at
}

const isOpenHead = (item: ListItem | undefined): boolean => item?.kind === 'group' && !item.isFolded

/** Steps onto the head of a folded section, or up into the column heads. Steps onto claims are an action. */
function stepOntoHead(step: number, items: readonly ListItem[], rows: RowWindow): boolean {
  const from = placeOf(items)
  if (from < 0) return false
  const at = neighbour(items, from, step)
  const item = items[at]
  if (item?.kind === 'group') focusHead(item.section.id, () => rows.reveal(at))
  if (!item && step < 0) document.querySelector<HTMLElement>('.claims-grid thead .c-words button')?.focus()
  return item?.kind === 'group' || (!item && step < 0)
}

function onGroup(
  event: KeyboardEvent,
  section: string,
  items: readonly ListItem[],
  rows: RowWindow,
): boolean {
  const at = items.findIndex((item) => item.kind === 'group' && item.section.id === section)
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    setFolded(section, event.key === 'ArrowLeft')
    return true
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (step === undefined) return false
  const next = items[neighbour(items, at, step)]
  if (next?.kind === 'group') focusHead(next.section.id, () => rows.reveal(items.indexOf(next)))
  if (next?.kind === 'claim') {
    chooseRow(next.id, 'claim')
    requestAnimationFrame(focusRow)
  }
  if (!next && step < 0) document.querySelector<HTMLElement>('.claims-grid thead .c-words button')?.focus()
  return true
}

function focusHead(section: string, reveal: () => void): void {
  reveal()
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`.claims-grid [data-section="${CSS.escape(section)}"]`)?.focus()
  })
}
