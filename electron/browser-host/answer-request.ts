import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Failure } from '../../shared/contract/questions.ts'
import { PAGE_HEADERS } from '../services/content-security-policy.ts'
import { pageFile } from '../services/page-files.ts'
import type { Workbench } from '../services/workbench.ts'
import type { EventStreams } from './event-streams.ts'
import type { Gate } from './gate.ts'
import { readBody } from './read-body.ts'
import { pack, unpack } from './wire.ts'

/** What requests are answered with. */
export interface BrowserDesk {
  readonly gate: Gate
  readonly workbench: Workbench
  readonly streams: EventStreams
  readonly rendererDir: string
}

/** Answers one request. Who does not belong here learns nothing, not even which files there are. */
export async function answerRequest(
  desk: BrowserDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { gate } = desk
  // Taken as it came: whatever is encoded in it names nothing here.
  const { url = '', method = '' } = request
  const [path = ''] = url.split('?')
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
  if (!gate.isOwn(request)) return refuse(response, 403, FOREIGN)
  if (method === 'GET' && path === '/' && url.includes('token=')) return letIn(desk, url, response)
  if (!gate.isKnown(request)) return refuse(response, 403, UNKNOWN)
  if (path.startsWith('/ask/')) return answerQuestion(desk, path.slice('/ask/'.length), request, response)
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, NOT_HERE)
  if (path === '/events' && method === 'GET') return desk.streams.add(response)
  return sendFile(desk.rendererDir, path, method, response)
}

const FOREIGN = { code: 'foreign', message: 'Claimbench answers its own pages only.' }
const UNKNOWN = { code: 'foreign', message: 'Open the address that Claimbench printed when it started.' }
const NOT_HERE = { code: 'not-here', message: 'There is nothing here.' }
const NO_JSON = { code: 'bad-input', message: 'A question is sent as JSON.' }
const TOO_LARGE = {
  code: 'too-large',
  message: 'This is larger than a question may be (300 MB). Keep the file in the archive and name its place.',
}

function refuse(response: ServerResponse, status: number, failure: Failure): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(pack({ ok: false, ...failure }))
}

/** Takes the token out of the address, so that no history and no screenshot keeps it. */
function letIn({ gate }: BrowserDesk, url: string, response: ServerResponse): void {
  const cookie = gate.cookieFor(url)
  if (cookie === null) refuse(response, 403, UNKNOWN)
  else response.writeHead(303, { 'Set-Cookie': cookie, Location: '/', 'Cache-Control': 'no-store' }).end()
}

async function answerQuestion(
  { workbench }: BrowserDesk,
  question: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405, NOT_HERE)
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refuse(response, 415, NO_JSON)
  const body = await readBody(request)
  if (body === null) return refuse(response, 413, TOO_LARGE)
  let input: unknown
  try {
    input = unpack(body)
  } catch {
    return refuse(response, 400, NO_JSON)
  }
  const answer = await workbench.answer(question, input)
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  response.end(pack(answer))
}

async function sendFile(folder: string, path: string, method: string, response: ServerResponse) {
  const file = await pageFile(folder, path)
  if (file === null) return refuse(response, 404, NOT_HERE)
  response.writeHead(200, {
    'Content-Type': file.mediaType,
    'Content-Length': file.bytes.length,
    'Cache-Control': file.isConstant ? 'private, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(method === 'HEAD' ? undefined : file.bytes)
}
