import type { IncomingMessage } from 'node:http'

/** Bytes of one question: the largest file that may be attached takes more as base64 than it has itself. */
const LARGEST_BODY = 300 * 1024 * 1024

/** The text of a request, or null where it is larger than allowed; then the rest is not kept. */
export async function readBody(request: IncomingMessage, largest = LARGEST_BODY): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // Read to its end all the same: who is still sending does not hear an answer.
    if (size > largest) chunks.length = 0
    else chunks.push(chunk)
  }
  return size > largest ? null : Buffer.concat(chunks).toString('utf8')
}
