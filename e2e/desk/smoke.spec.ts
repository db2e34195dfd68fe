import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { projectOnDisk } from './on-disk.ts'

test('starts, keeps what was done, and starts again on it', async ({ desk, host }) => {
  expect((await desk.ask('start', {})).host).toBe(host)
  await desk.ask('set-person', { initials: 'AB', name: null })
  const { project } = await desk.ask('new-project', { article: { kind: 'sample' } })
  await desk.ask('send', { project, type: 'add-source', input: { id: 's1', title: 'Budget' } })
  await desk.reopen()
  expect((await desk.ask('start', {})).person).toEqual({ initials: 'AB', name: null })
  expect(await desk.ask('list-articles', {})).toHaveLength(1)
  expect((await projectOnDisk(desk.data)).sources).toMatchObject([{ title: 'Budget' }])
})

test('keeps what was acknowledged when it is killed', async ({ desk }) => {
  await desk.ask('set-person', { initials: 'AB', name: null })
  const { project } = await desk.ask('new-project', { article: { kind: 'sample' } })
  await desk.ask('send', { project, type: 'add-source', input: { id: 's1', title: 'Budget' } })
  await desk.kill()
  expect((await projectOnDisk(desk.data)).sources).toMatchObject([{ title: 'Budget' }])
  await desk.start()
  expect(await desk.ask('list-articles', {})).toHaveLength(1)
})

test('opens the file that it is started with, read in a process of its own', async ({ desk, folder }) => {
  const file = join(folder, 'ferry.md')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, '# A second ferry\n\nThe plan costs **3 million** euros.\n')
  await desk.close()
  await desk.start(file)
  const { project } = await desk.ask('start', {})
  expect(project).not.toBeNull()
  expect((await projectOnDisk(desk.data)).title).toBe('A second ferry')
})
