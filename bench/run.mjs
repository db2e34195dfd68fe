import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { built } from '../electron/builds.mjs'
import { bundle } from '../electron/bundle.mjs'

// `npm run bench`: bundles the benches as the program is bundled, and runs them in this process. `npm run bench --
// edit window` runs those two.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
await mkdir(join(root, 'out'), { recursive: true })
const outDir = await mkdtemp(join(root, 'out/bench-'))
try {
  const desk = await built(root, 'desk')
  await bundle(root, outDir, {
    main: join(root, 'bench/main.ts'),
    'open-one': join(root, 'bench/open-one.ts'),
  })
  await bundle(root, outDir, { 'told-when-seen': join(root, 'bench/told-when-seen.ts') }, 'electron')
  const hello = await builtHello(join(outDir, 'hello'))
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href)
  process.exitCode = await main({ desk, hello, bench: outDir }, process.argv.slice(2))
} finally {
  await rm(outDir, { recursive: true, force: true })
}

/** The hello-world, as the desk is built: a folder that Electron can be started with. */
async function builtHello(folder) {
  await bundle(root, folder, { main: join(root, 'bench/hello/main.ts') }, 'electron')
  await copyFile(join(root, 'bench/hello/index.html'), join(folder, 'index.html'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'hello', main: 'main.cjs' }))
  return folder
}
