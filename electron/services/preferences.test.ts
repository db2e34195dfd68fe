import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Conf from 'conf'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ConfLike, openPreferences, PREFERENCES_NAME } from './preferences.ts'

let folder = ''
const file = (): string => join(folder, 'preferences.json')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimbench-preferences-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const opened = (wrap: (store: ConfLike) => ConfLike = (store) => store) =>
  openPreferences(folder, (options) =>
    wrap(new Conf<Record<string, unknown>>({ ...options, configName: PREFERENCES_NAME })),
  )
const DEFAULTS = { theme: 'system', textSize: 16, panes: {}, singleKeys: true, person: null }
const DARK = { ...DEFAULTS, theme: 'dark', person: { initials: 'AB', name: null } }

/** Sets something, and starts once more so that there is a last good copy. */
function kept(): void {
  opened().write({ theme: 'dark', person: { initials: 'AB', name: null } })
  opened()
}

it('starts with the usual ones and keeps what is set', () => {
  const first = opened()
  expect(first.read()).toEqual(DEFAULTS)
  first.write({ theme: 'dark' })
  first.write({ person: { initials: 'AB', name: null } })
  expect(first.read()).toEqual(DARK)
  const second = opened()
  expect(second.read()).toEqual(DARK)
  expect([...first.notices, ...second.notices]).toEqual([])
})

it('keeps what another program has set, and fields that a newer one knows', () => {
  writeFileSync(file(), '{"theme": "dark", "future": [1]}')
  const [one, two] = [opened(), opened()]
  one.write({ textSize: 18 })
  two.write({ singleKeys: false })
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
    theme: 'dark',
    future: [1],
    textSize: 18,
    singleKeys: false,
  })
})

describe('a broken file', () => {
  it.each<[string, string | Buffer]>([
    ['is empty', ''],
    ['is cut off', '{"theme": "da'],
    ['holds zeros', Buffer.alloc(200)],
    ['holds null', 'null'],
    ['holds a list', '["theme"]'],
    ['holds something else', '<html>'],
  ])('that %s is put aside for the last good copy', (_, content) => {
    kept()
    writeFileSync(file(), content)
    const store = opened()
    expect(store.read()).toEqual(DARK)
    expect(store.notices).toEqual([expect.stringMatching(/damaged.*last good/)])
    expect(readFileSync(`${file()}.damaged-1`)).toEqual(Buffer.from(content))
    expect(opened().notices).toEqual([])
    expect(opened().read()).toEqual(DARK)
  })

  it('without a copy starts anew and is kept, each time under another name', () => {
    for (const number of [1, 2]) {
      writeFileSync(file(), '{')
      const store = opened()
      expect(store.read()).toEqual(DEFAULTS)
      expect(store.notices).toEqual([expect.stringMatching(`start anew.*damaged-${number}`)])
    }
  })

  it('does not take the place of a good copy', () => {
    kept()
    const copy = readFileSync(`${file()}.bak`, 'utf8')
    writeFileSync(file(), '{"theme": 7}')
    opened()
    writeFileSync(file(), '{')
    opened()
    rmSync(file())
    opened()
    expect(readFileSync(`${file()}.bak`, 'utf8')).toBe(copy)
  })
})

it.each<[string, unknown, string]>([
  ['theme', 'pink', 'theme'],
  ['textSize', '16', 'textSize'],
  ['textSize', 400, 'textSize'],
  ['panes', [1], 'panes'],
  ['panes', { left: 'wide' }, 'panes'],
  ['singleKeys', 'yes', 'singleKeys'],
  ['person', { initials: '' }, 'person'],
])('a wrong %s (%j) is set back and costs no other field', (name, value, told) => {
  writeFileSync(file(), JSON.stringify({ theme: 'dark', singleKeys: false, [name]: value }))
  const store = opened()
  const expected = { ...DEFAULTS, theme: 'dark', singleKeys: false }
  expect(store.read()).toEqual({ ...expected, [name]: DEFAULTS[name as keyof typeof DEFAULTS] })
  expect(store.notices).toEqual([`The preference “${told}” could not be read and was set back.`])
  expect(existsSync(`${file()}.bak`)).toBe(false)
})

it('a write that the disk cuts short is noticed, and the next start has what was', () => {
  kept()
  const store = opened((real) => ({
    get store() {
      return real.store
    },
    set store(value) {
      real.store = value
      writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, 20))
    },
  }))
  store.write({ textSize: 20 })
  expect(store.read().textSize).toBe(20)
  expect(store.notices).toEqual([expect.stringMatching(/not saved/)])
  expect(opened().read()).toEqual(DARK)
})

it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a disk that is full costs nothing',
  () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', folder])
    try {
      kept()
      const ballast = openSync(join(folder, 'ballast'), 'w')
      expect(() => {
        for (;;) writeSync(ballast, Buffer.alloc(4096))
      }).toThrow('ENOSPC')
      closeSync(ballast)
      const store = opened()
      store.write({ textSize: 20 })
      expect(store.read().textSize).toBe(20)
      expect(store.notices).toEqual([expect.stringMatching(/not saved/)])
      expect(opened().read()).toEqual(DARK)
      rmSync(join(folder, 'ballast'))
      store.write({ textSize: 21 })
      expect(opened().read()).toEqual({ ...DARK, textSize: 21 })
    } finally {
      execFileSync('umount', ['-l', folder])
    }
  },
)

it('a store that cannot be made stops nothing', () => {
  const store = openPreferences(folder, () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' })
  })
  expect(store.read()).toEqual(DEFAULTS)
  store.write({ theme: 'light' })
  expect(store.read().theme).toBe('light')
  expect(store.notices).toHaveLength(2)
})

it.skipIf(process.getuid?.() === 0)('a folder that may only be read stops nothing', () => {
  kept()
  chmodSync(folder, 0o500)
  const store = opened()
  expect(store.read()).toEqual(DARK)
  store.write({ theme: 'light' })
  expect(store.read().theme).toBe('light')
  expect(store.notices).toEqual([expect.stringMatching(/not saved \(EACCES\)/)])
  expect(readdirSync(folder).sort()).toEqual(['preferences.json', 'preferences.json.bak'])
})

it('a place where no folder can be stops nothing', () => {
  const store = openPreferences(join('/dev/null', 'x'), (options) => new Conf({ ...options }))
  expect(store.read()).toEqual(DEFAULTS)
  expect(store.notices).toHaveLength(1)
})
