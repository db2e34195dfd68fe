import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { bundle } from '../bundle.mjs'
import { pageConfig } from './page-config.mjs'

/** Builds what Electron runs, with the page in `page/`. The browser host serves the same page. */
export async function buildDesk(root, outDir) {
  await buildMain(root, outDir)
  const config = pageConfig(root)
  await build({ ...config, logLevel: 'error', build: { ...config.build, outDir: join(outDir, 'page') } })
}

/** Main process, preload and the process that reads documents, as a folder that Electron can be started with. */
export async function buildMain(root, outDir) {
  await bundle(
    root,
    outDir,
    {
      main: join(root, 'electron/main/main.ts'),
      'import-child': join(root, 'electron/importers/import-child.ts'),
    },
    'electron',
  )
  // By itself: a sandboxed preload can load no second file.
  await bundle(root, outDir, { preload: join(root, 'electron/preload/preload.ts') }, 'electron')
  const { name, version, description } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const manifest = { name, productName: 'Claimbench', version, description, main: 'main.cjs' }
  await writeFile(join(outDir, 'package.json'), JSON.stringify(manifest, null, 2))
}
