import { app } from 'electron'
import { whenSeen } from './in-page.mjs'

// Loaded before a program's own main script (`electron -r`): prints when the first window shows the words that
// CLAIMBENCH_BENCH_SEES selects, and ends the program.

// The program must find its arguments where they always are.
process.argv.splice(1, process.argv.indexOf(__filename))

app.once('browser-window-created', (_event, window) => {
  const shown = window.isVisible()
    ? Promise.resolve(0)
    : new Promise<number>((at) => window.once('show', () => at(Date.now())))
  window.webContents.once('dom-ready', async () => {
    const script = `(${whenSeen})(${JSON.stringify(process.env.CLAIMBENCH_BENCH_SEES)})`
    const seen = Math.max(await window.webContents.executeJavaScript(script), await shown)
    process.stdout.write(`seen ${seen}\n`, () => app.quit())
  })
})
