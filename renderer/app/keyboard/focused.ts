const NO_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'])

/** Whether keys make text where the focus is. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target.isContentEditable && target.getAttribute('aria-readonly') !== 'true'
}

const PRESSED =
  'button, a[href], summary, [role="button"], [role="link"], [role="tab"], [role="radio"], input'
const MOVED_IN =
  '[role="radiogroup"], [role="tablist"], [role="toolbar"], [role="separator"], [role="listbox"], [role="menu"]'
/** Where arrows, Enter and the like are about what is selected; elsewhere they scroll. */
const LISTS = '[role="grid"], [data-pane="article"], #lists-panel'

/** Whether the focused control has a meaning of its own for a single key. Letters and digits it has none for. */
export function usesKey(target: EventTarget | null, key: string): boolean {
  if (!/^(Shift\+)?(Enter|Space|Home|End|Tab|Arrow\w+|Page\w+)$/.test(key)) return false
  if (!(target instanceof HTMLElement) || target === document.body) return false
  if (/Enter|Space/.test(key) && target.closest(PRESSED)) return true
  return target.closest(MOVED_IN) !== null || target.closest(LISTS) === null
}
