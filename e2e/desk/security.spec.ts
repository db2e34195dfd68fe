import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, test } from './fixtures.ts'

// What the page cannot do, asked of the page itself. The numbers are those of Electron's security guide, as in
// docs/security.md.

/** Whatever a page is refused by its policy is said in the console too. */
const REFUSED =
  /Content Security Policy|Refused to|blocked by|net::ERR_|Failed to load resource|insecure|requires 'Trusted/i

test('7: runs no inline script and loads no picture from outside', async ({ desk }) => {
  desk.forgive(REFUSED)
  desk.forgive(/^asked for https:\/\/example\.com\//)
  const violations = await desk.page.evaluate(async () => {
    const heard: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective))
    const script = document.createElement('script')
    try {
      script.textContent = 'window.ranInline = true'
    } catch {
      heard.push('trusted types')
    }
    document.head.append(script)
    const picture = document.createElement('img')
    picture.src = 'https://example.com/a.png'
    document.body.append(picture)
    const button = document.createElement('button')
    button.setAttribute('style', 'color: red')
    document.body.append(button)
    await new Promise((done) => setTimeout(done, 500))
    return { heard, ran: 'ranInline' in window }
  })
  expect(violations.ran).toBe(false)
  expect(violations.heard).toContain('img-src')
  expect(violations.heard.join()).toMatch(/trusted types|script-src/)
})

test('7: makes no code from text', async ({ desk }) => {
  desk.forgive(REFUSED)
  const made = await desk.page.evaluate(async () => {
    // Playwright lets what it runs itself make code; what runs later is the page's own.
    await new Promise((later) => setTimeout(later, 0))
    const tried = (make: () => unknown): boolean => {
      try {
        make()
        return true
      } catch {
        return false
      }
    }
    return {
      // biome-ignore lint/security/noGlobalEval: whether it is refused is the question
      eval: tried(() => globalThis.eval('1')),
      function: tried(() => new Function('return 1')()),
      html: tried(() => {
        document.createElement('div').innerHTML = '<b>x</b>'
      }),
      parser: tried(() => new DOMParser().parseFromString('<b>x</b>', 'text/html')),
    }
  })
  expect(made).toEqual({ eval: false, function: false, html: false, parser: false })
})

test('2: knows nothing of Node, in the page and in a frame', async ({ desk }) => {
  desk.forgive(REFUSED)
  const types = await desk.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inside = frame.contentWindow as unknown as Record<string, unknown> | null
    return [window as unknown as Record<string, unknown>, inside].map((place) =>
      ['require', 'process', 'module', 'Buffer', 'global'].map((name) => typeof place?.[name]),
    )
  })
  for (const type of types.flat()) expect(type).toBe('undefined')
})

test('2: starts no worker from text', async ({ desk }) => {
  desk.forgive(REFUSED)
  const started = await desk.page.evaluate(
    () =>
      new Promise((done) => {
        try {
          const address = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))
          const worker = new Worker(address)
          worker.onmessage = () => done('started')
          worker.onerror = () => done('refused')
        } catch {
          done('refused')
        }
      }),
  )
  expect(started).toBe('refused')
})

test('18: serves nothing but the files of the page', async ({ desk }) => {
  desk.forgive(REFUSED)
  const answers = await desk.page.evaluate(() => {
    const outside = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main.cjs',
      '/../main.cjs',
      '/index.html%00.js',
      '/main.cjs',
    ]
    const asked = outside.map(async (path) => {
      try {
        return (await fetch(path)).status
      } catch {
        return 'no address'
      }
    })
    return Promise.all(asked)
  })
  for (const answer of answers) expect([404, 'no address']).toContain(answer)
})

// What a browser keeps by itself, and Electron leaves to the program.
test.describe('in the window', { tag: '@electron' }, () => {
  test('3, 4, 6, 8, 9, 12: the window is shut as it must be', async ({ desk }) => {
    const preferences = await desk.electron?.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // Electron's own types leave it out.
      return (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    })
    expect(preferences?.enableBlinkFeatures ?? '').toBe('')
    expect(preferences?.nodeIntegrationInWorker ?? false).toBe(false)
  })

  test('20: the page gets two functions, and a frame none', async ({ desk }) => {
    const bridge = await desk.page.evaluate(() => {
      const { workbench } = window as unknown as { workbench: Record<string, unknown> }
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return {
        members: Object.entries(workbench).map(([name, value]) => `${name}: ${typeof value}`),
        inFrame: typeof (frame.contentWindow as unknown as Record<string, unknown>).workbench,
        electron: Object.keys(window).filter((name) => /electron|ipc/i.test(name)),
      }
    })
    expect(bridge).toEqual({
      members: ['ask: function', 'hear: function'],
      inFrame: 'undefined',
      electron: [],
    })
  })

  test('20: listeners hear the event, and nothing of Electron', async ({ desk }) => {
    await desk.page.evaluate(() => {
      const heard: unknown[] = []
      const { workbench, ...rest } = window as unknown as {
        workbench: { hear(listener: (...told: unknown[]) => void): void }
      }
      workbench.hear((...told) => heard.push(told))
      Object.assign(rest, {})
      Object.assign(window, { heard })
    })
    await desk.electron?.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('all-keys')?.click(),
    )
    const heard = () => desk.page.evaluate(() => (window as unknown as { heard: unknown }).heard)
    await expect.poll(heard).toEqual([[{ kind: 'menu', action: 'all-keys' }]])
  })

  test('5: every permission is denied', async ({ desk }) => {
    desk.forgive(/permission|Permissions policy/i)
    const answers = await desk.page.evaluate(async () => {
      const refusal = (asked: Promise<unknown>): Promise<string> =>
        asked.then(
          () => 'granted',
          () => 'refused',
        )
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ]
      return {
        states: await Promise.all(
          names.map(
            async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
          ),
        ),
        notification: await Notification.requestPermission(),
        media: await refusal(navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await refusal(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refusal(navigator.clipboard.readText()),
        midi: await refusal(navigator.requestMIDIAccess()),
        place: await refusal(
          new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed)),
        ),
      }
    })
    expect(answers).toEqual({
      states: Array(7).fill('denied'),
      notification: 'denied',
      media: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      midi: 'refused',
      place: 'refused',
    })
  })

  test('5: only writing to the clipboard is allowed', async ({ desk }) => {
    // Without a window manager no window ever has the focus that copying needs.
    const session = await desk.page.context().newCDPSession(desk.page)
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await desk.page.evaluate(() => navigator.clipboard.writeText('Claim 12'))
    expect(await desk.electron?.evaluate(({ clipboard }) => clipboard.readText())).toBe('Claim 12')
  })

  const WAYS: readonly [string, (address: string) => void][] = [
    ['by its location', (address) => window.location.assign(address)],
    [
      'by a link',
      (address) => {
        const link = document.createElement('a')
        link.href = address
        document.body.append(link)
        link.click()
      },
    ],
    [
      'by a form',
      (address) => {
        const form = document.createElement('form')
        form.action = address
        document.body.append(form)
        form.submit()
      },
    ],
    [
      'by a refresh',
      (address) => {
        const meta = document.createElement('meta')
        meta.httpEquiv = 'refresh'
        meta.content = `0;url=${address}`
        document.head.append(meta)
      },
    ],
  ]
  for (const [way, go] of WAYS) {
    test(`13: does not go elsewhere ${way}`, async ({ desk }) => {
      desk.forgive(REFUSED)
      desk.forgive(/^asked for |Not allowed to load local resource/)
      const before = desk.page.url()
      for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/index.html']) {
        await desk.page.evaluate(go, address)
        await desk.page.waitForTimeout(300)
        expect(desk.page.url()).toBe(before)
      }
      expect((await desk.answer('start', {})).ok).toBe(true)
    })
  }

  test('14: opens no window', async ({ desk }) => {
    desk.forgive(REFUSED)
    const opened = await desk.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.com/'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      return [
        window.open('https://example.com/'),
        window.open('about:blank'),
        window.open(window.location.href),
      ]
    })
    await desk.page.waitForTimeout(300)
    expect(opened).toEqual([null, null, null])
    expect(desk.electron?.windows()).toHaveLength(1)
  })

  test('12: a webview stays an unknown element', async ({ desk }) => {
    desk.forgive(REFUSED)
    const contents = await desk.page.evaluate(async () => {
      const view = document.createElement('webview')
      view.setAttribute('src', 'https://example.com/')
      document.body.append(view)
      await new Promise((done) => setTimeout(done, 300))
      return view.constructor.name
    })
    expect(contents).toBe('HTMLElement')
    const all = await desk.electron?.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect(all).toBe(1)
  })

  test('21: nothing reaches the network, whatever the page tries', async ({ desk }) => {
    desk.forgive(/.*/)
    let connections = 0
    const sink = createServer((socket) => {
      connections++
      socket.destroy()
    })
    await new Promise<void>((listening) => {
      sink.listen(0, '127.0.0.1', listening)
    })
    const { port } = sink.address() as AddressInfo
    await desk.page.evaluate(async (host) => {
      const quietly = (work: () => unknown): void => {
        try {
          Promise.resolve(work()).catch(() => {})
        } catch {
          // Refused at once is as good.
        }
      }
      const added = (name: string, attributes: Readonly<Record<string, string>>): void => {
        const element = document.createElement(name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        document.head.append(element)
      }
      const address = `http://${host}/`
      quietly(() => fetch(address, { mode: 'no-cors' }))
      quietly(() => navigator.sendBeacon(address, 'x'))
      quietly(() => new WebSocket(`ws://${host}/`))
      quietly(() => new EventSource(address))
      quietly(() => added('img', { src: address }))
      quietly(() => added('iframe', { src: address }))
      quietly(() => added('video', { src: address }))
      quietly(() => added('object', { data: address }))
      for (const rel of [
        'stylesheet',
        'prefetch',
        'preload',
        'preconnect',
        'dns-prefetch',
        'prerender',
        'icon',
        'manifest',
        'modulepreload',
      ]) {
        quietly(() => added('link', { rel, href: address, as: 'image' }))
      }
      quietly(async () => {
        const connection = new RTCPeerConnection({
          iceServers: [{ urls: `turn:${host}?transport=tcp`, username: 'a', credential: 'b' }],
        })
        connection.createDataChannel('x')
        await connection.setLocalDescription(await connection.createOffer())
      })
      await new Promise((done) => setTimeout(done, 2000))
    }, `127.0.0.1:${port}`)
    // Past the page's policy, from the session itself.
    await desk.electron?.evaluate(async ({ session }, address) => {
      const window = session.defaultSession
      await window.resolveProxy(address)
      window.preconnect({ url: address, numSockets: 1 })
      await new Promise((done) => setTimeout(done, 500))
    }, `http://127.0.0.1:${port}/`)
    sink.close()
    expect(connections).toBe(0)
  })
})
