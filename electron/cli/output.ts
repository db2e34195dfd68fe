import { writeSync } from 'node:fs'
import { asDiskError, StorageError, systemCode } from '../storage/storage-error.ts'

let refused: unknown = null

/**
 * A reader such as `head` may leave early, and nobody may listen to standard error: neither stops a command. What
 * else standard output refuses is told by {@link outputWritten}.
 */
export function watchStreams(): void {
  process.stdout.on('error', noteRefused)
  process.stderr.on('error', () => {})
}

const noteRefused = (error: unknown): void => {
  refused ??= error
}

/** Whether standard output is full or broken. That its reader has left does not count. */
export const outputFailed = (): boolean => refused !== null && systemCode(refused) !== 'EPIPE'

/** Waits until standard output has taken everything. Throws a StorageError `disk` where it has not. */
export async function outputWritten(): Promise<void> {
  await new Promise<void>((done) => writeOut('', done))
  if (!outputFailed()) return
  const { message } = asDiskError(refused, 'The answer cannot be written to standard output')
  throw new StorageError('disk', `${message} What the command changed before is saved.`, { cause: refused })
}

/** A file or device on standard output refuses by throwing, a pipe by an event. */
function writeOut(content: string | Uint8Array, done: () => void = () => {}): void {
  try {
    process.stdout.write(content, done)
  } catch (error) {
    noteRefused(error)
    done()
  }
}

/** Results go to standard output, as text for people. */
export const print = (text: string): void => printRaw(ended(visible(text)))

/** What programs read, byte for byte. */
export const printRaw = (content: string | Uint8Array): void => writeOut(content)

export const printJson = (value: unknown): void => printRaw(ended(JSON.stringify(value, null, 2)))

/** Everything that is not the result goes to standard error. */
export const tell = (sentence: string): void => {
  try {
    process.stderr.write(`${visible(sentence)}\n`)
  } catch {
    // A full disk under standard error: there is nowhere left to say it.
  }
}

/** As {@link tell} or {@link printRaw}, done when it returns: for the last words of a process. */
export function writeAtOnce(stream: 'stdout' | 'stderr', text: string): void {
  try {
    writeSync(stream === 'stdout' ? 1 : 2, ended(text))
  } catch {
    // Nobody reads it.
  }
}

const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const CONTROL_PICTURES = 0x2400
const DELETE = 0x7f

/** Text from anywhere made fit for a terminal: what would steer it is shown instead, an escape as ␛. */
export const visible = (text: string): string =>
  text.replace(/\r\n/g, '\n').replace(CONTROL, (control) => {
    const code = control.charCodeAt(0)
    if (code === DELETE) return '␡'
    return code < DELETE ? String.fromCharCode(CONTROL_PICTURES + code) : `<${code.toString(16)}>`
  })

/** Shows that long work goes on, where somebody is looking. Returns what takes the line away again. */
export function progress(what: string): () => void {
  if (!process.stderr.isTTY) return () => {}
  process.stderr.write(`${what} …`)
  return () => process.stderr.write('\r\u001b[K')
}

/** Rows under each other, the columns as wide as their widest cell. The last column is not padded. */
export function columns(table: readonly (readonly string[])[]): string {
  const rows = table.map((row) => row.map((cell) => visible(cell).replace(/\n/g, ' ')))
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Text on one line, cut to a width with an ellipsis. */
export function oneLine(text: string, width: number): string {
  const line = visible(text.replace(/\s+/g, ' ').trim())
  const characters = [...line]
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`
}
