#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Runs the command line from a checkout, building it first where no build of these very sources is there.

// Nobody need listen to what is said beside the result.
process.stderr.on('error', () => {})

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const outDir = join(root, 'out/cli', stateOfSources())

if (!existsSync(join(outDir, 'main.js'))) {
  process.stderr.write('Building the command line, once after each change of its sources …\n')
  const { buildCommandLine } = await import('./build.mjs')
  await buildCommandLine(root, outDir)
}
if (process.argv[2] !== '--build-only') {
  // npm runs scripts in the project's folder; the paths on the command line are meant from where it was typed.
  if (process.env.npm_lifecycle_event === 'claimbench' && process.env.INIT_CWD) {
    process.chdir(process.env.INIT_CWD)
  }
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href)
  process.exitCode = await main(process.argv.slice(2))
}

/** A name for the sources as they are, from size and time of each file: one stat a file, nothing is read. */
function stateOfSources() {
  const hash = createHash('sha256')
  for (const path of [join(root, 'package-lock.json'), ...['electron', 'shared'].flatMap(sourcesIn)]) {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}
