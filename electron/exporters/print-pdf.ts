import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ExportError } from './export-error.ts'
import { findChromium } from './find-chromium.ts'

const LIMIT = 60_000

export interface PrintOptions {
  /** Path of the browser; where it is left out, an installed one is looked for. */
  readonly chromium?: string
  readonly signal?: AbortSignal
}

/**
 * Prints a self-contained page to PDF with an installed browser, without network and with a profile that is
 * thrown away. Throws an {@link ExportError}: `no-chromium`, `print` (also after 60 seconds), `stopped`.
 */
export async function printPdf(html: string, { chromium, signal }: PrintOptions = {}): Promise<Uint8Array> {
  const browser = chromium ?? (await findChromium(process))
  if (browser === null) {
    throw new ExportError(
      'no-chromium',
      'There is no Chromium, Chrome or Edge here to make a PDF with. Export HTML and print it from a browser, ' +
        'or set CLAIMBENCH_CHROMIUM to the path of one.',
    )
  }
  if (signal?.aborted) throw stopped()
  // mkdtemp gives a folder that only this user can open.
  const folder = await mkdtemp(join(tmpdir(), 'claimbench-print-'))
  try {
    return await printedIn(folder, html, browser, signal)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

async function printedIn(folder: string, html: string, browser: string, signal: AbortSignal | undefined) {
  const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
  await writeFile(page, html, { mode: 0o600 })
  const said = await run(
    browser,
    [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
    signal,
  )
  const bytes = await readFile(pdf).catch(() => null)
  if (bytes === null || !isWholePdf(bytes)) throw notPrinted(`the browser made none. ${said}`)
  return new Uint8Array(bytes)
}

const flags = (folder: string): readonly string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-breakpad',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--print-to-pdf-no-header',
  `--user-data-dir=${join(folder, 'profile')}`,
  // The browser refuses to build its sandbox for root, as in a container; the page has no script and no network.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Resolves with the last line of what the browser said, when it has ended. */
function run(browser: string, args: readonly string[], signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that the browser's helpers end with it.
    const child = spawn(browser, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
    })
    let said = ''
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      killTree(child)
      settle()
    }
    const abort = () => end(() => reject(stopped()))
    const timer = setTimeout(
      () => end(() => reject(notPrinted(`the browser took longer than ${LIMIT / 1000} seconds.`))),
      LIMIT,
    )
    signal?.addEventListener('abort', abort)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000)
    })
    child.on('error', (error) =>
      end(() => reject(notPrinted(`${browser} does not start (${error.message}).`))),
    )
    // Not 'close': a helper that outlives the browser may hold its output open.
    child.on('exit', () => end(() => resolve(said.trim().split('\n').at(-1) ?? '')))
  })
}

/** Ends a browser with all that it started. */
function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () => {})
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The whole group has ended by itself.
  }
}

const isWholePdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString('latin1') === '%PDF-' &&
  bytes.subarray(-1024).toString('latin1').includes('%%EOF')

const notPrinted = (why: string): ExportError =>
  new ExportError(
    'print',
    `The PDF was not made: ${why.trim()} Export HTML and print it from a browser instead.`,
  )

const stopped = (): ExportError => new ExportError('stopped', 'Printing was stopped. Nothing was written.')
