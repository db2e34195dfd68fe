import { createHash } from 'node:crypto'
import { StorageError } from './storage-error.ts'

// How a file of JSON says whether it is whole: a first line that tells format and sum, then the data.

const FORMAT = 1

/** What the first line of a file says of it. */
export interface EnvelopeHead {
  readonly claimbench: number
  readonly format: number
  readonly sha256: string
}

/** The file is not what was written. */
export class Damaged extends Error {}

/** The bytes of a file that holds `data`, as parts; `extra` fields stand in its first line, readable by themselves. */
export function pack(data: unknown, extra: object = {}): readonly Uint8Array[] {
  const body = Buffer.from(JSON.stringify(data))
  const head = JSON.stringify({ claimbench: 1, format: FORMAT, ...extra }).slice(0, -1)
  return [Buffer.from(`${head},"sha256":"${sumOf(head, body)}","data":\n`), body, Buffer.from('\n}\n')]
}

/** The first line of a file; throws {@link Damaged}, or `newer` before anything else is looked at. */
export function headOf<Head extends EnvelopeHead>(file: Buffer): Head {
  const end = file.indexOf(NEWLINE)
  const line = file.toString('utf8', 0, end < 0 ? 0 : end)
  let head: Partial<Head> | null
  try {
    head = JSON.parse(line.replace(/,"data":$/, '}')) as Partial<Head> | null
  } catch {
    throw new Damaged('its first line cannot be read')
  }
  if (typeof head !== 'object' || head?.claimbench === undefined || typeof head.format !== 'number')
    throw new Damaged('it is no file of Claimbench')
  if (head.format > FORMAT) {
    throw new StorageError(
      'newer',
      'This project was made by a newer Claimbench. Update this program to open it.',
    )
  }
  return head as Head
}

/** The data of a file; throws {@link Damaged} where a single bit of it has changed. */
export function unpack<T, Head extends EnvelopeHead = EnvelopeHead>(
  file: Buffer,
): { readonly head: Head; readonly data: T } {
  const head = headOf<Head>(file)
  const body = file.subarray(file.indexOf(NEWLINE) + 1, -3)
  if (file.toString('latin1', file.length - 3) !== '\n}\n') throw new Damaged('its end is missing')
  const line = file.toString('utf8', 0, file.indexOf(NEWLINE))
  if (sumOf(line.slice(0, line.lastIndexOf(',"sha256":')), body) !== head.sha256)
    throw new Damaged('its content was changed')
  return { head, data: JSON.parse(body.toString('utf8')) as T }
}

/** Over the first line up to the sum itself, and the data. */
const sumOf = (head: string, body: Uint8Array): string =>
  createHash('sha256').update(head).update(body).digest('hex')

const NEWLINE = 0x0a
