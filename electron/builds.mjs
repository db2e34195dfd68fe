import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

// What a checkout runs is built once for each state of its sources (docs/decisions/0007-a-build-for-each-state.md).

const BUILDS = {
  cli: {
    title: 'the command line',
    sources: ['electron', 'shared'],
    result: 'main.js',
    make: async (root, outDir) => (await import('./cli/build.mjs')).buildCommandLine(root, outDir),
  },
  desk: {
    title: 'the desk',
    sources: ['electron', 'shared', 'renderer'],
    result: 'page/index.html',
    make: async (root, outDir) => (await import('./start/build-desk.mjs')).buildDesk(root, outDir),
  },
}

/** Builds kept besides the newest: a program that started from one may still load its parts. */
const EARLIER_BUILDS = 1
const HOUR = 3_600_000

/**
 * The folder of the build, `cli` or `desk`, of the sources as they are now, which is made where it is not there: all
 * of it or nothing, beside and then renamed, so that two builds at once, or one that is killed, never leave half a
 * program.
 */
export async function built(root, name) {
  const { title, sources, result, make } = BUILDS[name]
  const parent = join(root, 'out', name)
  const outDir = join(parent, stateOfSources(root, sources))
  if (existsSync(join(outDir, result))) return outDir
  process.stderr.write(`Building ${title}, once after each change of its sources …\n`)
  const unfinished = `${outDir}.${process.pid}`
  await mkdir(parent, { recursive: true })
  try {
    await make(root, unfinished)
    await rename(unfinished, outDir)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another build of the same sources came first: its result is as good.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  }
  await removeEarlier(parent, outDir)
  return outDir
}

/** A name for the sources as they are, from size and time of each file: one stat a file, nothing is read. */
function stateOfSources(root, folders) {
  const hash = createHash('sha256')
  const manifests = ['package.json', 'package-lock.json'].map((name) => join(root, name))
  for (const path of [...manifests, ...folders.flatMap((folder) => sourcesIn(join(root, folder)))]) {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(tsx?|mjs|css|html|svg)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
}

/** What another build is making just now stays; what a killed one left behind goes after an hour. */
async function removeEarlier(parent, outDir) {
  const others = (await readdir(parent)).map((name) => join(parent, name)).filter((path) => path !== outDir)
  const dated = await Promise.all(
    others.map(async (path) => ({ path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 })),
  )
  const finished = dated.filter(({ path }) => extname(path) === '').sort((a, b) => b.at - a.at)
  const leftBehind = dated.filter(({ path, at }) => extname(path) !== '' && Date.now() - at > HOUR)
  const old = [...finished.slice(EARLIER_BUILDS), ...leftBehind]
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
