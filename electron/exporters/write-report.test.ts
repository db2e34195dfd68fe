import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExportError } from './export-error.ts'
import { writeReport } from './write-report.ts'

let folder = ''
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'claimbench-write-')))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const text = (path: string) => readFile(path, 'utf8')

async function refusal(path: string): Promise<ExportError> {
  const error: unknown = await writeReport(path, 'report').then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ExportError)) throw new Error(`no ExportError, but ${String(error)}`)
  return error
}

describe('a written report', () => {
  it('holds the words as UTF-8, and bytes as they are', async () => {
    await writeReport(join(folder, 'a.md'), 'Élysée 💥')
    await writeReport(join(folder, 'a.pdf'), Uint8Array.of(0x25, 0x50, 0xff, 0))
    expect(await text(join(folder, 'a.md'))).toBe('Élysée 💥')
    expect([...(await readFile(join(folder, 'a.pdf')))]).toEqual([0x25, 0x50, 0xff, 0])
  })

  it('takes the place of an older one and leaves nothing else behind', async () => {
    const path = join(folder, 'report.html')
    await writeFile(path, 'an older and longer report')
    await writeReport(path, 'new')
    expect(await text(path)).toBe('new')
    expect(await readdir(folder)).toEqual(['report.html'])
  })

  it.skipIf(process.platform === 'win32')('may be read by others, but not changed', async () => {
    await writeReport(join(folder, 'a.md'), 'a')
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o644 & ~process.umask())
  })

  it.skipIf(process.platform === 'win32')('stays private where the older one was', async () => {
    await writeFile(join(folder, 'a.md'), 'old', { mode: 0o600 })
    await writeReport(join(folder, 'a.md'), 'new')
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o600)
  })

  it.skipIf(process.platform === 'win32')('goes to the file behind a link, and the link stays', async () => {
    await writeFile(join(folder, 'real.md'), 'old')
    await symlink(join(folder, 'real.md'), join(folder, 'link.md'))
    await writeReport(join(folder, 'link.md'), 'new')
    expect(await text(join(folder, 'real.md'))).toBe('new')
    expect((await readdir(folder)).sort()).toEqual(['link.md', 'real.md'])
  })
})

describe('a long name', () => {
  it('is written as long as the disk takes it', async () => {
    const name = `${'n'.repeat(250)}.md`
    await writeReport(join(folder, name), 'long')
    expect(await readdir(folder)).toEqual([name])
  })
})

describe('a report that cannot be written', () => {
  it('because its folder does not exist, says so', async () => {
    const error = await refusal(join(folder, 'nowhere', 'report.md'))
    expect(error.code).toBe('disk')
    expect(error.message).toContain('the folder does not exist')
  })

  it('because its folder is a file, says so', async () => {
    await writeFile(join(folder, 'file'), '')
    expect((await refusal(join(folder, 'file', 'report.md'))).code).toBe('disk')
  })

  it('because its name is too long, says so and leaves nothing', async () => {
    const error = await refusal(join(folder, `${'n'.repeat(300)}.md`))
    expect(error).toMatchObject({ code: 'disk' })
    expect(await readdir(folder)).toEqual([])
  })

  it('because a folder stands there, leaves the folder', async () => {
    await mkdir(join(folder, 'report.md'))
    expect(await refusal(join(folder, 'report.md'))).toMatchObject({ code: 'bad-target' })
    expect(await readdir(folder)).toEqual(['report.md'])
  })

  it.skipIf(process.platform === 'win32')('because it is no file, leaves the device', async () => {
    expect(await refusal('/dev/null')).toMatchObject({ code: 'bad-target' })
    expect((await stat('/dev/null')).isFile()).toBe(false)
  })

  it.each(['Bridge.claimbench', 'bridge.CLAIMBENCH'])(
    'because it would lie inside the project %s',
    async (name) => {
      await mkdir(join(folder, name, 'assets'), { recursive: true })
      for (const path of [join(folder, name, 'report.md'), join(folder, name, 'assets', 'report.md')]) {
        expect(await refusal(path)).toMatchObject({ code: 'bad-target' })
      }
      expect(await readdir(join(folder, name))).toEqual(['assets'])
    },
  )

  it('because it would lie inside a project of any name', async () => {
    const journal = join(folder, 'bridge', 'journal')
    await mkdir(journal, { recursive: true })
    await writeFile(join(journal, '000001.jsonl'), 'the log')
    for (const path of [join(folder, 'bridge', 'report.md'), join(journal, '000001.jsonl')]) {
      expect(await refusal(path)).toMatchObject({ code: 'bad-target' })
    }
    expect(await readFile(join(journal, '000001.jsonl'), 'utf8')).toBe('the log')
  })

  it.skipIf(process.platform === 'win32')('because a link leads into a project', async () => {
    await mkdir(join(folder, 'Bridge.claimbench'))
    await symlink(join(folder, 'Bridge.claimbench'), join(folder, 'elsewhere'))
    expect(await refusal(join(folder, 'elsewhere', 'report.md'))).toMatchObject({ code: 'bad-target' })
  })
})
