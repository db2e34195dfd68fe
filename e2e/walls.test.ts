import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Plants one forbidden import at a time in a copy of the sources, and looks whether it is caught.

const root = resolve(import.meta.dirname, '..')
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'claimbench-walls-'))
  for (const name of ['shared', 'electron', 'renderer', 'biome.json', 'package.json', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  execFileSync('git', ['init', '-q'], { cwd: copy })
  writeFileSync(join(copy, '.gitignore'), 'node_modules\nout\n')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function planted(path: string, source: string, check: () => string): string {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), source)
  try {
    return check()
  } finally {
    rmSync(join(copy, path))
  }
}

const run = (program: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout + stderr
}
const typeCheck = (folder: string) => () => run('tsc', '-b', folder)
const lint = (path: string) => () => run('biome', 'lint', path)

describe('TypeScript keeps each top folder where its code runs', () => {
  it('and accepts the sources as they are', () => {
    expect(run('tsc', '-b', 'shared', 'electron')).toBe('')
  })

  it.each([
    [
      'shared reads a file',
      'shared/project/planted.ts',
      "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n",
    ],
    ['shared asks for the process', 'shared/log/planted.ts', 'export const x = process.pid\n'],
    ['shared touches the page', 'shared/reports/planted.ts', 'export const x = document.title\n'],
    [
      'shared imports electron',
      'shared/commands/planted.ts',
      "import { makeId } from '../../electron/services/make-id.ts'\nexport const x = makeId\n",
    ],
    [
      'shared imports the renderer',
      'shared/commands/planted.ts',
      "import { x } from '../../renderer/door.ts'\nexport const y = x\n",
    ],
    [
      'electron imports the renderer',
      'electron/services/planted.ts',
      "import { x } from '../../renderer/door.ts'\nexport const y = x\n",
    ],
    ['electron touches the page', 'electron/services/planted.ts', 'export const x = window.document\n'],
    [
      'the renderer imports electron',
      'renderer/planted.ts',
      "import { makeId } from '../electron/services/make-id.ts'\nexport const x = makeId\n",
    ],
    [
      'the renderer reads a file',
      'renderer/planted.ts',
      "import { readFileSync } from 'node:fs'\nexport const x = readFileSync\n",
    ],
  ])('%s: refused', (_, path, source) => {
    writeFileSync(join(copy, 'renderer/door.ts'), 'export const x = 1\n')
    const output = planted(path, source, typeCheck(path.split('/')[0] ?? ''))
    expect(output).toContain('planted.ts')
    expect(output).toMatch(/error TS/)
  })

  it('any: refused by the lint', () => {
    const output = planted(
      'shared/project/planted.ts',
      'export const x = (y: any) => y\n',
      lint('shared/project/planted.ts'),
    )
    expect(output).toContain('noExplicitAny')
  })
})

describe('Biome keeps the inner walls', () => {
  it.each([
    ['storage imports electron', 'electron/storage/planted.ts', "import { app } from 'electron'"],
    ['services import electron', 'electron/services/planted.ts', "import { app } from 'electron'"],
    ['an importer imports electron', 'electron/importers/planted.ts', "import { app } from 'electron'"],
    ['lowdb outside storage', 'electron/services/planted.ts', "import { Low } from 'lowdb'"],
    [
      'storage imports services',
      'electron/storage/planted.ts',
      "import { makeId } from '../services/make-id.ts'",
    ],
    [
      'an importer imports storage',
      'electron/importers/planted.ts',
      "import { x } from '../storage/project-folder.ts'",
    ],
    ['the project imports commands', 'shared/project/planted.ts', "import { x } from '../commands/table.ts'"],
    ['a command imports the log', 'shared/commands/planted.ts', "import { x } from '../log/timeline.ts'"],
    ['detection imports commands', 'shared/detection/planted.ts', "import { x } from '../commands/table.ts'"],
  ])('%s: refused', (_, path, source) => {
    expect(planted(path, `${source}\n`, lint(path))).toContain('noRestrictedImports')
  })

  it('an import cycle: refused', () => {
    writeFileSync(
      join(copy, 'shared/anchors/planted-b.ts'),
      "import { a } from './planted-a.ts'\nexport const b = (): unknown => a\n",
    )
    const output = planted(
      'shared/anchors/planted-a.ts',
      "import { b } from './planted-b.ts'\nexport const a = (): unknown => b\n",
      lint('shared/anchors'),
    )
    rmSync(join(copy, 'shared/anchors/planted-b.ts'))
    expect(output).toContain('noImportCycles')
  })
})
