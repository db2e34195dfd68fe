import { join } from 'node:path'
import { bundle } from '../bundle.mjs'

/** Bundles the command line, with the script of the process that reads documents beside it. */
export const buildCommandLine = (root, outDir) =>
  bundle(root, outDir, {
    main: join(root, 'electron/cli/main.ts'),
    'import-child': join(root, 'electron/importers/import-child.ts'),
    'detection-worker': join(root, 'electron/cli/detection-worker.ts'),
  })
