/** The list's one tab stop. */
export const TAB_STOP = '.claims-grid tbody [tabindex="0"]'

/** Puts the focus into the list; false where it has no rows. */
export function focusRow(): boolean {
  const row = document.querySelector<HTMLElement>(TAB_STOP)
  row?.focus({ preventScroll: true })
  return row !== null
}
