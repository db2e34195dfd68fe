import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

// `npm run bench`: bundles the benches as the program is bundled, and runs them in this process.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const outDir = await mkdtemp(join(root, 'out/bench-'))
try {
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
        input: { main: join(root, 'bench/main.ts'), 'open-one': join(root, 'bench/open-one.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href)
  process.exitCode = await main()
} finally {
  await rm(outDir, { recursive: true, force: true })
}
