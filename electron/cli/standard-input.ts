const NEWLINE = 0x0a
/** A line longer than this is no command: it is refused without being held in memory. */
const LONGEST_LINE = 64 * 1024 * 1024

/** All bytes of standard input, or the first ones where there are more than `enough`. */
export async function readBytes(enough: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > enough) break
  }
  return Buffer.concat(chunks)
}

/** The lines of standard input as they come, without their ends; null for one that is too long to hold. */
export async function* readLines(signal: AbortSignal): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  const line = (): Buffer | null => {
    const whole = length > LONGEST_LINE ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return whole
  }
  const hold = (part: Buffer): void => {
    length += part.length
    if (length <= LONGEST_LINE) parts.push(part)
    else parts = []
  }
  const stop = (): unknown => process.stdin.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        hold(chunk.subarray(from, end))
        yield line()
        from = end + 1
      }
      if (from < chunk.length) hold(chunk.subarray(from))
    }
    if (length > 0) yield line()
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
