import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DataFolders } from '../services/data-folders.ts'
import { Workbench, type WorkbenchStart } from '../services/workbench.ts'
import { answerRequest } from './answer-request.ts'
import { browserServices } from './browser-services.ts'
import { EventStreams } from './event-streams.ts'
import { Gate } from './gate.ts'

export interface BrowserHostOptions {
  readonly folders: DataFolders
  /** 0 for any that is free. */
  readonly port: number
  /** Folder of the built page. */
  readonly rendererDir: string
  /** Script of the process that formatted documents are read in. */
  readonly importChild: string
  readonly version: string
  readonly start?: WorkbenchStart
}

export interface BrowserHost {
  /** What to open in a browser. Who has it may read and change everything: it is for this user alone. */
  readonly address: string
  /** Waits for the last save. Returns what went wrong, in sentences. */
  close(): Promise<readonly string[]>
}

/** How long pages may take to read their last answers. */
const LAST_ANSWERS = 1000

/** Starts the workbench for browsers on this machine. Resolves when it answers; rejects where the port is taken. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { folders, port, rendererDir, importChild, version, start } = options
  const server = createServer()
  const gate = new Gate(await listening(server, port))
  const workbench = new Workbench(folders, browserServices(folders.data, importChild, version), start)
  const streams = new EventStreams()
  workbench.hear((event) => streams.tell(event))
  server.on('request', (request, response) => {
    answerRequest({ gate, workbench, streams, rendererDir }, request, response).catch(() => cutOff(response))
  })
  let closing: Promise<readonly string[]> | null = null
  return {
    address: gate.address,
    close: () => {
      closing ??= closed(server, workbench, streams)
      return closing
    },
  }
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function closed(server: Server, workbench: Workbench, streams: EventStreams) {
  const ended = new Promise((resolve) => server.close(resolve))
  const notices = await workbench.close()
  streams.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS)
  await ended
  clearTimeout(timer)
  return notices
}

/** The page hung up, or sent what is no HTTP: there is nobody to tell. */
const cutOff = (response: ServerResponse): void => {
  response.destroy()
}
