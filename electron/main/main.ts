import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, ipcMain, protocol } from 'electron'
import manifest from '../../package.json' with { type: 'json' }
import { dataFolders } from '../services/data-folders.ts'
import { toldError } from '../services/told-error.ts'
import { Workbench } from '../services/workbench.ts'
import { answerPages } from './answer-pages.ts'
import { programArguments } from './arguments.ts'
import { closeOffDefaultSession, closeOffProgram } from './close-off.ts'
import { DeskWindows } from './desk-windows.ts'
import { electronHost } from './electron-host.ts'
import { showMenu } from './menu.ts'
import { developmentPage } from './own-page.ts'
import { registerScheme, servePage } from './protocol.ts'
import { saveBeforeQuit } from './quit.ts'
import { followTheme } from './theme.ts'
import { WindowStore } from './window-store.ts'

// Puts the parts together. What must be said before Electron is ready is said first; the rest waits for it.

/** What a second start hands over to the first. */
interface Handed {
  readonly file: string | null
}

const development = developmentPage(app.isPackaged, process.env)
const { data, file } = programArguments(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
const folders = dataFolders(data)

registerScheme(protocol)
closeOffProgram(app, development)
app.setName('Claimbench')

/** Files that macOS hands over before there is a desk to open them. */
const early: string[] = []
let openFile = (path: string): void => {
  early.push(path)
}
app.on('open-file', (event, path) => {
  event.preventDefault()
  openFile(path)
})

function main(): void {
  // Chromium's own files, apart from the library and one for each place: the lock below is in there too.
  const chromium = join(folders.data, 'electron')
  mkdirSync(chromium, { recursive: true, mode: 0o700 })
  app.setPath('userData', chromium)
  const handed: Handed = { file }
  if (!app.requestSingleInstanceLock({ ...handed })) {
    app.quit()
    return
  }
  app.whenReady().then(start).catch(cannotStart)
}

function start(): void {
  closeOffDefaultSession(development)
  if (development === null) servePage(protocol, join(__dirname, 'page'))
  const host = electronHost(folders.data, manifest.version)
  followTheme(host.preferences.read().theme)
  const workbench = new Workbench(folders, host, { project: file ?? early.shift() ?? null })
  const windows = new DeskWindows(new WindowStore(folders.data), development, (project) => {
    void workbench.answer('close-project', { project })
  })
  workbench.hear((event) => windows.tell(event))
  answerPages(ipcMain, workbench, windows)
  showMenu(
    {
      action: (action) => windows.tellFocused({ kind: 'menu', action }),
      openWindow: () => windows.openAnother(),
    },
    development !== null,
  )
  saveBeforeQuit(app, workbench)
  openFile = (path) => {
    workbench.openPath(path).then(
      (project) => windows.show(project),
      (error: unknown) => dialog.showErrorBox('This was not opened', toldError(error).message),
    )
  }
  followOthers(windows)
  windows.open()
  for (const path of early.splice(0)) openFile(path)
}

function followOthers(windows: DeskWindows): void {
  app.on('second-instance', (_event, _argv, _from, handed) => {
    const { file: path } = handed as Handed
    if (path === null) windows.focus()
    else openFile(path)
  })
  app.on('activate', () => windows.focus())
  app.on('window-all-closed', () => {
    // On macOS a program without windows goes on, and its menu opens them.
    if (process.platform !== 'darwin') app.quit()
  })
}

function cannotStart(error: unknown): void {
  dialog.showErrorBox('Claimbench cannot start', toldError(error).message)
  app.exit(1)
}

try {
  main()
} catch (error) {
  cannotStart(error)
}
