import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from './invented-log.ts'
import { Library } from './library.ts'

let folder = temporaryFolder()
beforeEach(() => {
  folder = temporaryFolder()
  mkdirSync(folder.path('Projects'))
})
afterEach(() => folder.done())

const library = (): Library =>
  new Library({
    data: folder.path('data'),
    projects: folder.path('Projects'),
    articleIn: async (path) => (path.includes('Bridge') ? article('A bridge for Oxley') : null),
  })
const article = (title: string) => ({ title, publishedAt: null, fingerprint: null })
const file = (): string => folder.path('data/library.json')
const project = (name: string) => ({
  path: folder.path(`Projects/${name}.claimbench`),
  article: article(name),
  openedAt: '2026-03-02T09:00:00.000Z',
})
const titles = async (): Promise<readonly string[]> =>
  (await library().recent()).map((each) => each.article.title)

describe('the library', () => {
  it('knows nothing where there is nothing, and makes no file for it', async () => {
    expect(await titles()).toEqual([])
    expect(readdirSync(folder.path(''))).toEqual(['Projects'])
  })

  it('lists the newest first, each project once', async () => {
    for (const name of ['Ferry', 'Bridge', 'Ferry']) await library().remember(project(name))
    expect(await titles()).toEqual(['Ferry', 'Bridge'])
  })

  it('forgets the oldest of more than two hundred', async () => {
    for (let n = 1; n <= 203; n++) await library().remember(project(`P${n}`))
    const there = await titles()
    expect([there.length, there[0], there.at(-1)]).toEqual([200, 'P203', 'P4'])
  })

  it.each([
    ['lost', () => rmSync(file())],
    ['empty', () => writeFileSync(file(), '')],
    ['half', () => writeFileSync(file(), readFileSync(file()).subarray(0, -9))],
    ['changed', () => writeFileSync(file(), readFileSync(file(), 'utf8').replace('Ferry', 'Merry'))],
  ])('that is %s is made again from the folder of projects', async (_, damage) => {
    mkdirSync(folder.path('Projects/Bridge.claimbench'))
    mkdirSync(folder.path('Projects/An ordinary folder'))
    await library().remember(project('Ferry'))
    damage()
    expect(await titles()).toEqual(['A bridge for Oxley'])
    await library().remember(project('Quay'))
    expect(await titles()).toEqual(['Quay', 'A bridge for Oxley'])
  })

  it('stays whole when many remember at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => library().remember(project(`P${n}`))))
    expect((await titles()).length).toBeGreaterThan(0)
    expect(readdirSync(folder.path('data'))).toEqual(['library.json'])
  })

  it('takes keys that mean something to a prototype as plain data', async () => {
    const odd = JSON.parse(
      '{"path":"/p","article":{"title":"t"},"openedAt":"","__proto__":{"polluted":true}}',
    )
    await library().remember(odd)
    expect((await library().recent())[0]).toMatchObject({ path: '/p', article: { title: 't' } })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
