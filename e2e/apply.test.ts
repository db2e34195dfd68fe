import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Desk } from './claimbench.ts'

// `claimbench apply`, which scripts live on: what it answers, in what order, and when.

const desk = new Desk()
const project = desk.path('Apply.claimbench')
const template = desk.path('template.claimbench')
beforeAll(async () => {
  await desk.ok(['sample', template, '--by', 'AB'])
})
afterAll(() => desk.close())
beforeEach(() => {
  execFileSync('rm', ['-rf', project])
  cpSync(template, project, { recursive: true, verbatimSymlinks: true })
})

const lines = (...commands: readonly object[]): string =>
  commands.map((each) => `${JSON.stringify(each)}\n`).join('')

const apply = async (input: string | Uint8Array) => {
  const { status, stdout, stderr } = await desk.run(['apply', project, '--by', 'AB'], input)
  return {
    status,
    stderr,
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

const claim = { type: 'add-claim', input: { id: 'c1', start: 0, end: 10, kind: 'event', weight: 2 } }
const source = {
  type: 'add-source',
  input: { id: 's1', title: 'Communiqué', url: 'https://example.org/a', class: 'primary' },
}
const evidence = {
  type: 'attach-evidence',
  input: { id: 'e1', claim: 'c1', source: 's1', stance: 'supports', passage: 'It says so', locator: 'p. 1' },
}
const verdict = { type: 'set-verdict', input: { claim: 'c1', rating: 'accurate', note: 'so it does' } }

describe('apply', () => {
  it('answers each line in order, with the id of what was made', async () => {
    const { status, answers } = await apply(
      lines(claim, source, evidence, verdict, { type: 'undo', input: {} }, { type: 'redo', input: {} }),
    )
    expect(status).toBe(0)
    expect(answers).toEqual([
      { seq: 2, type: 'add-claim', id: 'c1' },
      { seq: 3, type: 'add-source', id: 's1' },
      { seq: 4, type: 'attach-evidence', id: 'e1' },
      { seq: 5, type: 'set-verdict' },
      { seq: 6, type: 'undo' },
      { seq: 7, type: 'redo' },
    ])
  })

  it('answers accepted proposals with the ids of their claims, in the order given', async () => {
    const accept = {
      type: 'accept-proposals',
      input: {
        proposals: [
          { start: 20, end: 30 },
          { id: 'mine', start: 0, end: 10 },
        ],
      },
    }
    const { status, answers } = await apply(lines(accept, source))
    expect([status, answers]).toEqual([
      0,
      [
        { seq: 2, type: 'accept-proposals', ids: [expect.stringMatching(/^c/), 'mine'] },
        { seq: 3, type: 'add-source', id: 's1' },
      ],
    ])
    const { claims } = (await desk.ok(['claims', project, '--json'])).json<{ claims: { id: string }[] }>()
    expect(claims.map(({ id }) => id)).toEqual(['mine', answers[0].ids[0]])
  })

  it('refuses a line and goes on with the next', async () => {
    const { status, answers } = await apply(
      lines(
        claim,
        claim,
        { ...verdict },
        { type: 'set-state', input: { claim: 'c9', state: 'checked' } },
        source,
      ),
    )
    expect(status).toBe(1)
    expect(answers.map((answer) => answer.error?.code ?? answer.seq)).toEqual([
      2,
      'taken',
      'no-evidence',
      'no-claim',
      3,
    ])
    expect(answers.every(({ error }) => !error || /^[A-Z“].*\.$/.test(error.message))).toBe(true)
  })

  it.each([
    ['no JSON', 'set the verdict, please\n', 'bad-json'],
    ['half an object', '{"type":"undo"\n', 'bad-json'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]), 'bad-json'],
    ['a number', '42\n', 'bad-input'],
    ['an unknown type', lines({ type: 'delete-everything', input: {} }), 'unknown-command'],
    ['a wrong span', lines({ type: 'add-claim', input: { start: 5, end: 999_999 } }), 'bad-span'],
    [
      'a prototype key',
      '{"type":"add-note","input":{"claim":"c1","text":"x","__proto__":{"admin":true}}}\n',
      'bad-input',
    ],
    ['undo with nothing left', lines({ type: 'undo', input: {} }), 'nothing-to-undo'],
  ])('answers %s with a sentence', async (_, input, code) => {
    const { status, answers } = await apply(input)
    expect([status, answers.map(({ error }) => error.code)]).toEqual([1, [code]])
  })

  it('passes over blank lines, takes CRLF and a last line without an end', async () => {
    const { status, answers } = await apply(`\n\r\n${JSON.stringify(claim)}\r\n  \n${JSON.stringify(source)}`)
    expect([status, answers.map(({ seq }) => seq)]).toEqual([0, [2, 3]])
  })

  it('takes nothing on no input', async () => {
    expect(await apply('')).toMatchObject({ status: 0, answers: [] })
  })

  it('takes thousands of lines, and all are there', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      type: 'add-source',
      input: { id: `s${at}`, title: `Source ${at}` },
    }))
    const { status, answers } = await apply(lines(...many))
    expect([status, answers.length, answers.at(-1)?.seq]).toEqual([0, 3000, 3001])
    const { sources } = (await desk.ok(['show', project, '--json'])).json<{ sources: unknown[] }>()
    expect(sources).toHaveLength(3000)
  })

  it('answers a line before the next one comes', async () => {
    const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')
    const child = spawn(process.execPath, [launcher, 'apply', project, '--by', 'AB'])
    const answers: string[] = []
    child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => answers.push(...text.split('\n').filter(Boolean)))
    for (const [at, command] of [claim, source, evidence].entries()) {
      child.stdin.write(lines(command))
      while (answers.length <= at) await new Promise((soon) => setTimeout(soon, 5))
    }
    child.kill('SIGKILL')
    expect(answers.map((answer) => JSON.parse(answer).seq)).toEqual([2, 3, 4])
    const { entries } = (await desk.ok(['log', project, '--json'])).json<{ entries: unknown[] }>()
    expect(entries).toHaveLength(4)
  })

  it('lets a second writer leave at once, without waiting for input', async () => {
    const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')
    const first = spawn(process.execPath, [launcher, 'apply', project])
    first.stdin.write(lines(claim))
    await new Promise((answered) => first.stdout.once('data', answered))
    const second = spawn(process.execPath, [launcher, 'apply', project], { stdio: ['pipe', 'pipe', 'pipe'] })
    const status = await new Promise((done) => {
      second.on('close', done)
    })
    expect(status).toBe(4)
    expect((await desk.run(['claims', project])).status).toBe(0)
    first.stdin.end()
    await new Promise((done) => first.on('close', done))
  })

  it('stops at a safe point when it is interrupted', async () => {
    const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')
    const child = spawn(process.execPath, [launcher, 'apply', project])
    child.stdin.write(lines(claim))
    await new Promise((answered) => child.stdout.once('data', answered))
    child.kill('SIGINT')
    // Not 0: there may be lines that were not read.
    expect(await new Promise((done) => child.on('close', (status) => done(status)))).toBe(1)
    expect((await desk.ok(['check', project])).stdout).toContain('All of it is sound')
  })
})

const root = process.platform === 'linux' && process.getuid?.() === 0

describe.skipIf(!root)('apply on a disk that fills up (needs root for a small file system)', () => {
  it('answers every line, leaves with 5, and keeps what it acknowledged', async () => {
    const disk = desk.path('small')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk])
    try {
      const small = `${disk}/Small.claimbench`
      await desk.ok(['sample', small, '--by', 'AB'])
      const note = (at: number) => ({
        type: 'add-note',
        input: { id: `n${at}`, claim: 'c1', text: `${at} `.repeat(4000) },
      })
      const input = lines(claim, ...Array.from({ length: 60 }, (_, at) => note(at)))
      const { status, stdout } = await desk.run(['apply', small, '--by', 'AB'], input)
      const answers = stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      expect([status, answers.length]).toEqual([5, 61])
      const acknowledged = answers.filter(({ seq }) => seq !== undefined)
      expect(acknowledged.length).toBeGreaterThan(1)
      expect(answers.filter(({ error }) => error?.code === 'disk').length).toBeGreaterThan(0)
      const { entries } = (await desk.ok(['log', small, '--json'])).json<{ entries: { seq: number }[] }>()
      expect(entries.map(({ seq }) => seq)).toEqual([1, ...acknowledged.map(({ seq }) => seq)])
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})

describe('a project that cannot be used', () => {
  const newest = () => `${project}/journal/000001.jsonl`

  it.each([
    ['missing', () => execFileSync('rm', ['-rf', project]), 'no-project'],
    [
      'newer',
      () => writeFileSync(newest(), readFileSync(newest(), 'utf8').replace('journal":1', 'journal":2')),
      'newer',
    ],
    [
      'a folder of something else',
      () => execFileSync('sh', ['-c', `rm -rf ${project} && mkdir ${project}`]),
      'no-project',
    ],
  ])('because it is %s leaves with 4', async (_, prepare, code) => {
    prepare()
    for (const command of ['show', 'claims', 'log', 'check', 'apply']) {
      const answer = await desk.run([command, project, '--json'])
      expect([command, answer.status, answer.json<{ error: { code: string } }>().error.code]).toEqual([
        command,
        4,
        code,
      ])
    }
  })

  it('because its log was cut at a line’s end can still be read, with a notice, and not written', async () => {
    await apply(lines(claim, source))
    const text = readFileSync(newest(), 'utf8')
    truncateSync(newest(), Buffer.byteLength(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)))
    const read = await desk.run(['claims', project, '--json'])
    expect([read.status, read.json<{ claims: unknown[] }>().claims.length]).toEqual([0, 1])
    expect(read.stderr).toContain('damaged')
    expect((await apply(lines(source))).status).toBe(4)
    const check = await desk.run(['check', project, '--json'])
    expect([check.status, check.json<{ sound: boolean }>().sound]).toEqual([1, false])
  })

  it('because its log is damaged can be restored from a backup', async () => {
    await apply(lines(claim, source))
    writeFileSync(newest(), 'gone')
    expect((await apply(lines(source))).status).toBe(4)
    const { backups } = (await desk.ok(['restore', project, '--json'])).json<{
      backups: { name: string }[]
    }>()
    expect(backups.length).toBeGreaterThan(0)
    await desk.ok(['restore', project, '--from', backups[0]?.name ?? ''])
    expect((await apply(lines(claim))).status).toBe(0)
    expect((await desk.run(['restore', project, '--from', 'nothing.json'])).status).toBe(1)
  })
})
