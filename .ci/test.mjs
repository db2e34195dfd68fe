import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm test`: type check, lint, build, tests, and the desk in each host that is here. Stops at the first of them that
// fails, and ends with one line of counts.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const unitResults = join(root, 'out/test-results.json')
const deskResults = join(root, 'out/playwright-results.json')

const STEPS = [
  ['Type check', 'npm', ['run', '--silent', 'typecheck']],
  ['Lint', 'npm', ['run', '--silent', 'lint']],
  ['Build', 'npm', ['run', '--silent', 'build']],
  [
    'Tests',
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`],
  ],
  ['The desk in Electron and in the browser', ...onScreen(['npx', 'playwright', 'test'])],
]

for (const results of [unitResults, deskResults]) rmSync(results, { force: true })
mkdirSync(join(root, 'out'), { recursive: true })
const failed = STEPS.find(([name, command, args]) => {
  console.log(`\n— ${name}`)
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status !==
    0
  )
})
if (failed) process.exitCode = 1
console.log(counts([unitCounts(), deskCounts()], failed !== undefined))

/** Under a screen in memory where there is none and one can be had. */
function onScreen([command, ...args]) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const needsOne = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY
  if (!needsOne || spawnSync('which', ['xvfb-run']).status !== 0) return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1920x1080x24', command, ...args]]
}

/** A step that failed before its tests, or a file that could not be loaded, counts as one failure. */
function counts(each, anyFailed) {
  const [passed, failures, skipped] = [0, 1, 2].map((at) => each.reduce((sum, tests) => sum + tests[at], 0))
  return `${passed} passed, ${anyFailed ? Math.max(1, failures) : failures} failed, ${skipped} skipped`
}

function unitCounts() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(unitResults)
  return [numPassedTests ?? 0, numFailedTests ?? 0, (numPendingTests ?? 0) + (numTodoTests ?? 0)]
}

/** What passed only when it was tried again has not passed. */
function deskCounts() {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(deskResults).stats ?? {}
  return [expected, unexpected + flaky, skipped]
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
