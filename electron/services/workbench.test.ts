import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Asks, Gets, Question } from '../../shared/contract/questions.ts'
import { dataFolders } from './data-folders.ts'
import { inventedHost } from './invented-host.ts'
import { OpenProject } from './open-project.ts'
import { Workbench, type WorkbenchStart } from './workbench.ts'

const TEXT =
  'Harbour town votes for a second ferry\n\nThe plan costs 3 million euros, and 14 of 22 said yes.\n'

let data = ''
let open: Workbench[] = []
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'claimbench-workbench-'))
  open = []
})
afterEach(async () => {
  for (const each of open) await each.close()
  rmSync(data, { recursive: true, force: true })
})

function workbench(host = inventedHost(), start: WorkbenchStart = {}): Workbench {
  const made = new Workbench(dataFolders(data), host, start)
  open.push(made)
  return made
}

async function ask<Q extends Question>(bench: Workbench, question: Q, input: Asks<Q>): Promise<Gets<Q>> {
  const answer = await bench.answer(question, input)
  if (!answer.ok) throw Object.assign(new Error(answer.message), { code: answer.code })
  return answer.value as Gets<Q>
}

const pasted = async (bench: Workbench, text = TEXT): Promise<string> =>
  (await ask(bench, 'new-project', { article: { kind: 'pasted', text } })).project

const CLAIM = { id: 'c1', start: TEXT.indexOf('3 million'), end: TEXT.indexOf('3 million') + 15 }
const addClaim = (project: string, input: object = CLAIM) => ({ project, type: 'add-claim', input }) as const
const entries = (events: readonly WorkbenchEvent[]) =>
  events.flatMap((event) => (event.kind === 'entry' ? [event] : []))

describe('the start', () => {
  it('says who sits here and what was opened, once', async () => {
    const file = join(data, 'ferry.txt')
    writeFileSync(file, TEXT)
    const bench = workbench(inventedHost(), { project: file, notices: ['Hello.'] })
    const start = await ask(bench, 'start', {})
    expect(start).toMatchObject({
      host: 'browser',
      platform: process.platform,
      person: { initials: 'AB' },
      notices: ['Hello.'],
      project: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    expect((await ask(bench, 'start', {})).project).toBe(start.project)
    expect(readdirSync(join(data, 'projects'))).toEqual(['Harbour town votes for a second ferry.claimbench'])
  })

  it('tells why what it was started with cannot be opened', async () => {
    const start = await ask(workbench(inventedHost(), { project: join(data, 'no.txt') }), 'start', {})
    expect(start.project).toBeNull()
    expect(start.notices[0]).toMatch(/There is no file/)
  })

  it('keeps what is set', async () => {
    const bench = workbench(inventedHost(null))
    await ask(bench, 'set-person', { initials: ' EF ', name: '' })
    await ask(bench, 'set-preferences', { panes: { left: 300 } })
    expect(await ask(bench, 'set-preferences', { theme: 'dark', panes: { right: 200 } })).toEqual({
      theme: 'dark',
      textSize: 16,
      panes: { left: 300, right: 200 },
      singleKeys: true,
    })
    expect((await ask(bench, 'start', {})).person).toEqual({ initials: 'EF', name: null })
  })
})

describe('what does not fit', () => {
  it.each<[string, unknown, string]>([
    ['no-such', {}, 'unknown-question'],
    ['__proto__', {}, 'unknown-question'],
    ['constructor', {}, 'unknown-question'],
    ['start', null, 'bad-input'],
    ['start', { more: 1 }, 'bad-input'],
    ['open-project', { project: '../../etc' }, 'bad-input'],
    ['open-project', { project: '0123456789abcdef' }, 'no-project'],
    ['set-preferences', JSON.parse('{"__proto__": {"theme": "dark"}}'), 'bad-input'],
    ['set-preferences', { textSize: 200 }, 'bad-input'],
    ['set-preferences', { theme: 'pink' }, 'bad-input'],
    ['set-person', { initials: ' ', name: null }, 'bad-input'],
    ['new-project', { article: { kind: 'file', name: 'a.txt', bytes: 'abc' } }, 'bad-input'],
    ['new-project', { article: { kind: 'pasted', text: ' \n ' } }, 'empty'],
    ['new-project', { article: { kind: 'file', name: 'a.txt', bytes: new Uint8Array() } }, 'empty'],
    ['choose-file', {}, 'unavailable'],
    ['open-link', { url: 'https://example.org/a' }, 'unavailable'],
    ['open-link', { url: 'file:///etc/passwd' }, 'bad-link'],
    ['open-link', { url: 'javascript:alert(1)' }, 'bad-link'],
    ['open-link', { url: '\\\\server\\share' }, 'bad-link'],
    ['open-link', { url: 'https://bank.example@evil.example/' }, 'bad-link'],
    ['open-link', { url: 'ms-msdt:/id' }, 'bad-link'],
  ])('%s %j is answered with %s', async (question, input, code) => {
    expect(await workbench().answer(question, input)).toEqual({
      ok: false,
      code,
      message: expect.stringMatching(/^[^\n]+[.]$/),
    })
  })

  it('is told without a stack where nobody foresaw it', async () => {
    const bench = workbench()
    const article = { kind: 'file', name: 'a.md', bytes: Buffer.from('# A\n\nb') }
    const answer = await bench.answer('new-project', { article })
    expect(answer).toEqual({
      ok: false,
      code: 'unexpected',
      message: expect.not.stringMatching(/\n|\bat \S+:\d/),
    })
  })
})

describe('new projects', () => {
  it('get a name of their own and are in the library', async () => {
    const bench = workbench()
    const first = await pasted(bench)
    const second = await pasted(bench)
    expect(first).not.toBe(second)
    expect(readdirSync(join(data, 'projects')).sort()).toEqual([
      'Harbour town votes for a second ferry 2.claimbench',
      'Harbour town votes for a second ferry.claimbench',
    ])
    const rows = await ask(bench, 'list-articles', {})
    expect(rows.map(({ project }) => project)).toEqual([second, first])
    expect(rows[0]).toMatchObject({ claims: 0, left: 0, problem: null, publishedAt: null })
  })

  it('are made at the same time under different names', async () => {
    const bench = workbench()
    const made = await Promise.all(Array.from({ length: 5 }, () => pasted(bench)))
    expect(new Set(made).size).toBe(5)
    expect(await ask(bench, 'list-articles', {})).toHaveLength(5)
  })

  it('can be the sample, and say the day they offer', async () => {
    const bench = workbench()
    const { project, offeredDate } = await ask(bench, 'new-project', { article: { kind: 'sample' } })
    expect(offeredDate).toBeNull()
    const { state } = await ask(bench, 'open-project', { project })
    expect(state.article.publishedAt).not.toBeNull()
    expect((await ask(bench, 'find', { project })).proposals.length).toBeGreaterThan(5)
  })

  it('are found again by a program that knows only the folder', async () => {
    const project = await pasted(workbench())
    const opened = await ask(workbench(), 'open-project', { project })
    expect(opened.state.article.title).toBe('Harbour town votes for a second ferry')
  })

  it('that went away stay in the list with the reason', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    rmSync(join(data, 'projects'), { recursive: true })
    expect(await ask(bench, 'list-articles', {})).toMatchObject([
      { project, claims: null, left: null, problem: expect.stringMatching(/no project/) },
    ])
  })
})

describe('an open project', () => {
  it('tells two pages the same, with what can be undone', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const [a, b]: [WorkbenchEvent[], WorkbenchEvent[]] = [[], []]
    bench.hear((event) => a.push(event))
    const stop = bench.hear((event) => b.push(event))
    bench.hear(() => {
      throw new Error('this window is gone')
    })
    const opened = await ask(bench, 'open-project', { project })
    expect(opened).toMatchObject({ seq: 1, undo: null, redo: null, writable: true, notices: [] })
    expect(await ask(bench, 'send', addClaim(project))).toEqual({ seq: 2, id: 'c1' })
    expect(await ask(bench, 'send', { project, type: 'undo', input: {} })).toEqual({ seq: 3, id: null })
    expect(entries(a)).toMatchObject([
      { project, entry: { seq: 2, by: 'AB', type: 'add-claim' }, undo: 'new claim 1', redo: null },
      { project, entry: { seq: 3, type: 'undo' }, undo: null, redo: 'new claim 1' },
    ])
    expect(b).toEqual(a)
    stop()
    await ask(bench, 'send', { project, type: 'redo', input: {} })
    expect([a.length, b.length]).toEqual([3, 2])
  })

  it('refuses commands until somebody says who they are', async () => {
    const bench = workbench(inventedHost(null))
    const project = await pasted(bench)
    expect(await bench.answer('send', addClaim(project))).toMatchObject({ ok: false, code: 'no-person' })
    await ask(bench, 'set-person', { initials: 'CD', name: null })
    expect(await ask(bench, 'send', addClaim(project))).toMatchObject({ seq: 2 })
  })

  it.each<[string, object, string]>([
    ['add-claim', { ...CLAIM, start: -1 }, 'bad-input'],
    ['add-claim', { ...CLAIM, end: 9_000_000 }, 'bad-span'],
    ['set-state', { claim: 'c9', state: 'checked' }, 'no-claim'],
    ['create-project', {}, 'exists'],
    ['undo', {}, 'nothing-to-undo'],
    ['format-disk', {}, 'bad-input'],
  ])('refuses %s %j with %s', async (type, input, code) => {
    const bench = workbench()
    const project = await pasted(bench)
    expect(await bench.answer('send', { project, type, input })).toMatchObject({ ok: false, code })
  })

  it('keeps a file before the command that names it, and gives it back', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const file = { name: 'budget: final.pdf', bytes: new TextEncoder().encode('%PDF-1.7 budget') }
    const source = { project, type: 'add-source', input: { id: 's1', title: 'Budget' }, file } as const
    expect(await ask(bench, 'send', source)).toMatchObject({ id: 's1' })
    expect(await bench.answer('send', source)).toMatchObject({ ok: false, code: 'taken' })
    expect(await bench.answer('send', { ...addClaim(project), file })).toMatchObject({ code: 'bad-input' })
    const { state } = await ask(bench, 'open-project', { project })
    const attached = state.sources[0]?.file
    expect(attached).toMatchObject({ mediaType: 'application/pdf', bytes: file.bytes.length })
    const saved = await ask(bench, 'save-attached', { project, asset: attached?.asset ?? '' })
    expect(saved).toEqual({ kind: 'download', name: 'budget final.pdf', bytes: expect.any(Uint8Array) })
    expect(await bench.answer('save-attached', { project, asset: 'a'.repeat(64) })).toMatchObject({
      code: 'asset-missing',
    })
  })

  it('knows after a restart what can be undone and redone', async () => {
    const first = workbench()
    const project = await pasted(first)
    await ask(first, 'send', addClaim(project))
    await ask(first, 'send', { project, type: 'set-weight', input: { claim: 'c1', weight: 3 } })
    await ask(first, 'send', { project, type: 'undo', input: {} })
    expect(await first.close()).toEqual([])
    const second = workbench()
    expect(await ask(second, 'open-project', { project })).toMatchObject({
      seq: 4,
      undo: 'new claim 1',
      redo: 'weight of claim 1',
    })
    await ask(second, 'send', { project, type: 'redo', input: {} })
    expect((await ask(second, 'open-project', { project })).state.claims[0]?.weight).toBe(3)
  })

  it('is closed with its last page', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const path = join(data, 'projects', readdirSync(join(data, 'projects'))[0] ?? '')
    await ask(bench, 'open-project', { project })
    await ask(bench, 'open-project', { project })
    await ask(bench, 'close-project', { project })
    await expect(OpenProject.open(path, { write: true })).rejects.toMatchObject({ code: 'locked' })
    await ask(bench, 'close-project', { project })
    await (await OpenProject.open(path, { write: true })).close()
    await ask(bench, 'close-project', { project })
  })

  it('finds again only what has changed', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const found = await ask(bench, 'find', { project })
    expect(found.proposals[0]?.quote).toContain('3 million')
    expect(await ask(bench, 'find', { project })).toBe(found)
    const input = { publishedAt: '2026-03-02' }
    await ask(bench, 'send', { project, type: 'set-article-details', input })
    expect(await ask(bench, 'find', { project })).not.toBe(found)
  })
})

describe('a project that another program writes', () => {
  it('is shown for reading and taken over when that lets go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const [writer, reader] = [workbench(), workbench()]
      const project = await pasted(writer)
      await ask(writer, 'open-project', { project })
      await ask(writer, 'send', addClaim(project))
      const heard: WorkbenchEvent[] = []
      reader.hear((event) => heard.push(event))
      const seen = await ask(reader, 'open-project', { project })
      expect(seen).toMatchObject({ writable: false, seq: 2, undo: 'new claim 1' })
      expect(seen.notices.join()).toMatch(/Another program is writing this project \(process \d+/)
      expect(await reader.answer('send', addClaim(project, { ...CLAIM, id: 'c2' }))).toMatchObject({
        code: 'locked',
      })
      await ask(writer, 'send', { project, type: 'set-weight', input: { claim: 'c1', weight: 3 } })
      await vi.advanceTimersByTimeAsync(2000)
      expect(heard).toEqual([])
      await ask(writer, 'close-project', { project })
      await vi.waitFor(async () => {
        await vi.advanceTimersByTimeAsync(2000)
        expect(heard).toEqual([{ kind: 'writable', project }])
      })
      const again = await ask(reader, 'open-project', { project })
      expect(again).toMatchObject({ writable: true, seq: 3, notices: [] })
      await ask(reader, 'send', { project, type: 'undo', input: {} })
      expect(entries(heard)).toMatchObject([{ entry: { seq: 4 }, undo: 'new claim 1' }])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the history', () => {
  it('is told in words', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    await ask(bench, 'send', addClaim(project))
    await ask(bench, 'send', { project, type: 'set-state', input: { claim: 'c1', state: 'in-progress' } })
    await ask(bench, 'send', { project, type: 'add-source', input: { id: 's1', title: 'Budget' } })
    const evidence = { id: 'e1', claim: 'c1', source: 's1', stance: 'supports', passage: '3,000,000' }
    await ask(bench, 'send', { project, type: 'attach-evidence', input: evidence })
    const verdict = { claim: 'c1', rating: 'accurate', note: 'Fits.' }
    await ask(bench, 'send', { project, type: 'set-verdict', input: verdict })
    await ask(bench, 'send', { project, type: 'sign-off', input: { claim: 'c1' } })
    const all = await ask(bench, 'history', { project, claim: null })
    expect(all.map(({ label, from, to }) => [label, from, to])).toMatchInlineSnapshot(`
      [
        [
          "new project",
          null,
          "Harbour town votes for a second ferry",
        ],
        [
          "new claim 1",
          null,
          "claim 1: “3 million euros”",
        ],
        [
          "check state of claim 1",
          "To check",
          "In progress",
        ],
        [
          "new source “Budget”",
          null,
          "Budget",
        ],
        [
          "evidence for claim 1",
          null,
          "Supports · Budget · “3,000,000”",
        ],
        [
          "verdict on claim 1",
          null,
          "Accurate: Fits.",
        ],
        [
          "sign-off of claim 1",
          null,
          "AB",
        ],
      ]
    `)
    const ofClaim = await ask(bench, 'history', { project, claim: 'c1' })
    expect(ofClaim.map(({ seq }) => seq)).toEqual([2, 3, 5, 6, 7])
  })
})

describe('reports', () => {
  it.each(['html', 'md', 'csv', 'json'] as const)('go to the host as %s', async (format) => {
    const bench = workbench()
    const project = await pasted(bench)
    const saved = await ask(bench, 'save-report', { project, format, confidential: false })
    expect(saved).toMatchObject({ name: `Harbour town votes for a second ferry fact-check.${format}` })
    expect(saved?.kind === 'download' && Buffer.from(saved.bytes).toString()).toMatch(/ferry|Number,Claim/)
  })

  it('say why they cannot be printed', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    expect(await bench.answer('save-report', { project, format: 'pdf', confidential: true })).toMatchObject({
      ok: false,
      code: 'no-chromium',
    })
  })
})

describe('paths', () => {
  it('of a project folder and of an article both get a key', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const path = join(data, 'projects', readdirSync(join(data, 'projects'))[0] ?? '')
    expect(await bench.openPath(path)).toBe(project)
    await expect(bench.openPath(data)).rejects.toMatchObject({ code: 'no-project' })
    await expect(bench.openPath(join(data, 'none.txt'))).rejects.toMatchObject({ code: 'missing' })
    mkdirSync(join(data, 'empty.claimbench'))
    await expect(bench.openPath(join(data, 'empty.claimbench'))).rejects.toMatchObject({ code: 'no-project' })
  })
})

describe('the end', () => {
  it('waits for the last save', async () => {
    const bench = workbench()
    const project = await pasted(bench)
    const sent = Array.from({ length: 20 }, (_, at) =>
      bench.answer('send', { project, type: 'set-article-details', input: { title: `Title ${at}` } }),
    )
    expect(await bench.close()).toEqual([])
    expect(await Promise.all(sent)).toMatchObject(sent.map((_, at) => ({ ok: true, value: { seq: at + 2 } })))
    expect(await bench.answer('start', {})).toMatchObject({ ok: false, code: 'closed' })
    expect((await ask(workbench(), 'open-project', { project })).state.article.title).toBe('Title 19')
  })
})
