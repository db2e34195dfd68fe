import { createHash, hash } from 'node:crypto'
import type { Entry } from '../../shared/log/entry.ts'

// The text of a journal. Every line carries a sum over the sum of the line before and its own JSON, so that a
// changed, missing or moved line is noticed wherever it stands.

export const JOURNAL_FORMAT = 1

/** The first line of a segment. */
export interface SegmentHeader {
  readonly 'claimbench-journal': number
  /** 1 for the first segment; the number in the file's name. */
  readonly segment: number
  /** `seq` of the segment's first entry. */
  readonly first: number
  /** Sum of the line that this segment follows, or '' where a log begins. */
  readonly after: string
  /** The state that a log begins with where it does not begin with a project's creation: an asset, and its `seq`. */
  readonly base: { readonly seq: number; readonly asset: string } | null
}

export interface WrittenLine {
  readonly text: string
  readonly sum: string
}

export const headerLine = (header: SegmentHeader): WrittenLine => line('header', header, header.after)

export const entryLine = (entry: Entry, after: string): WrittenLine => line('entry', entry, after)

function line(kind: 'header' | 'entry', value: unknown, after: string): WrittenLine {
  const json = JSON.stringify(value)
  const sum = sumOf(after, json)
  return { text: `{"sum":"${sum}","${kind}":${json}}\n`, sum }
}

const sumOf = (after: string, json: string): string =>
  createHash('sha256').update(after).update(json).digest('hex').slice(0, 32)

const LINE = /^\{"sum":"([0-9a-f]{32})","(header|entry)":(.*)\}$/s

/** A line as found: its sum, and its content where the sum is right after `after`; null where it is no such line. */
export function readLine(text: string): FoundLine | null {
  const [, sum, kind, json] = LINE.exec(text) ?? []
  if (sum === undefined || kind === undefined || json === undefined) return null
  return { sum, kind: kind === 'header' ? 'header' : 'entry', json }
}

interface FoundLine {
  readonly sum: string
  readonly kind: 'header' | 'entry'
  readonly json: string
}

export const follows = ({ sum, json }: FoundLine, after: string): boolean => sumOf(after, json) === sum

/**
 * The sum of the entry that stands in a file from `start` to `end`, or null where it is not right after `after`. Looks
 * at bytes alone, so that a long log is soon gone through; overwrites what stands before the entry's JSON.
 */
export function entrySum(bytes: Buffer, start: number, end: number, after: string): string | null {
  const json = start + ENTRY_HEAD
  if (json > end || bytes[end - 1] !== CLOSING_BRACE) return null
  const head = bytes.toString('latin1', start, json)
  const sum = head.slice(8, 40)
  if (head !== `{"sum":"${sum}","entry":`) return null
  const from = json - bytes.write(after, json - after.length, 'latin1')
  return sha256(bytes.subarray(from, end - 1)).startsWith(sum) ? sum : null
}

/** At once where the system can, as older Electrons cannot: that is six times as quick for short texts. */
const sha256 = (bytes: Uint8Array): string =>
  typeof hash === 'function' ? hash('sha256', bytes, 'hex') : createHash('sha256').update(bytes).digest('hex')

const ENTRY_HEAD = `{"sum":"${'0'.repeat(32)}","entry":`.length
const CLOSING_BRACE = 0x7d

const isHeader = ({ segment, first, after, base }: Partial<SegmentHeader>): boolean =>
  typeof segment === 'number' &&
  typeof first === 'number' &&
  typeof after === 'string' &&
  (base === null || (typeof base?.seq === 'number' && /^[0-9a-f]{64}$/.test(base.asset)))

/** The header at the start of a segment's text, read before any sum is looked at, or null. */
export function readHeader(text: string): SegmentHeader | null {
  const found = readLine(text.slice(0, text.indexOf('\n')))
  if (found?.kind !== 'header') return null
  try {
    const header = JSON.parse(found.json) as Partial<SegmentHeader> | null
    const newer = (header?.['claimbench-journal'] ?? 0) > JOURNAL_FORMAT
    return header !== null && (newer || isHeader(header)) ? (header as SegmentHeader) : null
  } catch {
    return null
  }
}
