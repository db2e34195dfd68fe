import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, Desk } from './claimbench.ts'

// Ctrl-C, a standard output that is full, a standard error that nobody reads.

const desk = new Desk()
const project = desk.path('Stopping.claimbench')
const STOPPED = /^error\[stopped\]: [^\n]+\.\n$/
/** Milliseconds after which a command is at what takes long, where the machine has nothing else to do. */
const UNDER_WAY = 900
beforeAll(async () => {
  await desk.ok(['sample', project, '--by', 'AB'])
})
afterAll(() => desk.close())

/** What a command says to Ctrl-C: a later one, where it came before the program had started to listen. */
async function interrupted(args: readonly string[], after = UNDER_WAY): Promise<Answer> {
  const { child, answer } = desk.start(args)
  await new Promise((soon) => setTimeout(soon, after))
  child.kill('SIGINT')
  const answered = await answer
  child.stdin.destroy()
  return answered.status === null && after < 10_000 ? interrupted(args, 2 * after) : answered
}

/** Long enough that detection takes seconds. */
const longArticle = (): string => {
  const path = desk.path('long.txt')
  const paragraph = (at: number) =>
    `Mayor Ann Lee${at} of Ville${at} said on Monday that ${at} of the 24 ferries cost $${at} million in ${1900 + (at % 100)}.\n\n`
  writeFileSync(path, Array.from({ length: 9500 }, (_, at) => paragraph(at)).join(''))
  return path
}

describe('Ctrl-C', () => {
  it('stops waiting for an article', async () => {
    const { status, stdout, stderr } = await interrupted(['detect', '-'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(STOPPED)
  })

  it('stops looking for claims at once, and makes no project', async () => {
    const article = longArticle()
    for (const args of [
      ['detect', article],
      ['new', desk.path('Never.claimbench'), '--article', article, '--accept', 'all'],
    ]) {
      const { status, stdout, stderr } = await interrupted(args)
      expect([args[0], status, stdout]).toEqual([args[0], 1, ''])
      expect(stderr).toMatch(STOPPED)
    }
    expect(readdirSync(desk.folder).filter((name) => name.includes('Never'))).toEqual([])
  })

  it('is answered with one JSON document where that was asked for', async () => {
    const { stdout } = await interrupted(['detect', '-', '--json'])
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'stopped', message: expect.any(String) } })
  })

  it('stops undoing between two steps, tells what is done, and leaves the project sound', async () => {
    const note = (at: number) =>
      `${JSON.stringify({ type: 'add-source', input: { id: `s${at}`, title: `${at}` } })}\n`
    await desk.ok(['apply', project], Array.from({ length: 4000 }, (_, at) => note(at)).join(''))
    const { child, answer } = desk.start(['undo', project, '4000', '--json'])
    const journal = `${project}/journal/000001.jsonl`
    const { size } = statSync(journal)
    while (statSync(journal).size === size) await new Promise((soon) => setTimeout(soon, 5))
    child.kill('SIGINT')
    const { status, stdout, stderr } = await answer
    const { steps, error } = JSON.parse(stdout)
    expect([status, error.code]).toEqual([1, 'stopped'])
    expect(stderr).toMatch(STOPPED)
    expect(steps).toBeLessThan(4000)
    const { sources } = (await desk.ok(['show', project, '--json'])).json<{ sources: unknown[] }>()
    expect(sources).toHaveLength(4000 - steps)
    expect((await desk.ok(['check', project])).stdout).toContain('All of it is sound')
  })

  it('stops apply with a line', async () => {
    const { status, stderr } = await interrupted(['apply', project])
    expect(status).toBe(1)
    expect(stderr).toMatch(STOPPED)
  })
})

describe('a standard error that nobody reads', () => {
  /** Standard error is a pipe whose reader has gone; the status comes out on standard output. */
  const unheard = (command: string) =>
    desk.shell(
      `{ { sleep 0.2; $claimbench ${command} --data data 2>&1 1>&3 3>&-; echo "status $?" >&3; } | true; } 3>&1`,
    )

  it('changes no status', () => {
    const { stdout } = unheard('show nope')
    expect(stdout).toBe('status 4\n')
  })

  it('takes no answer away', () => {
    // The words stand there more than once, so that there is something to tell.
    const { stdout } = unheard(`claim add "${project}" --quote the`)
    expect(stdout).toMatch(/^c\S+\nstatus 0\n$/)
  })
})

describe.skipIf(process.platform !== 'linux')('a full disk under standard output', () => {
  it.each([
    'claims',
    'claims --json',
    'log',
    'export --format md',
    'export --format json --out -',
    'undo',
    'person-add',
  ])('is told in a line by %s', (words) => {
    const [command, ...options] = words.split(' ')
    const name = command === 'person-add' ? 'person add' : command
    const rest = command === 'person-add' ? 'QR' : options.join(' ')
    const { status, stderr } = desk.shell(`$claimbench ${name} "${project}" ${rest} --data data > /dev/full`)
    expect(stderr).toMatch(/^error\[disk\]: [^\n]*standard output[^\n]*full[^\n]*\.\n$/)
    expect(status).toBe(5)
  })

  it('stops apply: what cannot be acknowledged is not applied', async () => {
    const target = desk.path('Full.claimbench')
    await desk.ok(['sample', target])
    const lines = Array.from(
      { length: 2000 },
      (_, at) => `{"type":"add-source","input":{"id":"s${at}","title":"${at}"}}\n`,
    )
    writeFileSync(desk.path('lines'), lines.join(''))
    const { status, stderr } = desk.shell(`$claimbench apply "${target}" --data data < lines > /dev/full`)
    expect([status, stderr]).toEqual([5, expect.stringMatching(/^error\[disk\]: [^\n]+\n$/)])
    const { sources } = (await desk.ok(['show', target, '--json'])).json<{ sources: unknown[] }>()
    expect(sources.length).toBeLessThan(2000)
  })
})

describe('what would steer the terminal', () => {
  it('is shown as signs, and in JSON as it is', async () => {
    const path = desk.path('steer.txt')
    writeFileSync(path, 'The mayor\u001b[2J paid $3 million to 14 towns\u009b31m in 2014.')
    const shown = await desk.ok(['detect', path])
    expect(shown.stdout).toContain('␛[2J')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(shown.stdout + shown.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    const found = (await desk.ok(['detect', path, '--json'])).json<{ article: { text: string } }>()
    expect(found.article.text).toContain('\u001b[2J')
  })

  it('is shown in the line of an error too', async () => {
    const { stderr } = await desk.run(['show', 'no\u001b]0;title\u0007pe'])
    expect(stderr).toContain('no␛]0;title␇pe')
    expect((await desk.run(['\u001b[1m'])).stderr).toContain('␛[1m')
  })
})
