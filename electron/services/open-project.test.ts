import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AB, CD, INVENTED_TEXT, placeOf } from '../../shared/commands/invented-project.ts'
import { printPdf } from '../exporters/print-pdf.ts'
import type { ImportedArticle } from '../importers/imported-article.ts'
import { restoreBackup } from '../storage/restore-backup.ts'
import { checkProject } from './check-project.ts'
import { exportReport } from './export-report.ts'
import { newProject } from './new-project.ts'
import { OpenProject } from './open-project.ts'
import { projectFromReport } from './project-from-report.ts'
import { type Attachment, readAttachment } from './read-attachment.ts'

const ARTICLE: ImportedArticle = {
  title: 'Harbour town votes for a second ferry',
  text: INVENTED_TEXT,
  blocks: [{ id: 'b1', role: 'body', start: 0, end: INVENTED_TEXT.length }],
  offeredDate: '2026-03-02',
  writer: null,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  byteOrderMark: false,
  notices: [],
}
const READ = { article: ARTICLE, bytes: Buffer.from(`\ufeff${INVENTED_TEXT}`), name: '/somewhere/ferry.txt' }

let folder = ''
let path = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimbench-services-'))
  path = join(folder, 'Ferry.claimbench')
  await newProject(path, READ, { publishedAt: null, accept: [] }, AB)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const writing = (at = path) => OpenProject.open(at, { write: true })

async function reading<T>(work: (open: OpenProject) => T | Promise<T>, at = path): Promise<T> {
  const open = await OpenProject.open(at, { write: false })
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}

const addClaim = (id: string, words: string) => ({ type: 'add-claim', input: { id, ...placeOf(words) } })

const attached = (words: string): Attachment => ({
  bytes: Buffer.from(words),
  file: { asset: '0'.repeat(64), name: 'minutes.txt', mediaType: 'text/plain', bytes: words.length },
})

/** Claim c1 with evidence and a verdict. */
async function checked(open: OpenProject): Promise<void> {
  await open.execute(addClaim('c1', '14 of 22 councillors'), AB)
  await open.execute({ type: 'add-source', input: { id: 's1', title: 'Minutes' } }, AB)
  const evidence = { id: 'e1', claim: 1, source: 's1', stance: 'supports', passage: 'Ayes 14' }
  await open.execute({ type: 'attach-evidence', input: evidence }, AB)
  await open.execute({ type: 'set-verdict', input: { claim: 'c1', rating: 'accurate' } }, CD)
}

describe('a new project', () => {
  it('holds the text one for one, the original, and nobody’s guess of a date', async () => {
    await reading(async ({ project, folder: store }) => {
      const draft = project.drafts[0]
      expect(draft?.text).toBe(INVENTED_TEXT)
      expect(project.article.publishedAt).toBeNull()
      expect(draft?.original).toMatchObject({ name: 'ferry.txt', encoding: 'utf-8' })
      expect(Buffer.from(await store.readAsset(draft?.original.asset ?? ''))).toEqual(READ.bytes)
      expect(Buffer.from(await store.readAsset(draft?.textAsset ?? '')).toString()).toBe(INVENTED_TEXT)
    })
  })

  it('leaves nothing where it cannot be made', async () => {
    await expect(newProject(path, READ, { publishedAt: null, accept: [] }, AB)).rejects.toMatchObject({
      code: 'exists',
    })
    const bad = join(folder, 'Bad.claimbench')
    await expect(newProject(bad, READ, { publishedAt: '2026-02-30', accept: [] }, AB)).rejects.toMatchObject({
      code: 'bad-value',
    })
    await expect(
      newProject(join(folder, 'no/where.claimbench'), READ, { publishedAt: null, accept: [] }, AB),
    ).rejects.toMatchObject({ code: 'disk' })
    expect(readdirSync(folder)).toEqual(['Ferry.claimbench'])
  })
})

describe('an open project', () => {
  it('answers with what was made, and has it after opening again', async () => {
    const open = await writing()
    expect(await open.execute(addClaim('c1', '14 of 22 councillors'), AB)).toEqual({
      seq: 2,
      type: 'add-claim',
      id: 'c1',
    })
    expect(await open.execute({ type: 'set-weight', input: { claim: '1', weight: 3 } }, AB)).toEqual({
      seq: 3,
      type: 'set-weight',
    })
    await open.close()
    expect((await reading(({ project }) => project)).claims[0]).toMatchObject({ id: 'c1', weight: 3 })
  })

  it('stores nothing of what a rule refuses', async () => {
    const open = await writing()
    await expect(
      open.execute({ type: 'set-weight', input: { claim: 'c9', weight: 3 } }, AB),
    ).rejects.toMatchObject({ code: 'no-claim' })
    await open.close()
    expect(await reading((each) => each.history())).toHaveLength(1)
  })

  it('takes commands that come together in their order', async () => {
    const open = await writing()
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, at) =>
        open.execute({ type: 'set-article-details', input: { title: `Title ${at}` } }, AB),
      ),
    )
    expect(answers.map(({ seq }) => seq)).toEqual(Array.from({ length: 300 }, (_, at) => at + 2))
    await open.close()
    expect((await reading(({ project }) => project)).article.title).toBe('Title 299')
  })

  it('tells listeners of each entry once it is durable', async () => {
    const open = await writing()
    const heard: number[] = []
    const stop = open.onEntry(({ seq }) => heard.push(seq))
    await checked(open)
    stop()
    await open.execute({ type: 'undo', input: {} }, AB)
    expect(heard).toEqual([2, 3, 4, 5])
    await open.close()
  })

  it('answers and tells the others, whatever a listener does', async () => {
    const open = await writing()
    const heard: number[] = []
    open.onEntry(() => {
      throw new Error('a window that is gone')
    })
    open.onEntry(({ seq }) => heard.push(seq))
    expect(await open.execute(addClaim('c1', '14 of 22 councillors'), AB)).toMatchObject({ seq: 2 })
    expect(heard).toEqual([2])
    await open.close()
  })

  it('takes nothing from the call of close on, and has all that came before', async () => {
    const open = await writing()
    const title = (at: number) => ({ type: 'set-article-details', input: { title: `Title ${at}` } })
    const before = Array.from({ length: 300 }, (_, at) => open.execute(title(at), AB))
    const kept = open.keep(attached('Ayes 14'), title(0), AB)
    const closing = open.close()
    const late = () => [
      open.execute(title(999), AB),
      open.apply({ type: 'set-article-details', input: { title: 'Late' } }, AB),
      open.keep(attached('late'), title(999), AB),
    ]
    for (const each of late()) await expect(each).rejects.toMatchObject({ code: 'closed' })
    expect((await Promise.all(before)).at(-1)?.seq).toBe(301)
    await kept
    expect(await Promise.all([closing, open.close()])).toEqual([null, null])
    // The lock is another's now.
    const other = await writing()
    for (const each of late()) await expect(each).rejects.toMatchObject({ code: 'closed' })
    expect(await other.execute(title(301), AB)).toMatchObject({ seq: 302 })
    await other.close()
    expect((await reading((each) => each.history())).length).toBe(302)
  })

  it('undoes and redoes across a restart, further than its snapshot', async () => {
    const open = await writing()
    await checked(open)
    await open.close()
    const again = await writing()
    for (let n = 0; n < 4; n++) await again.execute({ type: 'undo', input: {} }, AB)
    expect(again.project.claims).toEqual([])
    await expect(again.execute({ type: 'undo', input: {} }, AB)).rejects.toMatchObject({
      code: 'nothing-to-undo',
    })
    await again.close()
    const third = await writing()
    for (let n = 0; n < 4; n++) await third.execute({ type: 'redo', input: {} }, AB)
    expect(third.project.claims[0]?.verdict).toMatchObject({ rating: 'accurate', by: 'CD' })
    await expect(third.execute({ type: 'redo', input: {} }, AB)).rejects.toMatchObject({
      code: 'nothing-to-redo',
    })
    await third.close()
  })

  it('undoes what was sent in the same breath', async () => {
    const open = await writing()
    const sent = [open.execute(addClaim('c1', '14 of 22'), AB), open.execute({ type: 'undo', input: {} }, AB)]
    await Promise.all(sent)
    expect(open.project.claims).toEqual([])
    await open.close()
    const again = await writing()
    await Promise.all([
      again.execute(addClaim('c2', '14 of 22'), AB),
      again.execute({ type: 'undo', input: {} }, AB),
      again.execute({ type: 'undo', input: {} }, AB).catch(() => {}),
    ])
    expect(again.project.claims).toEqual([])
    await again.close()
  })

  it('takes a snapshot on the way, and is the same with and without it', async () => {
    const open = await writing()
    for (let n = 0; n < 1100; n++) {
      await open.execute({ type: 'set-article-details', input: { title: `Title ${n}` } }, AB)
    }
    await open.close()
    const withSnapshot = await reading(({ project, folder: store }) => ({
      project,
      tail: store.opened.tail.length,
    }))
    expect(withSnapshot.tail).toBe(0)
    rmSync(join(path, 'project.json'))
    expect(await reading(({ project }) => project)).toEqual(withSnapshot.project)
  })

  it('keeps a file only for a command that is taken', async () => {
    const open = await writing()
    const file = join(folder, 'minutes.pdf')
    writeFileSync(file, '%PDF-1.4 minutes')
    const attachment = await readAttachment(file)
    expect(attachment.file).toMatchObject({ name: 'minutes.pdf', mediaType: 'application/pdf', bytes: 16 })
    const refused = { type: 'edit-source', input: { source: 's9', file: attachment.file } }
    await expect(open.keep(attachment, refused, AB)).rejects.toMatchObject({ code: 'no-source' })
    expect(await open.folder.hasAsset(attachment.file.asset)).toBe(false)
    const taken = { type: 'add-source', input: { id: 's1', title: 'Minutes', file: attachment.file } }
    await open.keep(attachment, taken, AB)
    await open.execute(taken, AB)
    expect(Buffer.from(await open.folder.readAsset(attachment.file.asset)).toString()).toContain('minutes')
    await open.close()
  })
})

describe('a file that a command names', () => {
  const [held, lacking] = [attached('Ayes 14').bytes, '1'.repeat(64)]
  const file = (asset: string) => ({ asset, name: 'minutes.txt', mediaType: 'text/plain', bytes: 7 })

  it('is taken only where the project holds its bytes', async () => {
    const open = await writing()
    await checked(open)
    const asset = await open.folder.putAsset(held)
    const named = (of: string) => [
      { type: 'add-source', input: { title: 'Minutes', file: file(of) } },
      { type: 'edit-source', input: { source: 's1', file: file(of) } },
      {
        type: 'attach-evidence',
        input: { claim: 'c1', source: 's1', stance: 'context', passage: 'Ayes', file: file(of) },
      },
      { type: 'edit-evidence', input: { evidence: 'e1', file: file(of) } },
    ]
    const { seq } = open.timeline
    for (const command of named(lacking)) {
      await expect(open.execute(command, AB)).rejects.toMatchObject({ name: 'Refusal', code: 'no-file' })
    }
    expect(open.timeline.seq).toBe(seq)
    for (const command of named(asset)) await open.execute(command, AB)
    await open.execute({ type: 'edit-source', input: { source: 's1', file: null } }, AB)
    await open.close()
  })

  it('and that a project made from a report lacks does not keep its source from being edited', async () => {
    const open = await writing()
    await checked(open)
    const asset = await open.folder.putAsset(held)
    await open.execute({ type: 'edit-source', input: { source: 's1', file: file(asset) } }, AB)
    await open.close()
    rmSync(join(path, 'assets', asset))
    const again = await writing()
    await again.execute({ type: 'edit-source', input: { source: 's1', title: 'Other' } }, AB)
    await again.execute({ type: 'edit-source', input: { source: 's1', title: 'A', file: file(asset) } }, AB)
    expect(again.project.sources[0]).toMatchObject({ title: 'A', file: { asset } })
    await again.close()
  })
})

describe('a project whose log is damaged before its snapshot', () => {
  const options = { exportedAt: '2026-03-02T12:00:00.000Z', signal: new AbortController().signal, printPdf }
  beforeEach(async () => {
    const open = await writing()
    await checked(open)
    await open.close()
    const log = join(path, 'journal/000001.jsonl')
    writeFileSync(log, readFileSync(log, 'utf8').replace('"title":"Minutes"', '"title":"Xinutes"'))
  })

  it('shows its state, and says damaged where its log is asked for', async () => {
    const damaged = { name: 'StorageError', code: 'damaged' }
    await reading(async (open) => {
      expect(open.project.claims[0]?.verdict).toMatchObject({ rating: 'accurate' })
      await expect(open.history()).rejects.toMatchObject(damaged)
      await expect(open.log()).rejects.toMatchObject(damaged)
      const json = { ...options, includeConfidential: true }
      await expect(exportReport(open, 'json', json)).rejects.toMatchObject(damaged)
      expect(
        (await exportReport(open, 'md', { ...options, includeConfidential: false })).length,
      ).toBeGreaterThan(0)
    })
    await expect(writing()).rejects.toMatchObject(damaged)
  })
})

const root = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(!root)('a disk that refuses (needs root for a small file system)', () => {
  it('takes the project in memory back to what the disk holds, and lets it go on', async () => {
    const disk = join(folder, 'small')
    execFileSync('mkdir', [disk])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk])
    try {
      const there = join(disk, 'Ferry.claimbench')
      await newProject(there, READ, { publishedAt: null, accept: [] }, AB)
      const open = await writing(there)
      await open.execute(addClaim('c1', '14 of 22'), AB)
      const ballast = join(disk, 'ballast')
      try {
        for (let size = 4096; ; size += 4096) writeFileSync(ballast, Buffer.alloc(size))
      } catch {}
      const long = { type: 'add-note', input: { claim: 'c1', text: 'long '.repeat(30_000) } }
      const outcomes = await Promise.allSettled([
        open.execute(long, AB),
        open.execute(addClaim('c2', 'Ferries'), AB),
        open.execute(long, AB),
      ])
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
      expect(open.project.claims.map(({ id, notes }) => [id, notes.length])).toEqual([['c1', 0]])
      rmSync(ballast)
      expect(await open.execute(addClaim('c2', 'Ferries'), AB)).toMatchObject({ seq: 3 })
      expect(await open.close()).toBeNull()
      expect((await reading(({ project }) => project, there)).claims.map(({ id }) => id)).toEqual([
        'c1',
        'c2',
      ])
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})

describe('a restored project', () => {
  it('is the backup, and goes on from it with undo down to it', async () => {
    const open = await writing()
    await checked(open)
    await open.close()
    const [backup] = await reading(({ folder: store }) => store.backups())
    await restoreBackup(path, backup?.name ?? '')
    const again = await writing()
    expect(again.project.claims).toEqual([])
    await again.execute(addClaim('c5', 'Ferries'), AB)
    await again.execute({ type: 'undo', input: {} }, AB)
    await expect(again.execute({ type: 'undo', input: {} }, AB)).rejects.toMatchObject({
      code: 'nothing-to-undo',
    })
    expect((await again.history()).map(({ label }) => label)).toEqual(['new claim 1', 'undo: new claim 1'])
    await again.close()
    expect((await checkProject(path)).filter(({ sound }) => !sound)).toEqual([])
  })
})

describe('a report in JSON', () => {
  const { signal } = new AbortController()
  const options = { exportedAt: '2026-03-02T12:00:00.000Z', signal, printPdf }
  const exported = async (includeConfidential = false, from = path): Promise<string> => {
    const name = join(folder, 'report.json')
    writeFileSync(
      name,
      await reading((open) => exportReport(open, 'json', { ...options, includeConfidential }), from),
    )
    return name
  }
  const again = (report: string) => projectFromReport(join(folder, 'Again.claimbench'), report)

  it('makes the project again, bit for bit, log and all', async () => {
    const open = await writing()
    await checked(open)
    await open.close()
    const made = await again(await exported())
    expect(made).toMatchObject({ seq: 5, title: ARTICLE.title, missing: [{ name: 'ferry.txt' }] })
    const [before, after] = [
      await reading((each) => each.log()),
      await reading((each) => each.log(), join(folder, 'Again.claimbench')),
    ]
    expect(after).toEqual(before)
    expect(await reading(({ project }) => JSON.stringify(project), join(folder, 'Again.claimbench'))).toBe(
      await reading(({ project }) => JSON.stringify(project)),
    )
  })

  it('makes a restored project again too', async () => {
    const open = await writing()
    await checked(open)
    await open.close()
    const [backup] = await reading(({ folder: store }) => store.backups())
    await restoreBackup(path, backup?.name ?? '')
    const more = await writing()
    await more.execute(addClaim('c5', 'Ferries'), AB)
    await more.close()
    await again(await exported())
    expect(await reading(({ project }) => project, join(folder, 'Again.claimbench'))).toEqual(
      await reading(({ project }) => project),
    )
  })

  it('without its confidential sources cannot become a project', async () => {
    const open = await writing()
    await open.execute({ type: 'add-source', input: { title: 'A clerk', confidential: true } }, AB)
    await open.close()
    await expect(again(await exported())).rejects.toThrow('--include-confidential')
    await again(await exported(true))
    expect(readdirSync(folder)).toContain('Again.claimbench')
  })

  it.each([
    ['is no JSON', () => 'half a rep'],
    ['is empty', () => ''],
    ['is another document', () => '{"version":1}'],
    ['is newer', (text: string) => text.replace('"claimbench-report": 1', '"claimbench-report": 2')],
    ['has an entry missing', (text: string) => dropEntry(text)],
    ['has an unknown command', (text: string) => text.replace('"add-claim"', '"teleport-claim"')],
    ['breaks a rule', (text: string) => text.replace('"set-verdict"', '"clear-verdict"')],
    [
      'has another text than its fingerprint says',
      (text: string) => text.replaceAll('councillors', 'counsellors'),
    ],
    ['has a prototype key', (text: string) => text.replace('"partial"', '"__proto__": {}, "partial"')],
  ])('that %s leaves nothing behind', async (_, change) => {
    const open = await writing()
    await checked(open)
    await open.close()
    const report = await exported()
    writeFileSync(report, change(readFileSync(report, 'utf8')))
    await expect(again(report)).rejects.toMatchObject({ name: 'ImportError' })
    expect(readdirSync(folder).sort()).toEqual(['Ferry.claimbench', 'report.json'])
  })

  function dropEntry(text: string): string {
    const report = JSON.parse(text)
    report.entries.splice(2, 1)
    return JSON.stringify(report)
  }
})

describe('the check of a project', () => {
  it('answers where all files are gone', async () => {
    rmSync(join(path, 'assets'), { recursive: true })
    const unsound = (await checkProject(path)).filter(({ sound }) => !sound)
    expect(unsound).toContainEqual(expect.objectContaining({ part: 'asset', name: 'assets' }))
    expect(unsound).toContainEqual(expect.objectContaining({ message: expect.stringContaining('ferry.txt') }))
  })

  it('misses a file that somebody took out', async () => {
    const asset = await reading(({ project }) => project.drafts[0]?.original.asset ?? '')
    rmSync(join(path, 'assets', asset))
    expect(await checkProject(path)).toContainEqual(
      expect.objectContaining({ part: 'asset', name: asset, sound: false }),
    )
  })

  it('finds a sound project sound', async () => {
    const findings = await checkProject(path)
    expect(findings.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['journal', 'snapshot', 'asset', 'backup', 'project']),
    )
    expect(findings.every(({ sound }) => sound)).toBe(true)
  })
})
