import { Menu, type MenuItemConstructorOptions } from 'electron'

/** What the menu does: the page's own actions by id, and one thing that only the program can. */
export interface MenuDoes {
  action(id: string): void
  openWindow(): void
}

const LINE: MenuItemConstructorOptions = { type: 'separator' }

/** The native menu. Its items are the page's actions: it says what they are and their keys, the page does them. */
export function showMenu(does: MenuDoes, isDevelopment: boolean): void {
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [programMenu(does)] : []),
      fileMenu(does, isMac),
      editMenu(does),
      viewMenu(does, isDevelopment),
      { role: 'windowMenu' },
      { role: 'help', submenu: [item(does, 'All Keys', 'all-keys')] },
    ]),
  )
}

const programMenu = (does: MenuDoes): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    LINE,
    item(does, 'Who Is Checking…', 'change-person'),
    LINE,
    { role: 'services' },
    LINE,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    LINE,
    { role: 'quit' },
  ],
})

const fileMenu = (does: MenuDoes, isMac: boolean): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    item(does, 'Open Article…', 'choose-file', 'CmdOrCtrl+O'),
    item(does, 'Library', 'show-library', 'CmdOrCtrl+Shift+L'),
    { label: 'New Window', accelerator: 'CmdOrCtrl+Shift+N', click: () => does.openWindow() },
    LINE,
    item(does, 'Export Report…', 'export-report', 'CmdOrCtrl+E'),
    item(does, 'Print Report…', 'print-report', 'CmdOrCtrl+P'),
    LINE,
    ...(isMac ? [] : [item(does, 'Who Is Checking…', 'change-person'), LINE]),
    { role: 'close' },
    ...(isMac ? [] : [{ role: 'quit' } as const]),
  ],
})

const editMenu = (does: MenuDoes): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    item(does, 'Undo', 'undo', 'CmdOrCtrl+Z'),
    item(does, 'Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    LINE,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    LINE,
    item(does, 'Find in Article', 'find-in-article', 'CmdOrCtrl+F'),
    item(does, 'Search or Run a Command', 'open-palette', 'CmdOrCtrl+K'),
  ],
})

const viewMenu = (does: MenuDoes, isDevelopment: boolean): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    item(does, 'Larger Article Text', 'text-larger', 'CmdOrCtrl+Plus'),
    item(does, 'Smaller Article Text', 'text-smaller', 'CmdOrCtrl+-'),
    item(does, 'Usual Article Text', 'text-usual', 'CmdOrCtrl+0'),
    LINE,
    item(does, 'Colours as This Computer Has Them', 'theme-system'),
    item(does, 'Light', 'theme-light'),
    item(does, 'Dark', 'theme-dark'),
    LINE,
    { role: 'togglefullscreen' },
    ...(isDevelopment ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
  ],
})

/**
 * An action of the page. The page has seen the key before the menu could, and knows whether somebody is typing: so
 * the menu only shows it, where the system lets it.
 */
const item = (
  does: MenuDoes,
  label: string,
  id: string,
  accelerator?: string,
): MenuItemConstructorOptions => ({
  label,
  id,
  ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  click: () => does.action(id),
})
