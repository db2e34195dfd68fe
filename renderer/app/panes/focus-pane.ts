import { PANES, type Pane } from '../../state/places.ts'

/** What had the focus last in each part of the screen. */
const last = new Map<string, HTMLElement>()
let latest: HTMLElement | null = null

const paneOf = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>('[data-pane]')?.dataset.pane

export function rememberFocus({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return
  const pane = paneOf(target)
  if (pane === undefined) return
  last.set(pane, target)
  latest = target
}

/** Puts the focus back where it was before it went to something that is closed now. */
export function focusBack(): void {
  if (latest?.isConnected) latest.focus()
  else focusList()
}

/** In the order of what an editor most likely wants there. */
const FIRST = [
  '[role="grid"] [tabindex="0"], [role="grid"][tabindex="0"]',
  '[tabindex="0"]:has(article)',
  '[aria-current="true"][tabindex="0"], ol [tabindex="0"]',
  'button:enabled:not([tabindex="-1"], .skip), input:enabled, textarea:enabled, a[href], [tabindex="0"]',
]

/** Puts the focus into a part of the screen: where it was last, or on its list. False where the part is not there. */
function focusPane(pane: Pane): boolean {
  const place = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`)
  if (!place || place.getClientRects().length === 0) return false
  const known = last.get(pane)
  if (known && place.contains(known)) {
    known.focus()
    if (document.activeElement === known) return true
  }
  for (const selector of FIRST) {
    for (const element of place.querySelectorAll<HTMLElement>(selector)) {
      element.focus()
      if (document.activeElement === element) return true
    }
  }
  place.focus()
  return true
}

/** The list, wherever focus was before: its own one tab stop. */
export function focusList(): void {
  last.delete('lists')
  focusPane('lists')
}

/** Round the parts of the screen that are there; `step` is 1 or -1. */
export function focusNextPane(step: 1 | -1): void {
  const here = paneOf(document.activeElement)
  const at = (PANES as readonly (string | undefined)[]).indexOf(here)
  const start = at === -1 ? (step === 1 ? -1 : 0) : at
  for (let moved = 1; moved <= PANES.length; moved += 1) {
    const pane = PANES[(start + step * moved + PANES.length * 2) % PANES.length]
    if (pane && focusPane(pane)) return
  }
}
