import { BrowserWindow, session } from 'electron'
import { ExportError } from '../exporters/export-error.ts'
import { PAGE_ADDRESS, SCHEME } from './own-page.ts'

const LIMIT = 60_000
/** In memory only, and apart from the windows: it has no cookies and no files of theirs. */
const PARTITION = 'print'
const REPORT_ADDRESS = `${PAGE_ADDRESS}report/`

/** A report brings its style and pictures with it, and nothing else is loaded. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
}

const reports = new Map<string, string>()
let isServing = false
let count = 0

/** Prints a self-contained page to PDF in a window that nobody sees, without JavaScript. Throws an ExportError. */
export async function printReport(
  html: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<Uint8Array> {
  serveReports()
  const address = `${REPORT_ADDRESS}${++count}`
  reports.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      javascript: false,
      spellcheck: false,
    },
  })
  try {
    return await withinLimit(signal, printed(window, address))
  } finally {
    reports.delete(address)
    window.destroy()
  }
}

function serveReports(): void {
  if (isServing) return
  isServing = true
  session.fromPartition(PARTITION).protocol.handle(SCHEME, ({ url }) => {
    const html = reports.get(url)
    return html === undefined ? new Response('', { status: 404 }) : new Response(html, { headers: HEADERS })
  })
}

async function printed(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  const pdf = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true })
  return new Uint8Array(pdf)
}

/** The window is destroyed after this whoever wins, and so ends what was late. */
function withinLimit(signal: AbortSignal, printing: Promise<Uint8Array>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ExportError('stopped', 'Printing was stopped. Nothing was written.'))
    const timer = setTimeout(() => reject(notPrinted()), LIMIT)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    printing
      .then(resolve, (error: unknown) => reject(notPrinted(error)))
      .finally(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', stop)
      })
  })
}

const notPrinted = (cause?: unknown): ExportError =>
  new ExportError('print', 'The PDF was not made. Export HTML and print it from a browser instead.', {
    cause,
  })
