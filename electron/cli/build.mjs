import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds kept besides the newest: a program that started from one may still load its parts. */
const EARLIER_BUILDS = 1

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
  })
  await rename(unfinished, outDir).catch(async (error) => {
    await rm(unfinished, { recursive: true, force: true })
    // Another build of the same sources came first: its result is as good.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  await removeEarlier(parent, outDir)
}

/** Bundles entries, by name, with everything that they import, for Node. */
export async function bundle(root, outDir, input) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}

async function removeEarlier(parent, outDir) {
  const builds = (await readdir(parent)).map((name) => join(parent, name)).filter((path) => path !== outDir)
  const dated = await Promise.all(
    builds.map(async (path) => ({ path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 })),
  )
  const old = dated.sort((a, b) => b.at - a.at).slice(EARLIER_BUILDS)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
