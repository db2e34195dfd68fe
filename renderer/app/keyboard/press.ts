/** What a key event says, as far as it matters here. */
export interface Press {
  readonly key: string
  /** Where the key sits, for layouts whose letters are not Latin ones. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const MODIFIERS = new Set(['Mod', 'Ctrl', 'Alt', 'Shift'])

const KEYS: Readonly<Record<string, readonly string[]>> = {
  Plus: ['+', '='],
  Minus: ['-', '_'],
  Space: [' '],
  Esc: ['Escape'],
}

/** Whether these are the keys of an action, such as "Mod+Shift+Z", "J" or "?". */
export function isPress(keys: string, event: Press, isMac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string): boolean => MODIFIERS.has(name) && parts.slice(0, -1).includes(name)
  const ctrl = wants('Ctrl') || (wants('Mod') && !isMac)
  const meta = wants('Mod') && isMac
  if (event.ctrlKey !== ctrl || event.metaKey !== meta || event.altKey !== wants('Alt')) return false
  // Which signs need Shift depends on the keyboard's layout: "?" does on most, digits on a French one.
  if (event.shiftKey !== wants('Shift') && (wants('Shift') || !isSign(key))) return false
  return isKey(key, event, isMac)
}

const isSign = (key: string): boolean => key === 'Plus' || key === 'Minus' || /^[^\p{L}]$/u.test(key)

function isKey(wanted: string, { key, code, altKey }: Press, isMac: boolean): boolean {
  if (KEYS[wanted]?.includes(key)) return true
  if (/^[A-Z]$/.test(wanted)) {
    const isOtherScript = altKey || !/^[\x20-\x7f]/.test(key)
    return key.toUpperCase() === wanted || (isOtherScript && code === `Key${wanted}`)
  }
  if (wanted === 'Delete' && isMac && key === 'Backspace') return true
  return key === wanted
}

/** Keys that a browser keeps for its tabs and windows, and what stands in for them there. */
const KEPT_BY_BROWSERS: Readonly<Record<string, string>> = {
  'Mod+T': 'Alt+T',
  'Mod+N': 'Alt+N',
  'Mod+W': 'Alt+W',
  'Ctrl+Tab': 'Alt+PageDown',
  'Ctrl+Shift+Tab': 'Alt+PageUp',
}

/** An action's keys as they work in this host. */
export const keysHere = (keys: readonly string[], host: 'electron' | 'browser'): readonly string[] =>
  host === 'electron' ? keys : [...new Set(keys.map((each) => KEPT_BY_BROWSERS[each] ?? each))]
