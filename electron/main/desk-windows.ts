import { BrowserWindow, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { TELL } from './channels.ts'
import { openWindow } from './desk-window.ts'
import { isOwnPage, PAGE_ADDRESS } from './own-page.ts'
import type { WindowStore } from './window-store.ts'

/** A window with what its page has open. */
export interface DeskWindow {
  readonly window: BrowserWindow
  /** Keys of the projects that its page has opened and not closed, newest last. */
  readonly opened: string[]
  /** Key of the project that its page is to open when it starts, or null; undefined for what the program started with. */
  first: string | null | undefined
  hasStarted: boolean
}

/** All windows, and which project each of them works on. */
export class DeskWindows {
  readonly #windows = new Map<WebContents, DeskWindow>()
  readonly #store: WindowStore
  readonly #development: string | null
  readonly #release: (project: string) => void

  /** `release` lets go of a project that a page has opened and, as it is gone, can no longer close. */
  constructor(store: WindowStore, development: string | null, release: (project: string) => void) {
    this.#store = store
    this.#development = development
    this.#release = release
  }

  open(first?: string | null): void {
    const window = openWindow(this.#development ?? PAGE_ADDRESS, this.#store)
    const { webContents } = window
    const desk: DeskWindow = { window, opened: [], first, hasStarted: false }
    this.#windows.set(webContents, desk)
    webContents.on('did-navigate', () => this.#pageIsGone(desk))
    webContents.on('render-process-gone', () => this.#pageIsGone(desk))
    window.on('closed', () => {
      this.#windows.delete(webContents)
      this.#pageIsGone(desk)
    })
  }

  /** The window whose page asks, or null where it is not the page itself that asks. */
  whoAsks({ sender, senderFrame }: IpcMainInvokeEvent): DeskWindow | null {
    const desk = this.#windows.get(sender)
    if (!desk || senderFrame === null || senderFrame !== sender.mainFrame) return null
    return isOwnPage(senderFrame.url, this.#development) ? desk : null
  }

  /** One more window on what the window in front shows. */
  openAnother(): void {
    this.open(this.#inFront()?.opened.at(-1) ?? null)
  }

  /** Shows a project: where it is open already, else in a window that has none, else in a new one. */
  show(project: string): void {
    const all = [...this.#windows.values()]
    const holder = all.find(({ opened }) => opened.includes(project))
    const free = [this.#inFront(), ...all].find((desk) => desk?.opened.length === 0)
    if (!holder && free) this.#openIn(free, project)
    if (holder ?? free) bringToFront(holder ?? free)
    else this.open(project)
  }

  focus(): void {
    const desk = this.#inFront()
    if (desk) bringToFront(desk)
    else this.open(null)
  }

  tell(event: WorkbenchEvent): void {
    for (const desk of this.#windows.values()) send(desk, event)
  }

  tellFocused(event: WorkbenchEvent): void {
    const desk = this.#inFront()
    if (desk) send(desk, event)
  }

  #inFront(): DeskWindow | undefined {
    const focused = BrowserWindow.getFocusedWindow()
    const all = [...this.#windows.values()]
    return all.find(({ window }) => window === focused) ?? all.at(-1)
  }

  #openIn(desk: DeskWindow, project: string): void {
    // A page that has not started yet would not hear it.
    if (desk.hasStarted) send(desk, { kind: 'open', project })
    else desk.first = project
  }

  /** A page that is loaded again goes on where it was. */
  #pageIsGone(desk: DeskWindow): void {
    if (desk.hasStarted) desk.first = desk.opened.at(-1) ?? null
    desk.hasStarted = false
    for (const project of desk.opened.splice(0)) this.#release(project)
  }
}

function send({ window }: DeskWindow, event: WorkbenchEvent): void {
  if (!window.isDestroyed()) window.webContents.send(TELL, event)
}

function bringToFront(desk: DeskWindow | undefined): void {
  if (desk === undefined) return
  if (desk.window.isMinimized()) desk.window.restore()
  desk.window.show()
  desk.window.focus()
}
