import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Findings } from '../shared/detection/findings.ts'
import type { Conflict } from '../shared/project/review.ts'
import { Desk } from './claimbench.ts'

// The main job, one process a command, so that everything between two commands is read from the disk.

const SEED = '../shared/articles/000_587f8fbee9c47d45.txt'

interface ClaimLine {
  readonly id: string
  readonly number: number
  readonly quote: string
  readonly state: string
  readonly verdict: { readonly rating: string; readonly note: string | null; readonly void: boolean } | null
  readonly evidence: readonly string[]
}

describe('the main job on the sample article', () => {
  const desk = new Desk()
  const project = desk.path('Paris.claimbench')
  const claims = async () =>
    (await desk.ok(['claims', project, '--json'])).json<{ claims: ClaimLine[] }>().claims
  afterAll(() => desk.close())

  beforeAll(async () => {
    await desk.ok(['sample', project, '--by', 'AB'])
  })

  it('makes a project that says what it is on', async () => {
    const shown = (await desk.ok(['show', project, '--json'])).json<Record<string, unknown>>()
    expect(shown).toMatchObject({ publishedAt: '2014-09-16', counts: { claims: 0, left: 0 }, missing: [] })
    expect((await desk.ok(['show', project])).stdout).toContain('0 of 0 facts left')
  })

  it('lists a claim that is made of its words', async () => {
    const made = await desk.ok([
      'claim',
      'add',
      project,
      '--quote',
      '$3 million a day',
      '--kind',
      'money',
      '--weight',
      '3',
      '--json',
    ])
    expect(made.json()).toEqual({ seq: 2, id: expect.stringMatching(/^c/) })
    expect((await claims())[0]).toMatchObject({
      number: 1,
      quote: '$3 million a day',
      kind: 'money',
      weight: 3,
    })
  })

  it('refuses a verdict without evidence, and says what to do', async () => {
    const refused = await desk.run(['verdict', project, '1', 'accurate', '--json'])
    expect(refused.status).toBe(1)
    expect(refused.json()).toEqual({
      error: { code: 'no-evidence', message: expect.stringContaining('passage') },
    })
    expect(refused.stderr).toMatch(/^error\[no-evidence\]: /)
  })

  it('takes a source with a file, evidence and a verdict, and has them after a restart', async () => {
    writeFileSync(desk.path('estimate.txt'), 'Revenue: about three million dollars daily.')
    const source = (
      await desk.ok([
        'source',
        'add',
        project,
        '--title',
        'Treasury estimate',
        '--class',
        'primary',
        '--file',
        desk.path('estimate.txt'),
      ])
    ).stdout.trim()
    const evidence = (
      await desk.ok([
        'evidence',
        'add',
        project,
        '1',
        '--source',
        source,
        '--stance',
        'supports',
        '--passage',
        'about three million dollars daily',
        '--locator',
        'line 1',
      ])
    ).stdout.trim()
    await desk.ok(['verdict', project, '1', 'accurate', '--note', 'As the estimate says', '--by', 'AB'])
    await desk.ok(['state', project, '1', 'checked'])
    expect((await claims())[0]).toMatchObject({
      state: 'checked',
      evidence: [evidence],
      verdict: { rating: 'accurate', note: 'As the estimate says', void: false },
    })
    expect((await desk.ok(['show', project])).stdout).toContain('0 of 1 facts left')
  })

  it('undoes, redoes, and says so in the log', async () => {
    expect((await desk.ok(['undo', project, '2'])).stdout).toContain('verdict on claim 1')
    expect((await claims())[0]).toMatchObject({ state: 'to-check', verdict: null })
    await desk.ok(['redo', project, '2'])
    expect((await claims())[0]).toMatchObject({ state: 'checked', verdict: { rating: 'accurate' } })
    const { entries } = (await desk.ok(['log', project, '--json'])).json<{
      entries: { seq: number; type: string }[]
    }>()
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1))
    expect(entries.slice(-4).map(({ type }) => type)).toEqual(['undo', 'undo', 'redo', 'redo'])
  })

  it('writes the report in every format that needs no browser', async () => {
    for (const format of ['html', 'md', 'csv', 'json']) {
      const out = desk.path(`report.${format}`)
      await desk.ok(['export', project, '--format', format, '--out', out])
      const report = readFileSync(out, 'utf8')
      expect(report).toContain('$3 million a day')
      expect(report).toContain('Treasury estimate')
      expect(report).toMatch(/accurate/i)
    }
  })

  it('makes the project again from its JSON report, its files shown as missing', async () => {
    const again = desk.path('Again.claimbench')
    const made = await desk.ok(['new', again, '--from', desk.path('report.json')])
    expect(made.stderr).toContain('estimate.txt')
    const before = (await desk.ok(['claims', project, '--json'])).stdout
    expect((await desk.ok(['claims', again, '--json'])).stdout).toBe(before)
    expect((await desk.ok(['undo', again])).stdout).toContain('check state of claim 1')
  })

  it('finds the project sound', async () => {
    expect((await desk.ok(['check', project, '--json'])).json()).toMatchObject({ sound: true })
  })
})

describe.skipIf(!existsSync(SEED))('the main job on the labelled article', () => {
  const desk = new Desk()
  const project = desk.path('Seed.claimbench')
  afterAll(() => desk.close())

  it('proposes the money, the fighters and the nations among the first twelve', async () => {
    const found = (
      await desk.ok(['detect', readPath(SEED), '--published', '2014-09-15', '--json'])
    ).json<Findings>()
    const first = found.claims.slice(0, 12)
    const saying = (low: number, high: number | null) =>
      first.find(({ quantities }) => quantities.some((each) => each.low === low && each.high === high))
    expect(saying(3_000_000, null)).toMatchObject({ kind: 'money', attributedTo: expect.any(String) })
    expect(saying(20_000, 31_000)).toMatchObject({ kind: 'quantity', attributedTo: expect.any(String) })
    expect(first.some(({ quantities }) => quantities.some(({ low }) => low === 24))).toBe(true)
  })

  it('finds the two spellings of the president and the two counts of countries', async () => {
    const { conflicts } = (await desk.ok(['detect', readPath(SEED), '--json'])).json<{
      conflicts: readonly Conflict[]
    }>()
    const texts = (type: string) =>
      conflicts.filter((each) => each.type === type).flatMap(({ spans }) => spans.map(({ text }) => text))
    expect(texts('name-variant').join(' ')).toMatch(/Masum.*Massoum|Massoum.*Masum/)
    expect(texts('number-disagreement').join(' ')).toMatch(/30/)
    expect(conflicts.some(({ type }) => type === 'date-unclear')).toBe(true)
  })

  it('stores the text one for one', async () => {
    await desk.ok([
      'new',
      project,
      '--article',
      readPath(SEED),
      '--published',
      '2014-09-15',
      '--accept',
      '12',
      '--by',
      'AB',
    ])
    const { article } = (await desk.ok(['detect', readPath(SEED), '--json'])).json<{
      article: { text: string }
    }>()
    expect(article.text).toBe(readFileSync(SEED, 'utf8'))
  })

  it('numbers the accepted claims in reading order', async () => {
    const { claims } = (await desk.ok(['claims', project, '--json'])).json<{ claims: ClaimLine[] }>()
    expect(claims.map(({ number }) => number)).toEqual(claims.map((_, at) => at + 1))
    expect(claims).toHaveLength(12)
  })
})

const readPath = (path: string): string => `${process.cwd()}/${path}`
