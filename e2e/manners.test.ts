import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk } from './claimbench.ts'

// What the command line says, where it says it, and the status it leaves with.

const desk = new Desk()
const project = desk.path('Manners.claimbench')
beforeAll(async () => {
  await desk.ok(['sample', project, '--by', 'AB'])
  await desk.ok(['claim', 'add', project, '--quote', 'about 30 countries'])
})
afterAll(() => desk.close())

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(desk.path(name), content)
  return desk.path(name)
}

describe('help', () => {
  it('lists every command, and each tells its arguments', async () => {
    const help = (await desk.ok(['--help'])).stdout
    const names = [...help.matchAll(/^ {2}claimbench ([a-z]+(?: add)?)/gm)].map(([, name]) => name ?? '')
    expect(names).toEqual(
      expect.arrayContaining([
        'detect',
        'new',
        'show',
        'claims',
        'claim add',
        'source add',
        'evidence add',
        'verdict',
        'state',
        'undo',
        'redo',
        'log',
        'apply',
        'check',
        'restore',
        'export',
        'person add',
        'sample',
      ]),
    )
    for (const name of names) {
      expect((await desk.ok([...name.split(' '), '--help'])).stdout).toContain(`claimbench ${name} `)
    }
  })

  it('of verdict and state lists their words', async () => {
    expect((await desk.ok(['verdict', '--help'])).stdout).toMatch(/accurate-with-a-change[\s\S]*unsupported/)
    expect((await desk.ok(['state', '--help'])).stdout).toMatch(
      /to-check[\s\S]*with-the-writer[\s\S]*checked/,
    )
  })

  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect((await desk.ok(['--version'])).stdout).toBe(`${version}\n`)
  })
})

describe('a command that is used wrongly leaves with 2 and says how', () => {
  it.each([
    ['without a command', []],
    ['of an unknown name', ['frobnicate']],
    ['with an unknown option', ['show', project, '--force']],
    ['without its project', ['show']],
    ['with a word too many', ['show', project, 'x']],
    ['with an unknown rating', ['verdict', project, '1', 'mostly-true']],
    ['with an unknown state', ['state', project, '1', 'done']],
    ['with an unknown kind', ['claim', 'add', project, '--quote', 'x', '--kind', 'rumour']],
    ['with an unknown stance', ['evidence', 'add', project, '1', '--source', 's1', '--stance', 'likes']],
    ['with an unknown format', ['export', project, '--format', 'rtf']],
    ['with a day that does not exist', ['detect', 'x.txt', '--published', '2014-02-30']],
    ['with a number that is none', ['undo', project, 'many']],
    ['with neither article nor report', ['new', desk.path('X.claimbench')]],
    ['with empty initials', ['state', project, '1', 'in-progress', '--by', ' ']],
  ])('%s', async (_, args) => {
    const { status, stdout, stderr } = await desk.run(args)
    expect([status, stdout]).toEqual([2, ''])
    if (args.length > 0) expect(stderr).toMatch(/^error\[[a-z-]+\]: .+[.]\n$/)
  })
})

describe('an answer of no leaves with 1', () => {
  it.each([
    ['no such claim', ['state', project, '99', 'in-progress']],
    ['no such words', ['claim', 'add', project, '--quote', 'words that nobody wrote']],
    ['no such words again', ['claim', 'add', project, '--quote', 'about 30 countries', '--nth', '9']],
    ['something stands there', ['sample', project]],
    ['nothing to redo', ['redo', project]],
    ['no such source', ['evidence', 'add', project, '1', '--source', 's9', '--stance', 'supports']],
    ['a verdict without evidence', ['verdict', project, '1', 'wrong']],
  ])('%s', async (_, args) => {
    const { status, stdout, stderr } = await desk.run(args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error\[[a-z-]+\]: .+[.]\n$/)
  })

  it('and undoes what it can before it says so', async () => {
    const many = desk.path('Undo.claimbench')
    await desk.ok(['sample', many])
    await desk.ok(['claim', 'add', many, '--quote', 'Fouad Massoum'])
    const { status, stdout, stderr } = await desk.run(['undo', many, '5'])
    expect([status, stdout]).toEqual([1, 'Undone: new claim 1\n'])
    expect(stderr).toContain('nothing-to-undo')
    await desk.ok(['redo', many])
    const { stderr: told, ...answer } = await desk.run(['undo', many, '99', '--json'])
    expect([answer.status, answer.json()]).toEqual([
      1,
      {
        seq: 5,
        steps: 1,
        labels: ['Undone: new claim 1'],
        error: { code: 'nothing-to-undo', message: expect.any(String) },
      },
    ])
    expect(told).toMatch(/^error\[nothing-to-undo\]: [^\n]+\n$/)
  })
})

describe('an article that cannot be read leaves with 3', () => {
  it.each([
    ['missing', () => desk.path('nowhere.txt'), 'missing'],
    ['empty', () => file('empty.txt', ''), 'empty'],
    ['nothing but white space', () => file('white.txt', ' \n\t\n'), 'empty'],
    [
      'binary',
      () => file('binary.txt', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 37) % 256))),
      'binary',
    ],
    ['a folder', () => desk.folder, 'folder'],
    ['a device', () => '/dev/zero', 'not-readable'],
    [
      'a picture called a text',
      () =>
        file(
          'photo.txt',
          Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
        ),
      'mislabelled',
    ],
    ['a PDF called a Word document', () => file('paper.docx', '%PDF-1.7\n%âãÏÓ\n'), 'mislabelled'],
    ['a PDF', () => file('paper.pdf', '%PDF-1.7\n%âãÏÓ\n'), 'unsupported'],
    ['half a Word document', () => file('half.docx', Buffer.from('504b0304140006000800', 'hex')), 'damaged'],
    [
      'protected by a password',
      () => file('secret.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])),
      'password-protected',
    ],
    ['nested without end', () => file('deep.html', `<html><body>${'<div>'.repeat(20_000)}x`), 'too-deep'],
  ])('because it is %s', async (_, prepare, code) => {
    const path = prepare()
    const target = desk.path('Never.claimbench')
    for (const args of [
      ['detect', path, '--json'],
      ['new', target, '--article', path, '--json'],
    ]) {
      const { status, stderr, ...answer } = await desk.run(args)
      expect([status, answer.json<{ error: { code: string } }>().error.code]).toEqual([3, code])
      expect(stderr).toMatch(/^error\[[a-z-]+\]: .+[.]\n$/)
    }
    expect(readdirSync(desk.folder).filter((name) => name.includes('Never'))).toEqual([])
  })

  it('because it is larger than 50 MB', async () => {
    const path = file('large.txt', 'x')
    truncateSync(path, 51 * 1024 * 1024)
    expect((await desk.run(['detect', path])).status).toBe(3)
  })
})

describe('an article in any writing', () => {
  it.each([
    [
      'with a byte order mark',
      Buffer.from('\ufeffThe mayor paid $3 million.\r\n\r\nHe left.'),
      'The mayor paid $3 million.\r\n\r\nHe left.',
    ],
    ['in UTF-16', Buffer.from('\ufeffThe mayor paid €3 million.', 'utf16le'), 'The mayor paid €3 million.'],
    ['in Windows-1252', Buffer.from('The mayor\x92s café paid.', 'latin1'), 'The mayor’s café paid.'],
    ['with emoji and NBSP', Buffer.from('🧊 3\u00a0million people.'), '🧊 3\u00a0million people.'],
    ['from right to left', Buffer.from('قال الوزير إن 24 دولة شاركت.'), 'قال الوزير إن 24 دولة شاركت.'],
  ])('%s is stored one for one', async (name, bytes, text) => {
    const path = file('writing.txt', bytes)
    const found = (await desk.ok(['detect', path, '--json'])).json<{
      article: { text: string }
      notChecked: unknown[]
    }>()
    expect(found.article.text).toBe(text)
    if (name.includes('right')) expect(found.notChecked.length).toBeGreaterThan(0)
  })

  it('comes from standard input too', async () => {
    const found = (await desk.ok(['detect', '-', '--json'], 'The mayor paid $3 million.')).json<{
      article: { text: string }
    }>()
    expect(found.article.text).toBe('The mayor paid $3 million.')
  })

  it('asks for its date and never guesses it', async () => {
    const path = file(
      'dated.txt',
      'Ferry stays\n\nBy Ann Lee\n\nMonday 15 September 2014\n\nThe mayor said on Sunday that 14 ferries stay.\n',
    )
    const { stderr, ...answer } = await desk.ok(['detect', path, '--json'])
    expect(answer.json<{ article: { publishedAt: string | null } }>().article.publishedAt).toBeNull()
    expect(stderr).toContain('--published 2014-09-15')
  })
})

describe('output', () => {
  it('is one JSON document with --json, also for an error', async () => {
    const { status, ...answer } = await desk.run(['show', desk.path('None.claimbench'), '--json'])
    expect([status, answer.json<{ error: { code: string } }>().error.code]).toEqual([4, 'no-project'])
  })

  it('never shows a stack trace but with --debug', async () => {
    const args = ['show', desk.path('None.claimbench')]
    expect((await desk.run(args)).stderr).not.toMatch(/\n\s+at /)
    expect((await desk.run([...args, '--debug'])).stderr).toMatch(/\n\s+at /)
  })

  it('may be closed early', () => {
    const launcher = resolve(import.meta.dirname, '../electron/cli/launch.mjs')
    const { stderr, status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${launcher}" log "${project}" --json | head -c 10`],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })

  it('goes to the terminal’s width nowhere by guess: words stay on one line', async () => {
    for (const command of ['claims', 'log', 'show', 'check', 'restore']) {
      expect((await desk.ok([command, project])).stdout).not.toContain('undefined')
    }
  })
})

describe('restoring', () => {
  it.each(['nothing here', 'a file'])('says that there is no project where there is %s', async (what) => {
    const place = desk.path('elsewhere')
    if (what === 'a file') writeFileSync(place, 'words')
    const { status, stderr } = await desk.run(['restore', place])
    expect([status, stderr]).toEqual([4, expect.stringContaining('error[no-project]')])
  })
})

describe('paths', () => {
  it('are meant from where the command was typed, also through npm', () => {
    const root = resolve(import.meta.dirname, '..')
    const stdout = execFileSync(
      'npm',
      ['run', '--silent', '--prefix', root, 'claimbench', '--', 'show', 'Manners.claimbench'],
      {
        cwd: desk.folder,
        encoding: 'utf8',
      },
    )
    expect(stdout).toContain('facts left')
  })

  it('of new projects that are a name alone are meant under --data, also afterwards', async () => {
    const made = await desk.ok(['sample', 'Bare.claimbench'])
    expect(made.stderr).toContain(desk.path('data/projects/Bare.claimbench'))
    expect(readdirSync(desk.path('data/projects'))).toEqual(['Bare.claimbench'])
    await desk.ok(['claim', 'add', 'Bare.claimbench', '--quote', 'about 30 countries'])
    expect((await desk.ok(['show', 'Bare.claimbench'])).stdout).toContain('1 of 1 facts left')
    await desk.ok(['sample', './Here.claimbench'])
    expect(existsSync(desk.path('Here.claimbench/journal'))).toBe(true)
    expect((await desk.ok(['show', 'Here.claimbench'])).stdout).toContain('facts left')
    expect((await desk.ok(['--help'])).stdout).toContain('DIR/projects')
  })

  it('are told as they were typed where nothing can be made', async () => {
    const article = file('place.txt', 'The mayor paid $3 million.')
    for (const args of [['sample'], ['new', '--article', article]]) {
      const { status, stderr } = await desk.run([...args, 'nodir/Q.claimbench'])
      expect([status, stderr]).toEqual([5, expect.stringContaining('“nodir/Q.claimbench”')])
    }
  })

  it('of new projects are written to the library under --data', async () => {
    expect(readFileSync(desk.path('data/library.json'), 'utf8')).toContain('Manners.claimbench')
  })
})

describe('a report', () => {
  it('goes to standard output or to a file', async () => {
    const out = desk.path('report.md')
    await desk.ok(['export', project, '--format', 'md', '--out', out])
    const [written, printed] = [
      readFileSync(out, 'utf8'),
      (await desk.ok(['export', project, '--format', 'md'])).stdout,
    ]
    const undated = (text: string) => text.replace(/\d{1,2}:\d{2}/g, '')
    expect(undated(printed)).toBe(undated(written))
  })

  it('keeps a confidential source on file in every format', async () => {
    const secret = desk.path('Secret.claimbench')
    await desk.ok(['sample', secret])
    await desk.ok([
      'source',
      'add',
      secret,
      '--title',
      'Deep Harbour',
      '--contact',
      '555-0199',
      '--confidential',
    ])
    for (const format of ['html', 'md', 'csv', 'json']) {
      const { stdout } = await desk.ok(['export', secret, '--format', format])
      expect(stdout).not.toMatch(/Deep Harbour|555-0199/)
    }
    const open = await desk.ok([
      'export',
      secret,
      '--format',
      'json',
      '--include-confidential',
      '--out',
      desk.path('open.json'),
    ])
    expect(open.status).toBe(0)
    expect(readFileSync(desk.path('open.json'), 'utf8')).toContain('Deep Harbour')
    const partial = desk.path('partial.json')
    await desk.ok(['export', secret, '--format', 'json', '--out', partial])
    expect((await desk.run(['new', desk.path('Never.claimbench'), '--from', partial])).status).toBe(3)
  })

  it('is not written into a folder that is not there', async () => {
    mkdirSync(desk.path('there'), { recursive: true })
    expect(
      (await desk.run(['export', project, '--format', 'md', '--out', desk.path('nowhere/report.md')])).status,
    ).toBe(5)
  })
})

describe('who acts', () => {
  const by = async () => {
    const { entries } = (await desk.ok(['log', project, '--json'])).json<{ entries: { by: string }[] }>()
    return entries.at(-1)?.by
  }
  const preferences = (content: string) => file('data/preferences.json', content)
  afterAll(() => rmSync(desk.path('data/preferences.json'), { force: true }))

  it('is the person of the preferences, unless --by says another', async () => {
    preferences('{"person": {"initials": " XY ", "name": "Xan Yu"}}')
    await desk.ok(['state', project, '1', 'in-progress'])
    expect(await by()).toBe('XY')
    await desk.ok(['state', project, '1', 'to-check', '--by', 'CD'])
    expect(await by()).toBe('CD')
  })

  it.each(['', '{"person":', '[]', 'null', '{"person": {"initials": 7}}', '{"person": {"initials": " "}}'])(
    'is the system’s user where the preferences are %j',
    async (content) => {
      preferences(content)
      await desk.ok(['state', project, '1', 'in-progress'])
      expect(await by()).toBe(userInfo().username)
      await desk.ok(['undo', project])
    },
  )

  it('is printed when somebody is added', async () => {
    expect((await desk.ok(['person', 'add', project, 'QR'])).stdout).toBe('QR\n')
    expect((await desk.ok(['person', 'add', project, ' ST ', '--json'])).json()).toEqual({
      seq: expect.any(Number),
      id: 'ST',
    })
  })
})
