import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// `npm test`: type check, lint, build, tests. Stops at the first of them that fails, and ends with one line of counts.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'out/test-results.json')

const STEPS = [
  ['Type check', 'npm', ['run', '--silent', 'typecheck']],
  ['Lint', 'npm', ['run', '--silent', 'lint']],
  ['Build', 'npm', ['run', '--silent', 'build']],
  [
    'Tests',
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ],
]

rmSync(results, { force: true })
mkdirSync(dirname(results), { recursive: true })
const failed = STEPS.find(([name, command, args]) => {
  console.log(`\n— ${name}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0
})
if (failed) process.exitCode = 1
console.log(counts(failed !== undefined))

/** Counts of the tests; a step that failed before them, or a file that could not be loaded, counts as one failure. */
function counts(anyFailed) {
  if (!existsSync(results)) return '0 passed, 1 failed, 0 skipped'
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, 'utf8'),
  )
  const failures = anyFailed ? Math.max(1, numFailedTests) : numFailedTests
  return `${numPassedTests} passed, ${failures} failed, ${numPendingTests + numTodoTests} skipped`
}
