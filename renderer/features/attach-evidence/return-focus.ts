/** Remembers what has the focus, and gives a function that puts it back there, or as near as can be. */
export function rememberFocus(): () => void {
  const before = document.activeElement
  const pane = before?.closest<HTMLElement>('[data-pane]')?.dataset.pane
  const name = before?.getAttribute('aria-label') ?? before?.textContent
  return () => {
    // Lists that were put away come back with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(before, pane, name ?? '')))
  }
}

const LIST =
  '[data-pane="lists"] [role="grid"] [tabindex="0"], [data-pane="lists"] [role="grid"][tabindex="0"]'

function focusAgain(before: Element | null, pane: string | undefined, name: string): void {
  const { activeElement } = document
  if (activeElement && activeElement !== document.body && activeElement.isConnected) return
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
    before.focus()
    return
  }
  const twin =
    pane === undefined || pane === 'lists' || name === ''
      ? undefined
      : [...document.querySelectorAll<HTMLElement>(`[data-pane="${pane}"] button`)].find(
          (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
        )
  const heir = twin ?? document.querySelector<HTMLElement>(LIST)
  if (heir) heir.focus()
  else document.querySelector<HTMLElement>('[data-pane="lists"]')?.focus()
}
