import { type App, dialog } from 'electron'
import type { Workbench } from '../services/workbench.ts'

/** Ends the program only when everything is on the disk. The windows are gone by then: who saves slowly is not seen. */
export function saveBeforeQuit(app: App, workbench: Workbench): void {
  let state: 'running' | 'saving' | 'saved' = 'running'
  const end = async (): Promise<void> => {
    const problems = await workbench.close()
    if (problems.length > 0)
      dialog.showErrorBox('Claimbench could not end as it should', problems.join('\n\n'))
    state = 'saved'
    // Not at once: Electron passes over a quit that is asked for while it takes back another.
    setImmediate(() => app.quit())
  }
  app.on('will-quit', (event) => {
    if (state === 'saved') return
    event.preventDefault()
    if (state === 'running') void end()
    state = 'saving'
  })
}
