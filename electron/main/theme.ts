import { BrowserWindow, nativeTheme } from 'electron'
import type { Preferences } from '../../shared/contract/preferences.ts'

/** Grounds of the page, `--chrome` in `renderer/app/tokens.css`: shown until the page has painted. */
const GROUNDS = { light: '#efeeea', dark: '#191a1c' }

export const groundNow = (): string => (nativeTheme.shouldUseDarkColors ? GROUNDS.dark : GROUNDS.light)

/** Makes frames, menus, dialogs and what the page is told of the system's colours follow the editor's choice. */
export function followTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(groundNow())
}
