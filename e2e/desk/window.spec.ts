import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { Desk } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { testedDesk } from './hosts.ts'
import { projectOnDisk } from './on-disk.ts'

// What only the window has: dialogs, menu, a second start, its place on the screen.

const ARTICLE = 'Harbour town votes for a second ferry\n\nThe plan costs 3 million euros.\n'

const app = (desk: Desk): ElectronApplication => {
  if (desk.electron === null) throw new Error('This is no Electron.')
  return desk.electron
}

/** Answers the next save dialog with a path. */
const saveTo = (desk: Desk, path: string | null): Promise<void> =>
  app(desk).evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
  }, path)

async function sample(desk: Desk): Promise<string> {
  await desk.ask('set-person', { initials: 'AB', name: null })
  return (await desk.ask('new-project', { article: { kind: 'sample' } })).project
}

test.describe('the window', { tag: '@electron' }, () => {
  test('saves a report where the editor says, or nowhere', async ({ desk, folder }) => {
    const project = await sample(desk)
    const report = { project, format: 'html', confidential: false } as const
    const path = join(folder, 'report.html')
    await saveTo(desk, path)
    expect(await desk.ask('save-report', report)).toEqual({ kind: 'saved', path })
    expect(readFileSync(path, 'utf8')).toMatch(/<\/html>\s*$/)
    await saveTo(desk, null)
    expect(await desk.ask('save-report', report)).toBeNull()
    await saveTo(desk, join(folder, 'no-such-folder/report.html'))
    expect(await desk.answer('save-report', report)).toMatchObject({ ok: false, code: 'disk' })
  })

  test('prints a PDF without a window that anybody sees, and without JavaScript', async ({
    desk,
    folder,
  }) => {
    // The older Electron of the tests puts what it lacks into each page by a script, which cannot run there.
    desk.forgive(/Script failed to execute/)
    const project = await sample(desk)
    const path = join(folder, 'report.pdf')
    await saveTo(desk, path)
    await desk.ask('save-report', { project, format: 'pdf', confidential: false })
    const pdf = readFileSync(path, 'latin1')
    expect(pdf).toMatch(/^%PDF-/)
    expect(pdf).toMatch(/%%EOF\s*$/)
    expect(pdf.length).toBeGreaterThan(5000)
    expect(await app(desk).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('lets the editor choose a file', async ({ desk, folder }) => {
    const path = join(folder, 'ferry.txt')
    writeFileSync(path, ARTICLE)
    await app(desk).evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, path)
    const chosen = await desk.ask('choose-file', {})
    expect(chosen?.name).toBe('ferry.txt')
    expect(Buffer.from(Object.values(chosen?.bytes ?? {})).toString()).toBe(ARTICLE)
  })

  test('opens a link only when the editor has seen it and said yes', async ({ desk }) => {
    await app(desk).evaluate(({ dialog, shell }) => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      dialog.showMessageBox = ((_window: unknown, options: { detail: string }) => {
        seen.push(options.detail)
        return Promise.resolve({ response: seen.length === 1 ? 1 : 0, checkboxChecked: false })
      }) as unknown as typeof dialog.showMessageBox
      shell.openExternal = (url) => {
        seen.push(`opened ${url}`)
        return Promise.resolve()
      }
    })
    expect(await desk.ask('open-link', { url: 'https://example.com/a' })).toEqual({ opened: false })
    expect(await desk.ask('open-link', { url: 'https://example.com/b' })).toEqual({ opened: true })
    for (const url of [
      'file:///etc/passwd',
      'ms-msdt:/id',
      'https://a@example.com/',
      'javascript:alert(1)',
    ]) {
      expect((await desk.answer('open-link', { url })).ok).toBe(false)
    }
    expect(await app(desk).evaluate(() => (globalThis as unknown as { seen: unknown }).seen)).toEqual([
      'https://example.com/a',
      'https://example.com/b',
      'opened https://example.com/b',
    ])
  })

  test('opens what a second start names, in the first', async ({ desk, folder }) => {
    await desk.ask('set-person', { initials: 'AB', name: null })
    const path = join(folder, 'ferry.txt')
    writeFileSync(path, ARTICLE)
    const program = await app(desk).evaluate(() => process.execPath)
    const second = spawn(program, ['--no-sandbox', testedDesk(), '--data', desk.data, '--', path], {
      stdio: 'ignore',
    })
    const status = await new Promise((ended) => second.on('close', ended))
    expect(status).toBe(0)
    await expect
      .poll(() => app(desk).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toContain('Harbour town votes for a second ferry')
    expect((await projectOnDisk(desk.data)).title).toBe('Harbour town votes for a second ferry')
  })

  test('opens one more window on the same project, and both stay equal', async ({ desk }) => {
    const project = await sample(desk)
    await desk.page.evaluate((key) => {
      window.location.hash = key
    }, project)
    await expect.poll(() => desk.page.title()).not.toBe('Claimbench')
    const other = await desk.anotherPage()
    await expect.poll(() => other.title()).toBe(await desk.page.title())
    await other.close()
    await desk.ask('send', { project, type: 'add-source', input: { id: 's1', title: 'Budget' } })
  })

  test('ends when the page lets it, and not before', async ({ desk }) => {
    const program = app(desk).process()
    // Only a page that somebody has touched may hold its window open.
    await desk.page.locator('body').click({ position: { x: 2, y: 2 } })
    await desk.page.evaluate(() => {
      const saved = Date.now() + 1000
      window.addEventListener('beforeunload', (event) => {
        if (Date.now() >= saved) return
        event.preventDefault()
        // For Chromium before 119, which does not mind the other.
        event.returnValue = true
      })
    })
    const asked = Date.now()
    await desk.close()
    expect(Date.now() - asked).toBeGreaterThan(700)
    expect(program.exitCode).toBe(0)
  })

  test('comes back where it was left', async ({ desk }) => {
    const bounds = { x: 120, y: 90, width: 1010, height: 650 }
    await app(desk).evaluate(
      ({ BrowserWindow }, left) => BrowserWindow.getAllWindows()[0]?.setBounds(left),
      bounds,
    )
    await desk.reopen()
    expect(
      await app(desk).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
    ).toEqual(bounds)
  })

  test('starts all the same where its files are damaged', async ({ desk }) => {
    await desk.close()
    writeFileSync(join(desk.data, 'windows.json'), '{"last": [')
    writeFileSync(join(desk.data, 'preferences.json'), '\u0000\u0000')
    await desk.start()
    const { notices, preferences } = await desk.ask('start', {})
    expect(preferences.theme).toBe('system')
    expect(notices.join(' ')).toMatch(/preferences were damaged/)
  })

  test('loads its page again when that ends, and goes on with the same project', async ({ desk }) => {
    desk.forgive(/crash|Target/i)
    const project = await sample(desk)
    await desk.page.evaluate((key) => {
      window.location.hash = key
    }, project)
    await expect.poll(() => desk.page.title()).not.toBe('Claimbench')
    const title = await desk.page.title()
    await app(desk).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    await expect
      .poll(() => app(desk).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
      .toBe(title)
    expect((await projectOnDisk(desk.data)).title).not.toBe('')
  })

  test('tells its menu’s items apart from keys: each is an action of the page', async ({ desk }) => {
    const items = await app(desk).evaluate(({ Menu }) =>
      [
        'choose-file',
        'show-library',
        'export-report',
        'print-report',
        'change-person',
        'undo',
        'redo',
        'find-in-article',
        'open-palette',
        'all-keys',
      ].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label ?? `no ${id}`),
    )
    expect(items.filter((label) => label.startsWith('no '))).toEqual([])
  })
})
