import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { built } from '../builds.mjs'

// `npm run build`: everything that is not built for the sources as they are.

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
await built(root, 'cli')
await built(root, 'desk')
