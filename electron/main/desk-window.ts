import { join } from 'node:path'
import { BrowserWindow, dialog, screen } from 'electron'
import { closeWhenSaved } from './close-when-saved.ts'
import { groundNow } from './theme.ts'
import { besides, fittingBounds, SMALLEST } from './window-bounds.ts'
import type { WindowStore } from './window-store.ts'

const KEEP_AFTER = 500
/** A page that ends again so soon would end for ever. */
const TOO_SOON = 10_000

/** A window on the page, shown when there is something to see in it. */
export function openWindow(address: string, store: WindowStore): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOfNext(store),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Claimbench',
    backgroundColor: groundNow(),
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Only macOS checks spelling without a dictionary from the network.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => {
    if (store.last?.isMaximized && BrowserWindow.getAllWindows().length === 1) window.maximize()
    window.show()
  })
  keepPlace(window, store)
  closeWhenSaved(window)
  reloadWhenPageEnds(window)
  // A page that does not load says so itself where it can; the window is there to be closed either way.
  window.loadURL(address).catch(() => window.show())
  return window
}

function placeOfNext(store: WindowStore) {
  const other = BrowserWindow.getFocusedWindow()
  const wanted = other ? besides(other.getNormalBounds()) : (store.last?.bounds ?? null)
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  return fittingBounds(wanted, areas) ?? {}
}

function keepPlace(window: BrowserWindow, store: WindowStore): void {
  let timer: NodeJS.Timeout | undefined
  const keep = (): void => {
    clearTimeout(timer)
    store.keep({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(keep, KEEP_AFTER)
  }
  window.on('resize', keepSoon).on('move', keepSoon).on('close', keep)
  window.on('closed', () => clearTimeout(timer))
}

function reloadWhenPageEnds(window: BrowserWindow): void {
  let endedAt = 0
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (Date.now() - endedAt < TOO_SOON) {
      dialog.showErrorBox(
        'This window cannot go on',
        'Its page ended twice. What was marked as saved is on the disk. Close Claimbench and start it again.',
      )
      return
    }
    endedAt = Date.now()
    window.webContents.reload()
  })
}
