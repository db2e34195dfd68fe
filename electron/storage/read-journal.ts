import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../../shared/log/entry.ts'
import {
  entrySum,
  follows,
  JOURNAL_FORMAT,
  readHeader,
  readLine,
  type SegmentHeader,
} from './journal-lines.ts'
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
  /** Its sum is right. */
  readonly sound: boolean
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
    const text = buffer.toString('utf8', 0, bytesRead)
    const read = readHeader(text)
    const header = read?.segment === number ? read : null
    const found = readLine(text.slice(0, text.indexOf('\n')))
    return { number, header, sound: header !== null && found !== null && follows(found, header.after) }
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
  return (await readWith(new Reading(from), folder, heads, from?.segment)).result()
}

/**
 * What is wrong anywhere in the present log, from its beginning, or null. Looks at sums alone, which is much quicker
 * than reading. `mark` is a place that the log must have.
 */
export async function wholeDamage(
  folder: string,
  heads: readonly SegmentHead[],
  mark: Mark,
): Promise<string | null> {
  const reading = await readWith(new Reading(null, false), folder, heads)
  const { damage, end } = reading.result()
  if (damage !== null || reading.has(mark)) return damage
  return end.seq < mark.seq
    ? `it ends at entry ${end.seq}, the snapshot was taken at ${mark.seq}`
    : `it does not have the line that the snapshot was taken at (entry ${mark.seq})`
}

/**
 * What can be told soon of the log before a mark: that a segment is missing, that its beginning was changed, or that
 * what the next one follows is not there. Null does not say that all of it is whole: {@link wholeDamage} does.
 */
export async function outlineDamage(
  folder: string,
  heads: readonly SegmentHead[],
  mark: Mark,
): Promise<string | null> {
  const first = beginning(heads)?.number
  if (first === undefined) return 'its beginning cannot be read'
  for (let number = first; number <= mark.segment; number++) {
    const head = heads.find((each) => each.number === number)
    if (!head) return `segment ${number} is missing`
    if (!head.header || !head.sound) return `the beginning of segment ${number} was changed`
    if (number > first && !(await hasLine(folder, first, number - 1, head.header.after)))
      return `segment ${number - 1} was cut short or changed`
  }
  return null
}

/** Whether a line with this sum stands in the newest of some segments, or in one before. */
async function hasLine(folder: string, first: number, newest: number, sum: string): Promise<boolean> {
  for (let number = newest; number >= first; number--) {
    const bytes = await readFile(segmentFile(folder, number))
    const at = bytes.lastIndexOf(`{"sum":"${sum}",`)
    if (at >= 0 && (at === 0 || bytes[at - 1] === NEWLINE) && bytes.includes(NEWLINE, at)) return true
  }
  return false
}

async function readWith(
  reading: Reading,
  folder: string,
  heads: readonly SegmentHead[],
  first: number | undefined = beginning(heads)?.number,
): Promise<Reading> {
  const last = Math.max(heads.at(-1)?.number ?? 0, first ?? 0)
  if (first === undefined) reading.damage = 'its beginning cannot be read'
  else {
    for (let number = first; number <= last && reading.damage === null; number++) {
      const head = heads.find((each) => each.number === number)
      if (!head) reading.damage = `segment ${number} is missing`
      else reading.take(head, await readFile(segmentFile(folder, number)))
    }
  }
  return reading
}

/** Follows the chain of sums through one segment after another. */
class Reading {
  damage: string | null = null
  /** What is wrong before all that is read. */
  #flaw: string | null = null
  readonly #entries: Entry[] = []
  /** Where the log starts, and the place behind each entry. */
  readonly #marks: Mark[]
  /** What stands behind the last good line of the newest segment. */
  #rest: Buffer = Buffer.alloc(0)

  /** Whether entries are read, or sums alone are looked at. */
  readonly #reads: boolean

  constructor(from: Mark | null, reads = true) {
    this.#marks = from ? [from] : []
    this.#reads = reads
  }

  /** Whether the log has this place. */
  has({ segment, bytes, sum, seq }: Mark): boolean {
    return this.#marks.some(
      (each) => each.seq === seq && each.segment === segment && each.bytes === bytes && each.sum === sum,
    )
  }

  take({ number, header }: SegmentHead, bytes: Buffer): void {
    const start = this.#marks[0]
    if (start?.segment === number && start.bytes > 0) {
      if (endsLine(bytes, start)) {
        if (!isAsWritten(bytes, header, start)) this.#flaw = `entry ${start.seq} was changed`
        this.#readLines(bytes, start)
      } else this.damage = `segment ${number} was cut short or changed`
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
    if (this.#reads) this.#entries.length = at
    return true
  }

  #readLines(bytes: Buffer, start: Mark): void {
    let { bytes: place, sum, seq } = start
    for (let end = bytes.indexOf(NEWLINE, place); end >= 0; end = bytes.indexOf(NEWLINE, place)) {
      const next = this.#reads
        ? this.#readEntry(bytes.toString('utf8', place, end), sum, seq + 1)
        : entrySum(bytes, place, end, sum)
      if (next === null) break
      place = end + 1
      sum = next
      seq++
      this.#marks.push({ segment: start.segment, bytes: place, sum, seq })
    }
    this.#rest = bytes.subarray(place)
  }

  /** Takes an entry that fits, and returns its line's sum. */
  #readEntry(text: string, after: string, seq: number): string | null {
    const found = readLine(text)
    if (found?.kind !== 'entry' || !follows(found, after)) return null
    const entry = JSON.parse(found.json) as Entry
    if (entry.seq !== seq) return null
    this.#entries.push(entry)
    return found.sum
  }

  result(): Journal {
    const end = this.#marks.at(-1) ?? { segment: 0, bytes: 0, sum: '', seq: 0 }
    // An unfinished line is a write that a crash cut off; a whole line that does not fit was changed.
    const torn = this.damage === null && !this.#rest.includes(NEWLINE) ? this.#rest.length : 0
    const changed = torn === 0 && this.#rest.length > 0 && this.damage === null
    const damage = changed ? `segment ${end.segment} was changed behind entry ${end.seq}` : this.damage
    return { entries: this.#entries, end, torn, damage: damage ?? this.#flaw }
  }
}

const NEWLINE = 0x0a

/** Whether a line with the sum of a mark ends where the mark says: what follows it can be read from there. */
const endsLine = (bytes: Buffer, { bytes: place, sum }: Mark): boolean =>
  bytes.length >= place && bytes[place - 1] === NEWLINE && lineBefore(bytes, place).found?.sum === sum

/** Whether the line of a mark has the content that its sum was taken of. */
function isAsWritten(bytes: Buffer, header: SegmentHeader | null, { bytes: place }: Mark): boolean {
  const { start, found } = lineBefore(bytes, place)
  const after = start === 0 ? header?.after : lineBefore(bytes, start).found?.sum
  return found !== null && after !== undefined && follows(found, after)
}

function lineBefore(bytes: Buffer, place: number) {
  const start = place < 2 ? 0 : bytes.lastIndexOf(NEWLINE, place - 2) + 1
  return { start, found: readLine(bytes.toString('utf8', start, Math.max(start, place - 1))) }
}
