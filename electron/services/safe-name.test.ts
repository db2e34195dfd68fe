import { expect, it } from 'vitest'
import { safeName } from './safe-name.ts'

it.each([
  ['Harbour town votes', 'Harbour town votes'],
  ['Who pays? “Nobody,” says A/B: a <test>', 'Who pays “Nobody,” says A B a test'],
  ['../../etc/passwd', 'etc passwd'],
  ['...', 'Article'],
  ['', 'Article'],
  ['Ends with dots…. .', 'Ends with dots…'],
  ['line\nbreak\ttab\0nul', 'line break tab nul'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['\ud800 half', 'half'],
  ['con', 'con (Article)'],
  ['LPT1.txt', 'LPT1.txt (Article)'],
  ['Console', 'Console'],
  ['e\u0301te\u0301', 'été'],
])('%j is kept as %j', (title, name) => {
  expect(safeName(title)).toBe(name)
})

it.each(['word '.repeat(100), 'x'.repeat(500), '🚢'.repeat(200), '長'.repeat(200)])(
  'is short: %s',
  (title) => {
    const name = safeName(title)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
    expect(name.length).toBeGreaterThan(25)
    expect(title.startsWith(name)).toBe(true)
    expect(name).not.toMatch(/[\ud800-\udbff]$/)
  },
)
