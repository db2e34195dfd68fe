import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../electron/bundle.mjs'

// `npm run bench`: bundles the benches as the program is bundled, and runs them in this process.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
await mkdir(join(root, 'out'), { recursive: true })
const outDir = await mkdtemp(join(root, 'out/bench-'))
try {
  await bundle(root, outDir, {
    main: join(root, 'bench/main.ts'),
    'open-one': join(root, 'bench/open-one.ts'),
  })
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href)
  process.exitCode = await main()
} finally {
  await rm(outDir, { recursive: true, force: true })
}
