import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

const OPENED: readonly (readonly [given: string, opened: string])[] = [
  ['https://example.com', 'https://example.com/'],
  ['http://example.com/', 'http://example.com/'],
  ['HTTPS://EXAMPLE.COM/Path', 'https://example.com/Path'],
  ['https://example.com/a?b=c&d=%20e#f', 'https://example.com/a?b=c&d=%20e#f'],
  ['https://example.com:8443/', 'https://example.com:8443/'],
  ['https://example.com/@user', 'https://example.com/@user'],
  ['https://example.com/?to=mailto:a@b.c', 'https://example.com/?to=mailto:a@b.c'],
  [
    'https://web.archive.org/web/2020/https://example.com/',
    'https://web.archive.org/web/2020/https://example.com/',
  ],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['https://аpple.com/', 'https://xn--pple-43d.com/'],
  ['https://example.com/straße', 'https://example.com/stra%C3%9Fe'],
  ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ['http://192.0.2.1/', 'http://192.0.2.1/'],
  ['https://de.wikipedia.org/wiki/Fähre_(Schiff)', 'https://de.wikipedia.org/wiki/F%C3%A4hre_(Schiff)'],
  ['https://example.com/a/../b', 'https://example.com/b'],
]

const REFUSED: readonly string[] = [
  '',
  ' ',
  'example.com',
  'www.example.com/path',
  '//example.com/',
  '/etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\server\\share\\file.exe',
  '//server/share/file.exe',
  'file:///etc/passwd',
  'file://server/share/file.exe',
  'FILE:///C:/Windows/System32/calc.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'about:blank',
  'app://workbench/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:https://example.com/',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:%7B%7D',
  'ms-excel:ofe|u|https://example.com/a.xls',
  'search-ms:query=a&crumb=location:\\\\server\\share',
  'ms-cxh-full://',
  'shell:startup',
  'smb://server/share',
  'sftp://example.com/',
  'ftp://example.com/',
  'ssh://example.com/',
  'telnet://example.com/',
  'ldap://example.com/',
  'mailto:a@example.com',
  'tel:+15550100',
  'steam://run/1',
  'zoommtg://zoom.us/join',
  'vscode://file/etc/passwd',
  'ws://example.com/',
  'wss://example.com/',
  'http:',
  'http:/example.com/',
  'http:///example.com/',
  'https:example.com',
  'https://',
  'https:\\\\example.com\\',
  'https://example.com\\@evil.example/',
  'https://user@example.com/',
  'https://user:password@example.com/',
  'https://example.com@evil.example/',
  'https://:@evil.example/',
  'https://@evil.example/',
  ' https://example.com/',
  'https://example.com/ ',
  'https://example.com/a b',
  'https://exa\u0000mple.com/',
  'https://example.com/\u0000.exe',
  'https://example.com/\r\nHeader: x',
  'https://example.com/\u202Egpj.exe',
  'https://exam\u200Bple.com/',
  'https://exam\u00ADple.com/',
  'https://example.com/"onclick',
  'https://example.com/<b>',
  'https://example.com/`calc`',
  'https://example.com/a|b',
  'https://example.com:99999/',
  'https://[::1/',
  'https://exa%00mple.com/',
  'https://\uD800.example/',
  `https://example.com/${'a'.repeat(3000)}`,
]

it.each(OPENED)('opens %j as %j', (given, opened) => {
  expect(webAddress(given)?.href).toBe(opened)
})

it('shows the host that is gone to, not the letters that look like another', () => {
  expect(webAddress('https://аpple.com/')?.host).toBe('xn--pple-43d.com')
})

it.each(REFUSED)('opens nothing for %j', (given) => {
  expect(webAddress(given)).toBeNull()
})

it('was asked about at least 60 addresses', () => {
  expect(OPENED.length + REFUSED.length).toBeGreaterThanOrEqual(60)
})
