import './key-hint.css'

export const IS_MAC = navigator.platform.startsWith('Mac')

const MAC_NAMES: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }
const NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Plus: '+',
  Minus: '−',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
}

/** The names on the keys of this computer, for "Mod+Shift+L". */
const keyNames = (keys: string): readonly string[] =>
  keys.split('+').map((key) => (IS_MAC && MAC_NAMES[key]) || NAMES[key] || key)

/** "Ctrl+Shift+L", for tooltips. */
export const keyWords = (keys: string): string => keyNames(keys).join(IS_MAC ? '' : '+')

/** Keys as they stand beside what they do; not read aloud, because a control's name is what it does. */
export const KeyHint = ({ keys }: { readonly keys: string }) => (
  <span className="key-hint" aria-hidden>
    {keyNames(keys).map((name) => (
      <kbd key={name}>{name}</kbd>
    ))}
  </span>
)
