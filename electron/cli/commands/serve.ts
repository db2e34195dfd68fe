import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../../package.json' with { type: 'json' }
import { type BrowserHost, startBrowserHost } from '../../browser-host/start-browser-host.ts'
import { dataFolders } from '../../services/data-folders.ts'
import type { Call, Run } from '../call.ts'
import { print, printJson, tell } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** Both lie beside the bundle of the command line: `out/cli/STATE/` and `out/renderer/`. */
const IMPORT_CHILD = new URL('./import-child.js', import.meta.url)
const RENDERER = new URL('../../renderer', import.meta.url)

/** Kept whole: a host that is told to end saves what is under way first. */
export const run: Run = (call) => call.whole(() => served(call))

async function served(call: Call): Promise<undefined> {
  const stopped = untilStopped(call.signal)
  const host = await started(call)
  if (call.json) printJson({ address: host.address })
  else print(host.address)
  await stopped
  for (const notice of await host.close()) tell(notice)
  return undefined
}

async function started({ args }: Call): Promise<BrowserHost> {
  const rendererDir = args.option('renderer') ?? fileURLToPath(RENDERER)
  if (!existsSync(join(rendererDir, 'index.html'))) {
    throw new UsageError('The page is not built. Run npm run build first.')
  }
  const port = portOf(args.option('port'))
  try {
    return await startBrowserHost({
      folders: dataFolders(args.option('data')),
      port,
      rendererDir,
      importChild: fileURLToPath(IMPORT_CHILD),
      version: manifest.version,
      start: { project: args.place('FILE') ?? null },
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    throw new UsageError(`Port ${port} is not to be had (${code}). Choose another, or leave --port out.`)
  }
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535) {
    throw new UsageError(`--port takes a number up to 65535, not “${given}”.`)
  }
  return port
}

/** Ctrl-C, a supervisor, or a terminal that is closed. */
const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    process.once('SIGHUP', () => resolve())
  })
