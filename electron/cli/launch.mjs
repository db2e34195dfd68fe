#!/usr/bin/env node
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { built } from '../builds.mjs'

// Runs the command line from a checkout, building it first where no build of these very sources is there.

// Nobody need listen to what is said beside the result.
process.stderr.on('error', () => {})

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const outDir = await built(root, 'cli')

// npm runs scripts in the project's folder; the paths on the command line are meant from where it was typed.
if (process.env.npm_lifecycle_event === 'claimbench' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD)
}
const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href)
process.exitCode = await main(await withPage(process.argv.slice(2)))

/** The page that `serve` serves is a build of its own. */
async function withPage(args) {
  if (args[0] !== 'serve' || args.some((arg) => /^--(renderer|help)\b/.test(arg))) return args
  return [...args.slice(0, 1), '--renderer', join(await built(root, 'desk'), 'page'), ...args.slice(1)]
}
