import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Desk } from './claimbench.ts'

const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')
const folder = mkdtempSync(join(tmpdir(), 'claimbench-serve-'))
const page = join(folder, 'page')
mkdirSync(page)
writeFileSync(join(page, 'index.html'), '<!doctype html><title>Claimbench</title>')
const desk = new Desk()
afterAll(() => {
  desk.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The first line that a server prints. */
const address = (child: ChildProcess): Promise<string> =>
  new Promise((found) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('\n')) found(said.trim())
    })
  })

it('prints its address once it answers, and ends with everything saved', async () => {
  const article = join(folder, 'ferry.txt')
  writeFileSync(article, 'A second ferry\n\nThe plan costs 3 million euros.\n')
  const child = spawn(process.execPath, [launcher, 'serve', article, '--renderer', page, '--data', folder])
  const ended = new Promise((end) => child.on('close', end))
  const printed = await address(child)
  expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  const first = await fetch(printed, { redirect: 'manual' })
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = async (question: string, input: unknown) => {
    const headers = { cookie, 'content-type': 'application/json' }
    const url = new URL(`/ask/${question}`, printed)
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })).json()
  }
  const { value } = (await ask('start', {})) as { value: { project: string } }
  await ask('set-person', { initials: 'AB', name: null })
  await ask('open-project', { project: value.project })
  const input = { id: 's1', title: 'Budget' }
  expect(await ask('send', { project: value.project, type: 'add-source', input })).toMatchObject({ ok: true })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const project = join(folder, 'projects/A second ferry.claimbench')
  expect((await desk.ok(['check', project])).status).toBe(0)
  expect((await desk.ok(['show', project, '--json'])).json()).toMatchObject({
    sources: [{ title: 'Budget' }],
  })
})

it.each([
  [['--renderer', folder], /page is not built/],
  [['--renderer', page, '--port', '70000'], /--port takes a number/],
  [['--renderer', page, '--port', 'x'], /--port takes a number/],
])('is used wrongly with %j', async (args, sentence) => {
  const { status, stderr } = await desk.run(['serve', ...args])
  expect(status).toBe(2)
  expect(stderr).toMatch(sentence)
})
