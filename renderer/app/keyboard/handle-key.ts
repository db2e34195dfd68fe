import { type Action, allActions } from '../../state/actions.ts'
import { type Desk, deskNow } from '../../state/desk.ts'
import { preferencesOf } from '../../state/preferences.ts'
import { IS_MAC } from '../../ui/key-hint.tsx'
import { isTyping, usesKey } from './focused.ts'
import { isPress, keysHere } from './press.ts'

/** Keys that may be held down; a decision is made once for each press. */
const MAY_REPEAT = /^(J|K|N|L|Arrow\w+|Page\w+|Mod\+(Shift\+)?Z|Mod\+(Plus|Minus))$/
/** Keys that text fields have a meaning of their own for. */
const OF_TEXT = /^Mod\+(Shift\+)?[ZYXCVA]$|^Mod\+Arrow|^(Alt|Ctrl)\+Arrow/

/** The one place where keys become actions. What a feature has answered itself comes here with `defaultPrevented`. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
  if (document.querySelector('dialog[open]') || isInOverlay(event.target)) return
  const desk = deskNow()
  const found = actionOn(event, desk)
  if (!found) return
  event.preventDefault()
  if (!event.repeat || MAY_REPEAT.test(found.keys)) void found.action.run(desk)
}

const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"], [role="alertdialog"]') !== null

function actionOn(event: KeyboardEvent, desk: Desk): { action: Action; keys: string } | null {
  for (const action of allActions()) {
    const keys = keysHere(action.keys, desk.start?.host ?? 'browser').find((each) =>
      isPress(each, event, IS_MAC),
    )
    if (keys !== undefined && mayRun(keys, event, desk) && action.isEnabled(desk)) return { action, keys }
  }
  return null
}

/** Keys that say something by themselves in every program: dictation does not make them, so they are never off. */
const NAMED_KEY = /^(?:Shift\+)?(?:Arrow\w+|Enter|Space|Delete|Home|End|Page\w+|\?)$/

/** Function keys and keys with Ctrl always count; single ones where nobody types and no control wants them. */
function mayRun(keys: string, { target }: KeyboardEvent, desk: Desk): boolean {
  const typing = isTyping(target)
  if (/^(Shift\+)?F\d+$/.test(keys)) return true
  if (/^(Mod|Ctrl|Alt)\+/.test(keys)) return !(typing && OF_TEXT.test(keys))
  if (keys === 'Escape') return true
  if (typing || usesKey(target, keys)) return false
  return preferencesOf(desk).singleKeys || NAMED_KEY.test(keys)
}
