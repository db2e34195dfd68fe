import { expect, it } from 'vitest'
import { developmentPage, isOwnPage, mayLoad } from './own-page.ts'

const DEVELOPMENT = 'http://127.0.0.1:5173/'

it.each([
  ['app://workbench/', true],
  ['app://workbench/index.html#a1', true],
  ['APP://workbench/', true],
  ['app://WORKBENCH/', false],
  ['app://other/', false],
  ['app://workbench.evil/', false],
  ['app://workbench:1/', false],
  ['app://user@workbench/', false],
  ['app:workbench', false],
  ['file:///workbench/', false],
  ['https://workbench/', false],
  ['http://127.0.0.1:5173/', false],
  ['about:blank', false],
  ['null', false],
  ['', false],
])('%j is a page of its own: %s', (address, isOwn) => {
  expect(isOwnPage(address, null)).toBe(isOwn)
})

it('takes the page from the development server only where there is one', () => {
  expect(isOwnPage('http://127.0.0.1:5173/a', DEVELOPMENT)).toBe(true)
  expect(isOwnPage('http://127.0.0.1:5174/a', DEVELOPMENT)).toBe(false)
  expect(isOwnPage('http://user@127.0.0.1:5173/a', DEVELOPMENT)).toBe(false)
})

it.each([
  ['app://workbench/assets/main.js', true],
  ['blob:app://workbench/1', true],
  ['data:image/png,', true],
  ['https://example.com/', false],
  ['http://127.0.0.1:5173/', false],
  ['ws://127.0.0.1:5173/', false],
  ['file:///etc/passwd', false],
  ['devtools://devtools/bundled/x.html', false],
  ['chrome-extension://x/y', false],
  ['wss://example.com/', false],
  ['no address', false],
])('%j may be loaded: %s', (address, may) => {
  expect(mayLoad(address, null)).toBe(may)
})

it('loads from the development server and its socket while there is one', () => {
  expect(mayLoad('ws://127.0.0.1:5173/', DEVELOPMENT)).toBe(true)
  expect(mayLoad('devtools://devtools/bundled/x.html', DEVELOPMENT)).toBe(true)
  expect(mayLoad('ws://127.0.0.1:5174/', DEVELOPMENT)).toBe(false)
  expect(mayLoad('https://example.com/', DEVELOPMENT)).toBe(false)
})

it('hears of a development server in a checkout only, and on this machine only', () => {
  expect(developmentPage(false, { CLAIMBENCH_PAGE: 'http://127.0.0.1:5173' })).toBe(DEVELOPMENT)
  expect(developmentPage(true, { CLAIMBENCH_PAGE: DEVELOPMENT })).toBeNull()
  expect(developmentPage(false, {})).toBeNull()
  expect(() => developmentPage(false, { CLAIMBENCH_PAGE: 'http://example.com/' })).toThrow(/127\.0\.0\.1/)
})
