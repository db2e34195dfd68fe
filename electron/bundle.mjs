import { build } from 'vite'

/**
 * Bundles entries, by name, with everything that they import: as modules for the Node of the command line, or as
 * CommonJS for the oldest Node that Electron's main process may be (docs/decisions/0001-two-targets.md). Electron
 * itself is there when its programs run, and is never bundled.
 */
export async function bundle(root, outDir, input, host = 'node') {
  const commonJs = host === 'electron'
  const extension = commonJs ? 'cjs' : 'js'
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: commonJs ? 'node16' : 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input,
        external: ['electron'],
        output: {
          format: commonJs ? 'cjs' : 'es',
          entryFileNames: `[name].${extension}`,
          chunkFileNames: `[name]-[hash].${extension}`,
        },
      },
    },
  })
}
