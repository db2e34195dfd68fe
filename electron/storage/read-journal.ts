import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../../shared/log/entry.ts'
import { follows, JOURNAL_FORMAT, readHeader, readLine, type SegmentHeader } from './journal-lines.ts'
import { StorageError, systemCode } from './storage-error.ts'

/** A place behind a whole line of the journal. */
interface Position {
  readonly segment: number
  /** Length of the segment up to here. */
  readonly bytes: number
  /** Sum of the line that ends here. */
  readonly sum: string
}

/** A position, and the `seq` reached there. */
export interface Mark extends Position {
  readonly seq: number
}

/** The first line of a segment's file; null where it cannot be read. */
export interface SegmentHead {
  readonly number: number
  readonly header: SegmentHeader | null
}

/** What a journal says, as far as it can be trusted. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly Entry[]
  /** Behind the last good line. */
  readonly end: Mark
  /** Bytes of an unfinished line behind it: of a write that was never acknowledged. */
  readonly torn: number
  /** What is wrong behind it, or null. */
  readonly damage: string | null
}

const HEAD_BYTES = 1024
const FILE_NAME = /^(\d{6,})\.jsonl$/

export const segmentFile = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(6, '0')}.jsonl`)

/** The heads of all segments in their order; none where the folder is missing. Throws a {@link StorageError} where one is newer than this program. */
export async function readHeads(folder: string): Promise<readonly SegmentHead[]> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  const numbers = names.map((name) => Number(FILE_NAME.exec(name)?.[1] ?? 0)).filter(Boolean)
  const heads = await Promise.all(numbers.sort((a, b) => a - b).map((number) => readHead(folder, number)))
  if (heads.some(({ header }) => (header?.['claimbench-journal'] ?? 0) > JOURNAL_FORMAT)) {
    throw new StorageError(
      'newer',
      'This project was made by a newer Claimbench. Update this program to open it.',
    )
  }
  return heads
}

async function readHead(folder: string, number: number): Promise<SegmentHead> {
  const file = await open(segmentFile(folder, number), 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const header = readHeader(buffer.toString('utf8', 0, bytesRead))
    return { number, header: header?.segment === number ? header : null }
  } finally {
    await file.close()
  }
}

/** The segment that the present log begins in: a restore begins a new one behind the old. */
export const beginning = (heads: readonly SegmentHead[]): SegmentHead | undefined =>
  [...heads].reverse().find(({ header }) => header?.after === '')

/** Reads the present log: the whole of it, or what comes behind a mark, with all before the mark taken as read. */
export async function readJournal(
  folder: string,
  heads: readonly SegmentHead[],
  from: Mark | null = null,
): Promise<Journal> {
  const first = from?.segment ?? beginning(heads)?.number
  const last = heads.at(-1)?.number ?? 0
  const reading = new Reading(from)
  if (first === undefined) reading.damage = 'its beginning cannot be read'
  else {
    for (let number = first; number <= last && reading.damage === null; number++) {
      const head = heads.find((each) => each.number === number)
      if (!head) reading.damage = `segment ${number} is missing`
      else reading.take(head, await readFile(segmentFile(folder, number)))
    }
  }
  return reading.result()
}

/** Follows the chain of sums through one segment after another. */
class Reading {
  damage: string | null = null
  readonly #entries: Entry[] = []
  /** Where the log starts, and the place behind each entry. */
  readonly #marks: Mark[]
  /** What stands behind the last good line of the newest segment. */
  #rest: Buffer = Buffer.alloc(0)

  constructor(from: Mark | null) {
    this.#marks = from ? [from] : []
  }

  take({ number, header }: SegmentHead, bytes: Buffer): void {
    const start = this.#marks[0]
    if (start?.segment === number && start.bytes > 0) {
      if (endsLine(bytes, start)) this.#readLines(bytes, start)
      else this.damage = `segment ${number} was cut short or changed`
      return
    }
    const end = bytes.indexOf(NEWLINE) + 1
    const found = header && readLine(bytes.toString('utf8', 0, Math.max(0, end - 1)))
    if (!header || !found || !follows(found, header.after)) {
      this.damage = `the beginning of segment ${number} was changed`
      return
    }
    if (header.after !== '' && !this.#goBackTo(header.after)) {
      this.damage = `segment ${number - 1} was cut short or changed`
      return
    }
    const mark = { segment: number, bytes: end, sum: found.sum, seq: header.first - 1 }
    if (header.after === '') this.#marks.push(mark)
    this.#readLines(bytes, mark)
  }

  /** Drops what a failed write left behind the line that the next segment follows. False where there is no such line. */
  #goBackTo(sum: string): boolean {
    const at = this.#marks.map((mark) => mark.sum).lastIndexOf(sum)
    if (at < 0) return false
    this.#marks.length = at + 1
    this.#entries.length = at
    return true
  }

  #readLines(bytes: Buffer, start: Mark): void {
    let { bytes: place, sum, seq } = start
    for (let end = bytes.indexOf(NEWLINE, place); end >= 0; end = bytes.indexOf(NEWLINE, place)) {
      const found = readLine(bytes.toString('utf8', place, end))
      const entry = found?.kind === 'entry' && follows(found, sum) ? (JSON.parse(found.json) as Entry) : null
      if (!found || entry?.seq !== seq + 1) break
      place = end + 1
      sum = found.sum
      seq++
      this.#entries.push(entry)
      this.#marks.push({ segment: start.segment, bytes: place, sum, seq })
    }
    this.#rest = bytes.subarray(place)
  }

  result(): Journal {
    const end = this.#marks.at(-1) ?? { segment: 0, bytes: 0, sum: '', seq: 0 }
    // An unfinished line is a write that a crash cut off; a whole line that does not fit was changed.
    const torn = this.damage === null && !this.#rest.includes(NEWLINE) ? this.#rest.length : 0
    const changed = torn === 0 && this.#rest.length > 0 && this.damage === null
    const damage = changed ? `segment ${end.segment} was changed behind entry ${end.seq}` : this.damage
    return { entries: this.#entries, end, torn, damage }
  }
}

const NEWLINE = 0x0a

/** Whether a line with the sum of a mark ends where the mark says. */
function endsLine(bytes: Buffer, { bytes: place, sum }: Mark): boolean {
  if (bytes.length < place || bytes[place - 1] !== NEWLINE) return false
  const start = bytes.lastIndexOf(NEWLINE, place - 2) + 1
  return readLine(bytes.toString('utf8', start, place - 1))?.sum === sum
}
