import {
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups } from './backups.ts'
import { checkProjectFolder } from './check-project-folder.ts'
import { entryAt, stateAt, type Titles, temporaryFolder } from './invented-log.ts'
import { createProjectFolder, openProjectFolder, type ProjectFolder } from './project-folder.ts'
import { refuseNewer } from './read-project.ts'
import { restoreBackup } from './restore-backup.ts'
import { StorageError } from './storage-error.ts'

let folder = temporaryFolder()
let path = ''
beforeEach(() => {
  folder = temporaryFolder()
  path = folder.path('Ferry.claimbench')
})
afterEach(() => folder.done())

const write = (at = path) => openProjectFolder<Titles>(at, { write: true })
const read = (at = path) => openProjectFolder<Titles>(at, { write: false })

/** A project of so many entries, with a snapshot where one is asked for. */
async function made(entries: number, snapshotAt: number | null = null): Promise<void> {
  const open = await createProjectFolder<Titles>(path)
  for (let seq = 1; seq <= entries; seq++) {
    await open.append(entryAt(seq))
    if (seq === snapshotAt) await open.saveSnapshot(seq, stateAt(seq))
  }
  await open.close()
}

/** What a reader gets: the state that snapshot, or the log's start, and tail make together. */
async function titles(open: ProjectFolder<Titles>): Promise<readonly string[]> {
  const start = open.opened.snapshot ?? (await open.base())
  const tail = open.opened.tail.map(({ input }) => (input as { title: string }).title)
  return [...(start?.state.titles ?? []), ...tail]
}

async function seen(
  at = path,
): Promise<{ readonly titles: readonly string[]; readonly notices: readonly string[] }> {
  const open = await read(at)
  await open.close()
  return { titles: await titles(open), notices: open.opened.notices }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing thrown',
    (error: unknown) => (error instanceof StorageError ? error.code : `no StorageError: ${error}`),
  )

const journal = (segment = 1): string => join(path, 'journal', `00000${segment}.jsonl`)
const snapshot = (): string => join(path, 'project.json')

/** Every file of a folder with its bytes and time. */
function everything(at = path): ReadonlyMap<string, string> {
  const names = readdirSync(at, { recursive: true, withFileTypes: true })
  return new Map(
    names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((name) => [name, `${statSync(name).mtimeMs} ${readFileSync(name, 'base64')}`]),
  )
}

describe('a project folder', () => {
  it('gives back what was appended', async () => {
    await made(5)
    expect(await seen()).toEqual({ titles: stateAt(5).titles, notices: [] })
  })

  it('gives back a snapshot and what came behind it', async () => {
    await made(5, 3)
    const open = await read()
    expect(open.opened.snapshot).toEqual({ seq: 3, state: stateAt(3) })
    expect(open.opened.tail.map(({ seq }) => seq)).toEqual([4, 5])
    expect((await open.entries()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
  })

  it('goes on where it was left', async () => {
    await made(2, 2)
    for (const seq of [3, 4]) {
      const open = await write()
      await open.append(entryAt(seq))
      await open.close()
    }
    expect((await seen()).titles).toEqual(stateAt(4).titles)
    expect(readdirSync(join(path, 'journal'))).toHaveLength(1)
  })

  it('keeps its files to its owner', async () => {
    const mask = process.umask(0)
    try {
      await made(3, 2)
      const open = await write()
      await open.putAsset(Buffer.from('minutes'))
      await open.close()
    } finally {
      process.umask(mask)
    }
    const modes = readdirSync(path, { recursive: true, withFileTypes: true }).map((each) => {
      const name = join(each.parentPath, each.name)
      return [
        each.isDirectory() ? 'folder' : each.isFile() ? 'file' : 'link',
        (lstatSync(name).mode & 0o777).toString(8),
      ].join(' ')
    })
    expect(new Set(modes.filter((mode) => !mode.startsWith('link')))).toEqual(
      new Set(['folder 700', 'file 600']),
    )
    expect((statSync(path).mode & 0o777).toString(8)).toBe('700')
  })

  it('is not made where something stands', async () => {
    mkdirSync(path)
    expect(await codeOf(createProjectFolder(path))).toBe('exists')
    expect(readdirSync(path)).toEqual([])
  })

  it('takes no entry out of turn', async () => {
    await made(2)
    const open = await write()
    expect(await codeOf(open.append(entryAt(4)))).toBe('disk')
    await open.append(entryAt(3))
    await open.close()
    expect((await seen()).titles).toHaveLength(3)
  })

  it('is not changed by a reader, not even a damaged one', async () => {
    await made(4, 2)
    writeFileSync(snapshot(), 'half a snap')
    const before = everything()
    await seen()
    await checkProjectFolder(path)
    expect(everything()).toEqual(before)
  })

  it('goes on in a new segment while entries come, and refuses none of them', async () => {
    const open = await createProjectFolder<Titles>(path)
    const long = 'long '.repeat(60_000)
    let seq = 0
    const more = (): Promise<void> => open.append(entryAt(++seq, `${seq} ${long}`))
    const appends: Promise<void>[] = []
    for (let round = 0; round < 4; round++) {
      // More than a segment takes, and then a snapshot while others come at every moment.
      await Promise.all(Array.from({ length: 30 }, more))
      let saved = false
      const saving = open.saveSnapshot(seq, stateAt(1)).finally(() => {
        saved = true
      })
      while (!saved) {
        appends.push(more())
        await new Promise((soon) => setTimeout(soon, 1))
      }
      await saving
    }
    appends.push(more())
    await Promise.all(appends)
    await open.close()
    expect((await (await read()).entries()).map((entry) => entry.seq)).toEqual(
      Array.from({ length: seq }, (_, at) => at + 1),
    )
    expect(readdirSync(join(path, 'journal')).length).toBeGreaterThan(2)
  })

  it('can be read while it is written', async () => {
    await made(2)
    const writer = await write()
    await writer.append(entryAt(3))
    expect((await seen()).titles).toHaveLength(3)
    await writer.close()
  })
})

describe('a project folder that is closed', () => {
  it('takes nothing from the call on, and has all that came before', async () => {
    const open = await createProjectFolder<Titles>(path)
    await open.append(entryAt(1))
    const before = [
      ...[2, 3, 4].map((seq) => open.append(entryAt(seq))),
      open.saveSnapshot(1, stateAt(1)),
      open.putAsset(Buffer.from('Ayes 14')),
    ]
    const closing = open.close()
    const late = () => [
      open.append(entryAt(5)),
      open.saveSnapshot(4, stateAt(4)),
      open.putAsset(Buffer.from('x')),
    ]
    expect(await Promise.all(late().map(codeOf))).toEqual(['closed', 'closed', 'closed'])
    await Promise.all(before)
    await Promise.all([closing, open.close()])
    const files = everything()
    expect(await Promise.all(late().map(codeOf))).toEqual(['closed', 'closed', 'closed'])
    expect(everything()).toEqual(files)
    const again = await read()
    expect(again.opened.snapshot?.seq).toBe(1)
    expect(await again.entries()).toHaveLength(4)
    expect(readdirSync(join(path, 'assets'))).toHaveLength(1)
  })

  it('frees the lock only when all that came before is on the disk', async () => {
    const open = await createProjectFolder<Titles>(path)
    await open.append(entryAt(1))
    let saved = false
    const saving = open.saveSnapshot(1, { titles: ['x'.repeat(5_000_000)] }).then(() => {
      saved = true
    })
    await open.close()
    expect(saved).toBe(true)
    await saving
  })
})

describe('a path that is no project', () => {
  it.each([
    ['nothing', () => {}],
    ['a file', () => writeFileSync(path, 'x')],
    ['an ordinary folder', () => mkdirSync(path)],
    [
      'something behind a file',
      () => {
        writeFileSync(folder.path('file'), '')
        path = folder.path('file/Ferry.claimbench')
      },
    ],
  ])('because there is %s says no-project', async (_, prepare) => {
    prepare()
    expect(await codeOf(read())).toBe('no-project')
    expect(await codeOf(write())).toBe('no-project')
  })

  it('because its log was taken out says damaged', async () => {
    await made(3, 3)
    rmSync(join(path, 'journal'), { recursive: true })
    expect(await codeOf(read())).toBe('damaged')
  })
})

describe('a newer project', () => {
  it.each([
    ['journal', () => journal(), '"claimbench-journal":1', '"claimbench-journal":2'],
    ['snapshot', () => snapshot(), '"format":1', '"format":2'],
  ])('is known by its %s, before any sum is looked at', async (_, file, from, to) => {
    await made(3, 2)
    writeFileSync(file(), readFileSync(file(), 'utf8').replace(from, to))
    const before = everything()
    expect(await codeOf(read())).toBe('newer')
    expect(await codeOf(write())).toBe('newer')
    expect(everything()).toEqual(before)
  })
})

describe('a crash while writing', () => {
  it('leaves exactly the whole lines, wherever it cut (every length of the last segment)', async () => {
    await made(4)
    const whole = readFileSync(journal())
    const ends = [...whole.toString('latin1').matchAll(/\n/g)].map(({ index }) => index + 1)
    for (let length = ends[0] ?? 0; length <= whole.length; length++) {
      writeFileSync(journal(), whole.subarray(0, length))
      const { titles: there, notices } = await seen()
      expect(there, `cut at ${length}`).toEqual(
        stateAt(ends.filter((end) => end <= length).length - 1).titles,
      )
      expect(notices).toHaveLength(ends.includes(length) ? 0 : 1)
    }
  })

  it('lets the next writer go on in a new segment, and nothing is thrown away', async () => {
    await made(4)
    const whole = readFileSync(journal())
    writeFileSync(journal(), whole.subarray(0, whole.length - 7))
    const open = await write()
    expect(open.opened.notices[0]).toContain('cut off')
    await open.append(entryAt(4, 'Again'))
    await open.saveSnapshot(4, { titles: ['…'] })
    await open.close()
    expect(readFileSync(journal()).length).toBe(whole.length - 7)
    const again = await read()
    expect((await again.entries()).map(({ input }) => (input as { title: string }).title).at(-1)).toBe(
      'Again',
    )
    expect(again.opened.notices).toEqual([])
    expect((await checkProjectFolder(path)).every(({ sound }) => sound)).toBe(true)
  })

  it('of a header alone is passed over', async () => {
    await made(2)
    writeFileSync(join(path, 'journal', '.000002.jsonl.abc.part'), 'half')
    expect((await seen()).titles).toHaveLength(2)
  })
})

/** Changes one byte of a file, so far behind the start of some words. */
function change(file: string, words: string, behind = 0): void {
  const bytes = readFileSync(file)
  const at = bytes.indexOf(words) + behind
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

describe('a damaged journal', () => {
  it('is noticed for every changed bit (sampled), and what is shown was true once', async () => {
    await made(6)
    const whole = readFileSync(journal())
    const truths = new Set([0, 1, 2, 3, 4, 5, 6].map((seq) => JSON.stringify(stateAt(seq).titles)))
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        writeFileSync(journal(), bytes)
        const outcome = await seen().then(
          ({ titles: there, notices }) => ({ there, told: notices.length > 0 }),
          (error: unknown) => ({ there: [], told: error instanceof StorageError }),
        )
        expect(outcome.told).toBe(true)
        expect(truths).toContain(JSON.stringify(outcome.there))
        expect(['damaged', 'newer']).toContain(await codeOf(write()))
      }),
      { numRuns: 200 },
    )
  })

  it('shows the newest good state from the snapshot, where that reaches further', async () => {
    await made(6, 5)
    const bytes = readFileSync(journal())
    bytes[bytes.indexOf('Title 2')] = 0x58
    writeFileSync(journal(), bytes)
    expect((await seen()).titles).toHaveLength(6)
    expect(await checkProjectFolder(path)).toContainEqual(
      expect.objectContaining({ part: 'journal', sound: false }),
    )
  })

  it.each([
    ['a changed entry', () => change(journal(), 'Title 2')],
    ['a changed header', () => change(journal(), '"first":1', 9)],
    ['a changed line that the snapshot was taken at', () => change(journal(), 'Title 5')],
    ['a missing segment', () => rmSync(journal())],
  ])(
    'before the snapshot (%s) is told by whoever asks for the log, and no writer is let in',
    async (_, damage) => {
      await made(6, 5)
      damage()
      const files = everything()
      const reader = await read().catch(() => null)
      if (reader) {
        expect(await titles(reader)).toEqual(stateAt(6).titles)
        expect(await codeOf(reader.entries())).toBe('damaged')
      }
      expect(await codeOf(write())).toBe('damaged')
      expect([...everything()].filter(([name]) => !name.includes('/lock/'))).toEqual([...files])
    },
  )

  it('in an older segment, before the snapshot, is told', async () => {
    await made(3)
    writeFileSync(journal(), readFileSync(journal()).subarray(0, -3))
    const open = await write()
    for (const seq of [3, 4]) await open.append(entryAt(seq))
    await open.saveSnapshot(4, stateAt(4))
    await open.close()
    const whole = readFileSync(journal())
    const ends = [...whole.toString('latin1').matchAll(/\n/g)].map(({ index }) => index + 1)
    for (const [what, bytes] of [
      ['cut at a line’s end', whole.subarray(0, ends[1])],
      ['a changed beginning', Buffer.from(whole.toString().replace('"first":1', '"first":2'))],
      ['empty', Buffer.alloc(0)],
      ['missing', null],
    ] as const) {
      if (bytes) writeFileSync(journal(), bytes)
      else rmSync(journal())
      const there = await seen()
      expect([what, there.titles, there.notices.join()]).toEqual([
        what,
        stateAt(4).titles,
        expect.stringContaining('damaged'),
      ])
      expect([what, await codeOf(write())]).toEqual([what, 'damaged'])
    }
  })

  it.each([1, 5])('is noticed for every changed bit (sampled) also with a snapshot at %i', async (at) => {
    await made(6, at)
    const whole = readFileSync(journal())
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 2), fc.nat(7), async (place, bit) => {
        const bytes = Buffer.from(whole)
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
        writeFileSync(journal(), bytes)
        expect(['damaged', 'newer']).toContain(await codeOf(write()))
        expect(['damaged', 'newer']).toContain(await codeOf(read().then((open) => open.entries())))
      }),
      { numRuns: 150 },
    )
  })

  it('of which every segment is gone is no new project', async () => {
    await made(6, 5)
    for (const name of readdirSync(join(path, 'journal'))) rmSync(join(path, 'journal', name))
    expect([await codeOf(read()), await codeOf(write())]).toEqual(['damaged', 'damaged'])
    expect(readdirSync(join(path, 'journal'))).toEqual([])
  })

  it('before the snapshot lets its owner go on from the snapshot', async () => {
    await made(6, 6)
    change(journal(), 'Title 2')
    const old = readFileSync(journal())
    expect((await read()).opened.notices.join()).toBe('')
    await expect(write()).rejects.toThrow('--from project.json goes on from the snapshot at command 6')
    await restoreBackup(path, 'project.json')
    const open = await write()
    await open.append(entryAt(7))
    await open.close()
    expect(await seen()).toEqual({ titles: stateAt(7).titles, notices: [] })
    expect(readFileSync(journal())).toEqual(old)
  })

  it('gives what can be read of it to who asks for that', async () => {
    await made(6, 4)
    change(journal(), 'Title 3')
    const open = await read()
    expect((await open.readableEntries()).map(({ seq }) => seq)).toEqual([1, 2, 5, 6])
  })

  it('cut at a line’s end together with a damaged snapshot is not told as whole', async () => {
    await made(6, 6)
    const text = readFileSync(journal(), 'utf8')
    const lines = text.split('\n')
    writeFileSync(journal(), `${lines.slice(0, 5).join('\n')}\n`)
    const state = readFileSync(snapshot(), 'utf8').replace('Title 2', 'Xitle 2')
    const without = async (what: string, told: string, shown: number) => {
      const there = await seen()
      expect([what, there.titles]).toEqual([what, stateAt(shown).titles])
      expect(there.notices.join(' ')).toContain(told)
      expect(there.notices.join(' ')).not.toContain('nothing is lost')
      expect([what, await codeOf(write())]).toEqual([what, 'damaged'])
      const findings = await checkProjectFolder(path)
      expect(findings.find(({ part }) => part === 'journal')).toMatchObject({ sound: false })
      expect(JSON.stringify(findings)).not.toContain('the log is enough')
    }
    writeFileSync(snapshot(), 'half a snap')
    await without('the backup tells', 'ends at entry 4, the backup 000001-000000006.json was taken at 6', 6)
    rmSync(snapshot())
    await without('the backup tells, without a snapshot', 'may be missing', 6)
    rmSync(join(path, 'backups'), { recursive: true })
    writeFileSync(snapshot(), state)
    await without('the snapshot’s first line tells', 'the damaged snapshot was taken at 6', 4)
  })

  it('cut at a line’s end after a clean close is noticed', async () => {
    await made(5, 5)
    const text = readFileSync(journal(), 'utf8')
    truncateSync(journal(), Buffer.byteLength(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)))
    const { titles: there, notices } = await seen()
    expect(there).toEqual(stateAt(5).titles)
    expect(notices[0]).toContain('claimbench restore')
    expect(await codeOf(write())).toBe('damaged')
  })

  it('with a segment taken out is noticed', async () => {
    await made(3)
    writeFileSync(journal(), readFileSync(journal()).subarray(0, -3))
    const open = await write()
    await open.append(entryAt(3))
    await open.close()
    rmSync(journal())
    expect(['damaged', 'nothing thrown']).toContain(await codeOf(read()))
    expect(await codeOf(write())).toBe('damaged')
  })

  it('falls back on the newest sound backup where nothing else is left', async () => {
    await made(5, 5)
    writeFileSync(snapshot(), 'gone')
    writeFileSync(journal(), 'gone')
    const { titles: there, notices } = await seen()
    expect(there).toEqual(stateAt(5).titles)
    expect(notices[0]).toContain('damaged')
  })

  it('is never taken for an empty project', async () => {
    await made(5)
    writeFileSync(journal(), '')
    expect(await codeOf(read())).toBe('damaged')
    expect(await codeOf(write())).toBe('damaged')
  })
})

describe('a damaged snapshot', () => {
  it('is noticed for every changed bit (sampled), and the log makes the project again', async () => {
    await made(4, 4)
    const whole = readFileSync(snapshot())
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        writeFileSync(snapshot(), bytes)
        const outcome = await seen().catch((error: StorageError) => error.code)
        if (outcome === 'newer') return
        expect(outcome).toEqual({
          titles: stateAt(4).titles,
          notices: [expect.stringContaining('nothing is lost')],
        })
      }),
      { numRuns: 200 },
    )
  })

  it('cut anywhere is passed over', async () => {
    await made(4, 4)
    const whole = readFileSync(snapshot())
    for (let length = 0; length < whole.length; length += 3) {
      writeFileSync(snapshot(), whole.subarray(0, length))
      expect((await seen()).titles).toEqual(stateAt(4).titles)
    }
  })

  it.each(['null', '3', '[]', '"x"', 'true'])('that begins with %s is passed over', async (line) => {
    await made(4, 4)
    writeFileSync(snapshot(), `${line}\n`)
    expect((await seen()).titles).toEqual(stateAt(4).titles)
    const open = await write()
    await open.close()
    expect(readFileSync(`${snapshot()}.damaged-1`, 'utf8')).toBe(`${line}\n`)
  })

  it('is put aside by the next writer, not deleted', async () => {
    await made(4, 4)
    writeFileSync(snapshot(), 'half a snap')
    const open = await write()
    await open.close()
    expect(readFileSync(`${snapshot()}.damaged-1`, 'utf8')).toBe('half a snap')
  })
})

describe('backups', () => {
  it('are made with a snapshot, at most one a minute', async () => {
    await made(3, 1)
    const open = await write()
    await open.saveSnapshot(3, stateAt(3))
    expect((await open.backups()).map(({ seq }) => seq)).toEqual([1])
    await open.close()
  })

  it('are made also after the clock was set back', async () => {
    await made(2, 1)
    const future = new Date(Date.now() + 86_400_000)
    for (const name of readdirSync(join(path, 'backups')))
      utimesSync(join(path, 'backups', name), future, future)
    const open = await write()
    await open.saveSnapshot(2, stateAt(2))
    expect((await open.backups()).map(({ seq }) => seq)).toEqual([2, 1])
    await open.close()
  })

  it('list the newest first and pass over what is none', async () => {
    await made(2, 2)
    const [name] = readdirSync(join(path, 'backups'))
    copyFileSync(join(path, 'backups', name ?? ''), join(path, 'backups', '000001-000000009.json'))
    writeFileSync(join(path, 'backups', 'notes.txt'), 'x')
    const open = await read()
    expect((await open.backups()).map(({ seq }) => seq)).toEqual([9, 2])
  })

  it('that a writer lets go meanwhile are passed over', async () => {
    await made(2, 2)
    // Listed, and gone when it is looked at.
    symlinkSync('nowhere', join(path, 'backups', '000001-000000009.json'))
    expect((await (await read()).backups()).map(({ seq }) => seq)).toEqual([2])
    expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
    expect(await codeOf(restoreBackup(path, '000001-000000009.json'))).toBe('no-backup')
  })

  it('keep ten and no more of one day', async () => {
    await made(1, 1)
    const first = join(path, 'backups', '000001-000000001.json')
    for (let n = 2; n <= 30; n++) {
      copyFileSync(first, join(path, 'backups', `000001-${String(n).padStart(9, '0')}.json`))
    }
    const old = new Date(Date.now() - 120_000)
    for (const name of readdirSync(join(path, 'backups'))) {
      utimesSync(join(path, 'backups', name), old, old)
    }
    const open = await write()
    for (let seq = 2; seq <= 31; seq++) await open.append(entryAt(seq))
    await open.saveSnapshot(31, stateAt(31))
    expect((await open.backups()).map(({ seq }) => seq)).toEqual([31, 30, 29, 28, 27, 26, 25, 24, 23, 22])
    await open.close()
  })
})

describe('a restore', () => {
  const backup = async (): Promise<string> => {
    const open = await read()
    return (await open.backups())[0]?.name ?? 'none'
  }

  it('makes the backup the present state, and the log goes on from it', async () => {
    await made(6, 3)
    await restoreBackup(path, await backup())
    const open = await write()
    expect([open.opened.snapshot?.seq, await titles(open)]).toEqual([3, stateAt(3).titles])
    expect(await open.base()).toEqual({ seq: 3, state: stateAt(3) })
    await open.append(entryAt(4, 'Another'))
    expect((await open.entries()).map(({ seq }) => seq)).toEqual([4])
    await open.close()
    expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
  })

  it('keeps what it replaces', async () => {
    await made(6, 3)
    const [log, old] = [readFileSync(journal()), readFileSync(snapshot())]
    const { kept } = await restoreBackup(path, await backup())
    expect(readFileSync(kept)).toEqual(old)
    expect(readFileSync(journal())).toEqual(log)
  })

  it('works where the journal is past reading', async () => {
    await made(6, 3)
    writeFileSync(journal(), 'gone')
    writeFileSync(snapshot(), 'gone')
    await restoreBackup(path, await backup())
    expect(await seen()).toEqual({ titles: stateAt(3).titles, notices: [] })
  })

  it('is whole or has not happened, whichever of its files came to the disk', async () => {
    await made(6, 3)
    const before = folder.path('Before.claimbench')
    cpSync(path, before, { recursive: true, verbatimSymlinks: true })
    await restoreBackup(path, await backup())
    // The new segment is the change; without the new snapshot it is whole all the same.
    copyFileSync(join(before, 'project.json'), snapshot())
    expect((await seen()).titles).toEqual(stateAt(3).titles)
    rmSync(journal(2))
    expect((await seen()).titles).toEqual(stateAt(6).titles)
  })

  it.each(['journal', 'assets', 'journal assets'])('works where %s is missing', async (lost) => {
    await made(6, 3)
    const name = await backup()
    for (const each of lost.split(' ')) rmSync(join(path, each), { recursive: true })
    const old = readFileSync(snapshot())
    const { kept } = await restoreBackup(path, name)
    expect(readFileSync(kept)).toEqual(old)
    expect(await seen()).toEqual({ titles: stateAt(3).titles, notices: [] })
    // Also where the power went before the new snapshot was there.
    writeFileSync(snapshot(), old)
    expect(await seen()).toEqual({ titles: stateAt(3).titles, notices: [] })
    const open = await write()
    await open.append(entryAt(4))
    await open.close()
    expect((await checkProjectFolder(path)).filter(({ sound }) => !sound)).toEqual([])
  })

  it('takes no name that is a path, and no damaged backup', async () => {
    await made(3, 3)
    expect(await codeOf(restoreBackup(path, '../project.json'))).toBe('no-backup')
    const name = await backup()
    renameSync(join(path, 'backups', name), folder.path('good'))
    writeFileSync(join(path, 'backups', name), readFileSync(folder.path('good')).subarray(0, 90))
    expect(await codeOf(restoreBackup(path, name))).toBe('damaged')
  })
})

describe('the check of a project folder', () => {
  const unsound = async () =>
    (await checkProjectFolder(path)).filter(({ sound }) => !sound).map(({ part, name }) => [part, name])

  it.each(['missing', 'a file'])('answers where the assets are %s', async (how) => {
    await made(3, 2)
    rmSync(join(path, 'assets'), { recursive: true })
    if (how === 'a file') writeFileSync(join(path, 'assets'), '')
    expect(await unsound()).toEqual([['asset', 'assets']])
  })

  it('names what a restore took out of use and is damaged, and what it starts from', async () => {
    await made(6, 3)
    await restoreBackup(path, '000001-000000003.json')
    expect(await unsound()).toEqual([])
    change(journal(), 'Title 2')
    expect(await unsound()).toEqual([['journal', 'journal 1']])
    change(join(path, 'replaced', '1-project.json'), 'Title 2')
    expect(await unsound()).toEqual([
      ['journal', 'journal 1'],
      ['snapshot', 'replaced/1-project.json'],
    ])
    const asset = /"asset":"([0-9a-f]{64})"/.exec(readFileSync(journal(2), 'utf8'))?.[1] ?? ''
    rmSync(join(path, 'assets', asset))
    expect(await unsound()).toContainEqual(['journal', 'journal'])
    // What is in force can be used all the same.
    expect((await seen()).titles).toEqual(stateAt(3).titles)
  })
})

describe('a folder that cannot be read', () => {
  it('of backups is told as such', async () => {
    await made(2, 2)
    rmSync(join(path, 'backups'), { recursive: true })
    symlinkSync('backups', join(path, 'backups'))
    expect(await codeOf(listBackups(path))).toBe('disk')
  })
})

describe('a restore of a newer project', () => {
  it('is refused before anything is put into it', async () => {
    await made(3, 2)
    writeFileSync(snapshot(), readFileSync(snapshot(), 'utf8').replace('"format":1', '"format":2'))
    const files = everything()
    expect(await codeOf(refuseNewer(path))).toBe('newer')
    expect(await codeOf(restoreBackup(path, '000001-000000002.json'))).toBe('newer')
    expect([...everything()].filter(([name]) => !name.includes('/lock/'))).toEqual([...files])
  })
})

describe('a restored project of which log and snapshot are damaged', () => {
  /** Backups at 3 and 6, the one at 3 restored, one more command, and no sound snapshot. */
  beforeEach(async () => {
    await made(6, 3)
    const old = new Date(Date.now() - 120_000)
    for (const name of readdirSync(join(path, 'backups'))) utimesSync(join(path, 'backups', name), old, old)
    const open = await write()
    await open.saveSnapshot(6, stateAt(6))
    await open.close()
    expect(readdirSync(join(path, 'backups'))).toHaveLength(2)
    await restoreBackup(path, '000001-000000003.json')
    const again = await write()
    await again.append(entryAt(4, 'Another'))
    await again.append(entryAt(5, 'Damaged'))
    await again.close()
    writeFileSync(snapshot(), 'gone')
  })

  const base = (): string => /"asset":"([0-9a-f]{64})"/.exec(readFileSync(journal(2), 'utf8'))?.[1] ?? ''

  it.each([
    ['Damaged', [...stateAt(3).titles, 'Another']],
    ['Another', stateAt(3).titles],
  ])(
    'shows what can be read of the new log, not a state that the restore took back (%s)',
    async (words, shown) => {
      change(journal(2), words)
      const there = await seen()
      expect(there.titles).toEqual(shown)
      expect(there.notices[0]).toContain('damaged')
      expect(await codeOf(write())).toBe('damaged')
    },
  )

  it('shows a backup of the new log that reaches further', async () => {
    const open = await write()
    const old = new Date(Date.now() - 120_000)
    for (const name of readdirSync(join(path, 'backups'))) utimesSync(join(path, 'backups', name), old, old)
    await open.saveSnapshot(5, { titles: [...stateAt(3).titles, 'Another', 'Damaged'] })
    await open.close()
    writeFileSync(snapshot(), 'gone')
    change(journal(2), 'Another')
    expect((await seen()).titles).toEqual([...stateAt(3).titles, 'Another', 'Damaged'])
    // Nor does an unreadable beginning bring the old log back.
    writeFileSync(journal(2), 'gone')
    expect((await seen()).titles).toEqual([...stateAt(3).titles, 'Another', 'Damaged'])
  })

  it.each([
    ['missing', () => rmSync(join(path, 'assets', base()))],
    ['changed', () => writeFileSync(join(path, 'assets', base()), 'gone')],
  ])('is damaged where the state that it starts from is %s', async (_, damage) => {
    damage()
    expect([await codeOf(read()), await codeOf(write())]).toEqual(['damaged', 'damaged'])
  })
})

describe('assets', () => {
  it('are kept once, by the hash of their bytes', async () => {
    const open = await createProjectFolder<Titles>(path)
    const bytes = Buffer.from('Ayes 14, noes 8.')
    const name = await open.putAsset(bytes)
    expect(name).toMatch(/^[0-9a-f]{64}$/)
    expect(await open.putAsset(bytes)).toBe(name)
    expect(Buffer.from(await open.readAsset(name))).toEqual(bytes)
    expect(await open.hasAsset('0'.repeat(64))).toBe(false)
    expect(await codeOf(open.readAsset('0'.repeat(64)))).toBe('asset-missing')
    await open.close()
  })

  it.each([
    ['changed', 'Ayes 15'],
    ['cut short', 'Ayes'],
  ])('that were %s are written anew when their bytes come again', async (_, damaged) => {
    const open = await createProjectFolder<Titles>(path)
    const name = await open.putAsset(Buffer.from('Ayes 14'))
    writeFileSync(join(path, 'assets', name), damaged)
    expect(await open.putAsset(Buffer.from('Ayes 14'))).toBe(name)
    expect(Buffer.from(await open.readAsset(name)).toString()).toBe('Ayes 14')
    await open.close()
  })

  it('that were changed are not given out', async () => {
    const open = await createProjectFolder<Titles>(path)
    const name = await open.putAsset(Buffer.from('Ayes 14'))
    writeFileSync(join(path, 'assets', name), 'Ayes 15')
    expect(await codeOf(open.readAsset(name))).toBe('asset-damaged')
    await open.close()
    expect(await checkProjectFolder(path)).toContainEqual(
      expect.objectContaining({ part: 'asset', name, sound: false }),
    )
  })
})
