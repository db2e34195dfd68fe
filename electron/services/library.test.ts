import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseText } from '../importers/parse-text.ts'
import { dataFolders } from './data-folders.ts'
import { openLibrary, rememberProject } from './library.ts'
import { newProject } from './new-project.ts'

let data = ''
const path = (): string => join(data, 'projects/Ferry.claimbench')
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'claimbench-library-'))
  mkdirSync(join(data, 'projects'))
  const bytes = Buffer.from('Harbour town votes for a second ferry\n\nThe plan costs 3 million euros.\n')
  const read = { article: parseText(bytes, 'ferry.txt'), bytes, name: 'ferry.txt' }
  const stamp = { by: 'AB', at: '2026-03-02T09:00:00.000Z' }
  await newProject(path(), read, { publishedAt: '2026-03-02', accept: [] }, stamp)
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const FERRY = {
  title: 'Harbour town votes for a second ferry',
  publishedAt: '2026-03-02',
  fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
}

it('remembers a project with its article', async () => {
  await rememberProject(dataFolders(data), path())
  expect(await openLibrary(dataFolders(data)).recent()).toEqual([
    { path: path(), article: FERRY, openedAt: expect.any(String) },
  ])
})

it('that is lost learns again what its projects are on', async () => {
  await rememberProject(dataFolders(data), path())
  rmSync(join(data, 'library.json'))
  expect(await openLibrary(dataFolders(data)).recent()).toMatchObject([{ path: path(), article: FERRY }])
})

it.each([
  ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/Claimbench'],
  ['linux', {}, expect.stringMatching(/\.config\/Claimbench$/)],
  ['darwin', {}, expect.stringMatching(/Library\/Application Support\/Claimbench$/)],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Claimbench'],
] as const)('lies in the place of %s where no other is named', (platform, env, place) => {
  expect(dataFolders(undefined, env, platform).data).toEqual(place)
})
