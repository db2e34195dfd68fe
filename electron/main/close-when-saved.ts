import { app, type BrowserWindow, dialog } from 'electron'

const TRY_AGAIN_AFTER = 100
/** What takes longer than this to save needs the editor to know. */
const TRIES = 30

let isQuitting = false
app.on('before-quit', () => {
  isQuitting = true
})

/**
 * The page holds its window open while something it has sent is not on the disk. That is a matter of milliseconds:
 * closing is tried again until it is, and the editor is asked only where it takes long.
 */
export function closeWhenSaved(window: BrowserWindow): void {
  let tries = 0
  let mayLose = false
  const closeAgain = (): void => {
    if (window.isDestroyed()) return
    // Where everything was to end, and this window alone was in the way, it is to end still.
    if (isQuitting) window.once('closed', () => app.quit())
    window.close()
  }
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLose) {
      event.preventDefault()
      return
    }
    tries++
    if (tries <= TRIES) setTimeout(closeAgain, TRY_AGAIN_AFTER)
    if (tries === TRIES + 1) {
      void wantsToLose(window).then((isLost) => {
        tries = 0
        mayLose = isLost
        if (isLost) closeAgain()
        else isQuitting = false
      })
    }
  })
}

async function wantsToLose(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Something you typed is not saved yet.',
    detail: 'Stay, and it is kept and tried again. Close the window, and it is lost.',
    buttons: ['Stay', 'Close and lose it'],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
