import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { bundle } from '../bundle.mjs'
import { dataFolders } from '../services/data-folders.ts'
import { readBody } from './read-body.ts'
import { type BrowserHost, startBrowserHost } from './start-browser-host.ts'
import { pack, unpack } from './wire.ts'

const TEXT = 'Harbour town votes for a second ferry\n\nThe plan costs 3 million euros.\n'

let folder = ''
let host: BrowserHost
let address: URL
let cookie = ''
const built = mkdtempSync(join(tmpdir(), 'claimbench-import-child-'))
beforeAll(async () => {
  const entry = join(import.meta.dirname, '../importers/import-child.ts')
  await bundle(join(import.meta.dirname, '../..'), built, { 'import-child': entry })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

const start = () =>
  startBrowserHost({
    folders: dataFolders(join(folder, 'data')),
    port: 0,
    rendererDir: join(folder, 'page'),
    importChild: join(built, 'import-child.js'),
    version: '1.2.3',
  })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimbench-browser-host-'))
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><title>Claimbench</title>')
  writeFileSync(join(folder, 'page/assets/main-1a2b3c4D.js'), 'start()')
  writeFileSync(join(folder, 'page/.env.txt'), 'secret')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page/link.txt'))
  symlinkSync(folder, join(folder, 'page/out'))
  host = await start()
  address = new URL(host.address)
  const first = await send({ path: `/${address.search}`, headers: {} })
  cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
})
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Sent {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** By hand: fetch would mend addresses and set headers itself. */
function send({ path, method = 'GET', headers = { cookie }, body }: Sent) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: address.port, path, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
        },
      )
      sent.on('error', reject)
      sent.end(body)
    },
  )
}

async function ask(question: string, input: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await send({
    path: `/ask/${question}`,
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: pack(input),
  })
  const answer = unpack(response.body.toString()) as { ok: boolean; code?: string; value?: unknown }
  return { status: response.status, ...answer }
}

async function newProject(): Promise<string> {
  const { value } = await ask('new-project', { article: { kind: 'pasted', text: TEXT } })
  return (value as { project: string }).project
}

describe('who is let in', () => {
  it('comes with the token, gets a cookie that no script and no other site has, and loses the token', async () => {
    const response = await send({ path: `/${address.search}`, headers: {} })
    expect(response.status).toBe(303)
    expect(response.headers.location).toBe('/')
    expect(response.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    expect((await send({ path: '/' })).status).toBe(200)
  })

  const own = (): string => `127.0.0.1:${address.port}`
  it.each<[string, () => Record<string, string>]>([
    ['without a cookie', () => ({})],
    ['with another’s cookie', () => ({ cookie: `claimbench-${address.port}=${'x'.repeat(43)}` })],
    ['with a cookie of another port', () => ({ cookie: cookie.replace(/-\d+/, '-1') })],
    ['by another name (DNS rebinding)', () => ({ cookie, host: `evil.example:${address.port}` })],
    ['by the name localhost', () => ({ cookie, host: `localhost:${address.port}` })],
    ['with another port', () => ({ cookie, host: '127.0.0.1:1' })],
    ['from another site', () => ({ cookie, host: own(), origin: 'https://evil.example' })],
    ['from another port', () => ({ cookie, host: own(), origin: 'http://127.0.0.1:1' })],
    ['from a page without origin', () => ({ cookie, host: own(), origin: 'null' })],
    [
      'in a picture on another port',
      () => ({ cookie, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }),
    ],
    ['from https', () => ({ cookie, host: own(), origin: `https://127.0.0.1:${address.port}` })],
  ])('is nobody %s', async (_, headers) => {
    for (const path of ['/', '/assets/main-1a2b3c4D.js', '/events', '/no-such']) {
      expect((await send({ path, headers: headers() })).status).toBe(403)
    }
    const asked = { ...headers(), 'content-type': 'application/json' }
    const response = await send({ path: '/ask/start', method: 'POST', headers: asked, body: '{}' })
    expect(response.status).toBe(403)
    expect(response.body.toString()).toMatch(/"code":"foreign"/)
  })

  it.each(['/?token=', '/?token=wrong', '/?x=1&token=%00', `/?token=${'é'}`])(
    'is nobody with %s',
    async (path) => {
      const response = await send({ path: encodeURI(path), headers: {} })
      expect(response.status).toBe(403)
      expect(response.headers['set-cookie']).toBeUndefined()
    },
  )

  it('is not let in from another site even with the token', async () => {
    const headers = { host: `evil.example:${address.port}` }
    expect((await send({ path: `/${address.search}`, headers })).status).toBe(403)
  })
})

describe('files of the page', () => {
  it('come with headers that close the page', async () => {
    const page = await send({ path: '/' })
    expect(page.body.toString()).toContain('Claimbench')
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    })
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    const script = await send({ path: '/assets/main-1a2b3c4D.js?v=1' })
    expect(script.headers['cache-control']).toMatch(/immutable/)
    expect((await send({ path: '/', method: 'HEAD' })).body).toHaveLength(0)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/index.html%00.txt',
    '//etc/passwd',
    '/etc/passwd',
    '/link.txt',
    '/out/secret.txt',
    '/.env.txt',
    '/assets/',
    '/assets',
    '/index.html/',
    'http://evil.example/index.html',
    '/constructor',
  ])('there is nothing at %s', async (path) => {
    const response = await send({ path })
    expect(response.status).toBe(404)
    expect(response.body.toString()).not.toContain('secret')
  })

  it('are not to be written', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await send({ path: '/index.html', method })).status).toBe(405)
    }
  })
})

describe('questions', () => {
  it('are answered', async () => {
    expect(await ask('start', {})).toMatchObject({
      status: 200,
      ok: true,
      value: { version: '1.2.3', host: 'browser', person: null, project: null, notices: [] },
    })
  })

  it('keep who sits here across a restart', async () => {
    await ask('set-person', { initials: 'AB', name: 'Ada Berg' })
    await ask('set-preferences', { theme: 'dark' })
    await host.close()
    host = await start()
    address = new URL(host.address)
    const first = await send({ path: `/${address.search}`, headers: {} })
    cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
    expect(await ask('start', {})).toMatchObject({
      value: { person: { initials: 'AB', name: 'Ada Berg' }, preferences: { theme: 'dark' } },
    })
  })

  it('bring bytes one for one, both ways', async () => {
    await ask('set-person', { initials: 'AB', name: null })
    const project = await newProject()
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7) % 256)
    const input = { id: 's1', title: 'Budget' }
    const file = { name: 'budget.bin', bytes }
    expect(await ask('send', { project, type: 'add-source', input, file })).toMatchObject({
      value: { seq: 2 },
    })
    const opened = (await ask('open-project', { project })).value as {
      state: { sources: { file: { asset: string } }[] }
    }
    const asset = opened.state.sources[0]?.file.asset
    expect(await ask('save-attached', { project, asset })).toMatchObject({
      value: { kind: 'download', name: 'budget.bin', bytes },
    })
  })

  it('read a formatted document in a process of its own', async () => {
    const bytes = Buffer.from('# A second ferry\n\nThe plan costs **3 million** euros.\n')
    const { value } = await ask('new-project', { article: { kind: 'file', name: 'ferry.md', bytes } })
    const { project } = value as { project: string }
    expect(await ask('open-project', { project })).toMatchObject({
      value: { state: { article: { title: 'A second ferry' } } },
    })
  })

  it.each<[string, Partial<Sent>, number, string]>([
    ['is no JSON', { body: '{' }, 400, 'bad-input'],
    ['is a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'bad-input'],
    ['has no type', { headers: {} }, 415, 'bad-input'],
    [
      'says it is too large',
      { headers: { 'content-type': 'application/json', 'content-length': '400000000' } },
      413,
      'too-large',
    ],
    ['names a prototype', { body: '{"__proto__": {}}' }, 200, 'bad-input'],
    ['is a list', { body: '[]' }, 200, 'bad-input'],
  ])(
    'a body that %s is refused',
    async (_, { headers = { 'content-type': 'application/json' }, body = '{}' }, status, code) => {
      const response = await send({
        path: '/ask/start',
        method: 'POST',
        headers: { cookie, ...headers },
        body,
      })
      expect(response.status).toBe(status)
      expect(JSON.parse(response.body.toString())).toMatchObject({ ok: false, code })
    },
  )

  it('that nobody knows are told so', async () => {
    expect(await ask('no-such', {})).toMatchObject({ ok: false, code: 'unknown-question' })
    expect(await ask('..%2fstart', {})).toMatchObject({ ok: false, code: 'unknown-question' })
    expect((await send({ path: '/ask/start' })).status).toBe(405)
  })
})

describe('events', () => {
  /** What comes on a stream, until it ends. */
  function heard(): { events: WorkbenchEvent[]; connected: Promise<void>; ended: Promise<void> } {
    const events: WorkbenchEvent[] = []
    let connect = (): void => {}
    const connected = new Promise<void>((resolve) => {
      connect = resolve
    })
    const ended = new Promise<void>((end, reject) => {
      let text = ''
      request(
        { host: '127.0.0.1', port: address.port, path: '/events', headers: { cookie }, agent: false },
        (response) => {
          expect(response.headers['content-type']).toBe('text/event-stream')
          response.on('data', (chunk: Buffer) => {
            connect()
            text += chunk.toString()
            const parts = text.split('\n\n')
            text = parts.pop() ?? ''
            for (const part of parts) if (part.startsWith('data: ')) events.push(JSON.parse(part.slice(6)))
          })
          response.on('end', end)
        },
      )
        .on('error', reject)
        .end()
    })
    return { events, connected, ended }
  }

  it('reach every page, and end when the last is saved', async () => {
    await ask('set-person', { initials: 'AB', name: null })
    const project = await newProject()
    const [a, b] = [heard(), heard()]
    await Promise.all([a.connected, b.connected])
    await ask('open-project', { project })
    const start = TEXT.indexOf('3 million')
    const input = { id: 'c1', start, end: start + 15 }
    await ask('send', { project, type: 'add-claim', input })
    const sent = ask('send', { project, type: 'set-weight', input: { claim: 'c1', weight: 3 } })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await host.close()).toEqual([])
    expect(await sent).toMatchObject({ ok: true })
    await Promise.all([a.ended, b.ended])
    expect(a.events).toMatchObject([
      { kind: 'entry', project, entry: { seq: 2, type: 'add-claim' }, undo: 'new claim 1', redo: null },
      { kind: 'entry', project, entry: { seq: 3 }, undo: 'weight of claim 1' },
    ])
    expect(b.events).toEqual(a.events)
  })
})

it('a port that is taken is told', async () => {
  const options = { folders: dataFolders(folder), rendererDir: folder, importChild: '', version: '' }
  await expect(startBrowserHost({ ...options, port: Number(address.port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})

describe('a body', () => {
  it.each([
    [10, 'x'.repeat(10)],
    [10, null],
  ])('of at most %d bytes is read, one that goes on is answered when it ends', async (largest, expected) => {
    const server = createServer(async (incoming, response) => {
      response.end(JSON.stringify(await readBody(incoming, largest)))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const body = expected ?? 'x'.repeat(300_000)
    const said = await new Promise<string>((resolve, reject) => {
      // In pieces, without a length that gives it away.
      const sent = request({ host: '127.0.0.1', port, method: 'POST', agent: false }, (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        response.on('end', () => resolve(text))
      })
      sent.on('error', reject)
      sent.write(body.slice(0, 5))
      sent.end(body.slice(5))
    })
    expect(JSON.parse(said)).toBe(expected)
    server.close()
  })
})
