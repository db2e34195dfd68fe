import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGE_HEADERS } from '../electron/services/content-security-policy.ts'

// What the sources must not say, and what they must: the checks of Electron's security guide that need no window.
// The numbers are those of docs/security.md.

const ROOT = resolve(import.meta.dirname, '..')

/** Path from the root and text of each source that is shipped. */
const sources = ['electron', 'shared', 'renderer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(tsx?|mjs|html|css)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      path: path.slice(ROOT.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    })),
)

/** `path: what was found`, of all places. */
const found = (pattern: RegExp, inside = /./): readonly string[] =>
  sources
    .filter(({ path }) => inside.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))

const filesWith = (pattern: RegExp): readonly string[] => [
  ...new Set(found(pattern).map((each) => each.slice(0, each.indexOf(': ')))),
]

describe('no source says', () => {
  it.each<[string, RegExp]>([
    ['2: Node in pages', /nodeIntegration\w*:\s*true/g],
    ['3: one world for page and preload', /contextIsolation:\s*false/g],
    ['4: no sandbox for a window', /\bsandbox:\s*false/g],
    ['6: no same-origin rule', /webSecurity/g],
    ['8: insecure content', /allowRunningInsecureContent/g],
    ['9: experimental features', /experimentalFeatures/g],
    ['10: Blink features', /(enable|disable)BlinkFeatures/g],
    ['11: webviews', /<webview|allowpopups|webviewTag:\s*true/g],
    ['18: a file as a page', /loadFile\s*\(|['"`]file:\/\//g],
    ['code made from text', /\beval\s*\(|new Function\b/g],
    ['synchronous messages', /sendSync|event\.returnValue\s*=(?!\s*true)/g],
    ['remote debugging', /remote-debugging|--inspect/g],
    [
      'Electron loaded in Node, which downloads it',
      /require\(['"]electron['"]\)|import\(['"]electron['"]\)/g,
    ],
    ['crash reports', /crashReporter/g],
    ['updates', /autoUpdater/g],
    ['opening of files by their kind', /shell\.(openPath|showItemInFolder)|openInEditor/g],
    ['a page’s words in a log', /webContents\.on\(['"]console-message/g],
  ])('%s', (_, pattern) => {
    // What finds such a word in a comment is mended by another word.
    expect(found(pattern).filter((place) => !place.startsWith('electron/cli/'))).toEqual([])
  })

  it('1: any address of the network but those of this machine and the names of formats', () => {
    const addresses = found(/\b(?:http|ws):\/\/[^\s'"`)]*/g)
    const foreign = addresses.filter(
      (place) =>
        !/\/\/(127\.0\.0\.1|\$\{this\.#host\}|(www\.)?w3\.org|schemas\.|purl\.org| |or )/.test(place),
    )
    expect(foreign.filter((place) => !/: http:\/\/(…|$)/.test(place))).toEqual([])
  })

  it('4: no-sandbox, but for root: where Electron is started and where Chromium prints', () => {
    expect([...filesWith(/['"]--no-sandbox['"]/g)].sort()).toEqual([
      'electron/exporters/print-pdf.ts',
      'electron/start/run-electron.mjs',
    ])
  })

  it('anything in the main process’s log', () => {
    expect(found(/console\.\w+|process\.std(out|err)/g, /^electron\/(main|preload)\//)).toEqual([])
  })

  it('HTML put into the page past DOMPurify', () => {
    const places = filesWith(
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/g,
    )
    const unclean = places.filter(
      (path) => !/DOMPurify|dompurify/.test(sources.find((source) => source.path === path)?.text ?? ''),
    )
    expect(unclean.filter((path) => path.startsWith('renderer/'))).toEqual([])
  })
})

describe('the sources say', () => {
  const main = sources
    .filter(({ path }) => /^electron\/main\//.test(path))
    .map(({ text }) => text)
    .join('\n')

  it('3, 4, 12: every window shut', () => {
    const windows = main.split('new BrowserWindow(').slice(1)
    expect(windows.length).toBeGreaterThan(0)
    for (const window of windows) {
      const options = window.slice(0, window.indexOf('\n  })'))
      for (const option of [
        'sandbox: true',
        'contextIsolation: true',
        'nodeIntegration: false',
        'webviewTag: false',
      ]) {
        expect(options).toContain(option)
      }
    }
  })

  it('4, 5, 12, 13, 14, 21: what no window may do', () => {
    for (const call of [
      'app.enableSandbox()',
      'setPermissionRequestHandler(',
      'setPermissionCheckHandler(',
      'setDevicePermissionHandler(',
      "'will-attach-webview'",
      "'will-navigate'",
      "'will-redirect'",
      'setWindowOpenHandler(',
      'onBeforeRequest(',
      "'host-resolver-rules'",
    ]) {
      expect(main).toContain(call)
    }
  })

  it('15: one place that opens addresses outside, after the policy', () => {
    expect(found(/openExternal\s*\(/g)).toEqual(['electron/main/open-link.ts: openExternal('])
    expect(main).toMatch(/webAddress\(url\)[\s\S]*showMessageBox[\s\S]*openExternal\(href\)/)
  })

  it('17: one place that answers pages, after asking who it is', () => {
    expect(found(/ipcMain\.\w+\s*\(/g)).toEqual(['electron/main/answer-pages.ts: ipcMain.handle('])
    expect(main).toMatch(
      /ipcMain\.handle\([\s\S]{0,200}windows\.whoAsks\(event\)\s+if \(desk === null\) return FOREIGN/,
    )
  })

  it('20: one bridge, of two functions', () => {
    const preload = sources.find(({ path }) => path === 'electron/preload/preload.ts')?.text ?? ''
    expect(found(/exposeIn\w+World/g)).toEqual(['electron/preload/preload.ts: exposeInMainWorld'])
    expect([...preload.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name)).toEqual(['ask', 'hear'])
  })

  it('Electron in its two folders only', () => {
    const importing = filesWith(/from ['"]electron(-store)?['"]/g)
    expect(importing.filter((path) => !/^electron\/(main|preload)\//.test(path))).toEqual([])
  })

  it('16: one version of Electron, of a line that still gets mended', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>
    }
    expect(devDependencies.electron).toMatch(/^(4[5-9]|5\d)\.\d+\.\d+$/)
  })
})

describe('7: the policy of the page', () => {
  const directives = new Map(
    (PAGE_HEADERS['Content-Security-Policy'] ?? '')
      .split(';')
      .map((each) => each.trim().split(' '))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  )

  it('lets nothing in that it does not name', () => {
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('script-src')).toBe("'self'")
    expect(directives.get('connect-src')).toBe("'self'")
    expect(directives.get('base-uri')).toBe("'none'")
    expect(directives.get('form-action')).toBe("'none'")
    expect(directives.get('frame-ancestors')).toBe("'none'")
    expect(directives.get('require-trusted-types-for')).toBe("'script'")
  })

  it('names no other host and nothing unsafe', () => {
    expect([...directives.values()].join(' ')).not.toMatch(/unsafe-|https?:|wss?:|\*/)
  })

  it('goes with the type of each file', () => {
    expect(PAGE_HEADERS['X-Content-Type-Options']).toBe('nosniff')
  })
})

it('the ground behind a page that has not painted yet is that of the page', () => {
  const tokens = readFileSync(join(ROOT, 'renderer/app/tokens.css'), 'utf8')
  const theme = readFileSync(join(ROOT, 'electron/main/theme.ts'), 'utf8')
  const grounds = [...tokens.matchAll(/--chrome: (#[0-9a-f]{6})/g)].map(([, colour]) => colour)
  expect([...theme.matchAll(/'(#[0-9a-f]{6})'/g)].map(([, colour]) => colour)).toEqual([...new Set(grounds)])
})
