import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { bundle } from '../bundle.mjs'

/** Builds kept besides the newest: a program that started from one may still load its parts. */
const EARLIER_BUILDS = 1
const HOUR = 3_600_000

/**
 * Bundles the command line into `outDir`, all of it or nothing: it is made beside and then renamed, so that two
 * builds at once, or one that is killed, never leave half a program.
 */
export async function buildCommandLine(root, outDir) {
  const parent = join(outDir, '..')
  const unfinished = `${outDir}.${process.pid}`
  await mkdir(parent, { recursive: true })
  await bundle(root, unfinished, {
    main: join(root, 'electron/cli/main.ts'),
    'import-child': join(root, 'electron/importers/import-child.ts'),
    'detection-worker': join(root, 'electron/cli/detection-worker.ts'),
  })
  await rename(unfinished, outDir).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true })
    // Another build of the same sources came first: its result is as good.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  await removeEarlier(parent, outDir)
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
