import type { ServerResponse } from 'node:http'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { pack } from './wire.ts'

/** Shorter than the time after which anything in between takes a silent connection for dead. */
const HEARTBEAT = 15_000
/** What may wait for a page that does not read: then it is dropped, connects again and asks for the whole. */
const LARGEST_BACKLOG = 64 * 1024 * 1024

/** The pages that listen, as server-sent events. */
export class EventStreams {
  readonly #streams = new Set<ServerResponse>()
  readonly #heartbeat = setInterval(() => this.#write(':\n\n'), HEARTBEAT).unref()

  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 1000\n\n')
    response.on('close', () => this.#streams.delete(response))
    this.#streams.add(response)
  }

  tell(event: WorkbenchEvent): void {
    if (this.#streams.size > 0) this.#write(`data: ${pack(event)}\n\n`)
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const stream of this.#streams) stream.end()
  }

  #write(text: string): void {
    for (const stream of this.#streams) {
      if (stream.writableLength > LARGEST_BACKLOG) stream.destroy()
      else stream.write(text)
    }
  }
}
