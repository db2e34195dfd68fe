import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import { readWindowState, type WindowState } from './window-bounds.ts'

const NAME = 'windows'

/** How the last window was left, in `windows.json`. Nothing but a place on the screen is lost with it. */
export class WindowStore {
  readonly #store: Store<Record<string, unknown>> | null
  #last: WindowState | null

  constructor(folder: string) {
    this.#store = openedStore(folder)
    this.#last = readWindowState(this.#store?.get('last'))
  }

  get last(): WindowState | null {
    return this.#last
  }

  keep(state: WindowState): void {
    this.#last = state
    try {
      this.#store?.set('last', state)
    } catch {
      // A full disk is told where it costs work; where a window stood is not worth a word.
    }
  }
}

/** A file that cannot be read is made anew: where windows stood is not worth a start that fails. */
function openedStore(folder: string): Store<Record<string, unknown>> | null {
  const open = () =>
    new Store<Record<string, unknown>>({ name: NAME, cwd: folder, clearInvalidConfig: false })
  try {
    return open()
  } catch {
    try {
      rmSync(join(folder, `${NAME}.json`), { force: true })
      return open()
    } catch {
      return null
    }
  }
}
