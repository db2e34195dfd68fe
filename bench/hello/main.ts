import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

// The least that a window with a page can be, built and closed off as the desk is: what the desk's start is held against.

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

app.whenReady().then(
  () => {
    protocol.handle('app', async () => {
      const html = await readFile(join(__dirname, 'index.html'), 'utf8')
      return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    })
    const window = new BrowserWindow({ webPreferences: { sandbox: true } })
    window.loadURL('app://hello/').catch(() => app.exit(1))
  },
  () => app.exit(1),
)
