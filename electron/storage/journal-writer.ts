import { type FileHandle, open } from 'node:fs/promises'
import type { Entry } from '../../shared/log/entry.ts'
import { writeAt, writeDurably } from './durable-file.ts'
import { entryLine, headerLine, JOURNAL_FORMAT, type SegmentHeader } from './journal-lines.ts'
import { type Mark, segmentFile } from './read-journal.ts'
import { asDiskError, StorageError } from './storage-error.ts'

/** A segment that has grown past this is closed at the next snapshot; closed segments never change. */
const LONG_SEGMENT = 8 * 1024 * 1024

interface Waiting {
  readonly entry: Entry
  readonly stored: () => void
  readonly failed: (error: StorageError) => void
}

/**
 * Appends entries. One that comes while the disk is idle is committed at once; those that come while a commit is
 * under way go together in the next one. After a failed write the file is never written to again, because nobody
 * can tell what the disk has of it: the log goes on in a new segment that names the last good line.
 */
export class JournalWriter {
  readonly #folder: string
  #file: FileHandle | null
  /** Number of the newest segment that there is. */
  #segment: number
  /** Where the newest segment ends, and the sum that its next line follows. */
  #place: number
  #sum: string
  /** Behind the last durable entry. */
  #mark: Mark
  readonly #marks = new Map<number, Mark>()
  #taken: number
  #waiting: Waiting[] = []
  #committing: Promise<void> | null = null

  private constructor(folder: string, file: FileHandle | null, segment: number, mark: Mark) {
    this.#folder = folder
    this.#file = file
    this.#segment = segment
    this.#mark = mark
    this.#place = mark.bytes
    this.#sum = mark.sum
    this.#taken = mark.seq
  }

  /** Begins a log with its first segment, durable when this resolves. */
  static async begin(folder: string, segment: number, base: SegmentHeader['base']): Promise<JournalWriter> {
    const seq = base?.seq ?? 0
    const writer = new JournalWriter(folder, null, segment - 1, { segment, bytes: 0, sum: '', seq })
    await writer.#newSegment(base)
    writer.#mark = { segment, bytes: writer.#place, sum: writer.#sum, seq }
    return writer
  }

  /** Goes on behind a mark: in its segment where that ends there, else in a new one behind the `newest`. */
  static async resume(
    folder: string,
    mark: Mark,
    newest: number,
    endsThere: boolean,
  ): Promise<JournalWriter> {
    const file = endsThere ? await open(segmentFile(folder, mark.segment), 'r+') : null
    return new JournalWriter(folder, file, newest, mark)
  }

  /** Behind the last durable entry. */
  get mark(): Mark {
    return this.#mark
  }

  /** Behind a durable entry that no snapshot has been taken at yet. */
  markAt(seq: number): Mark | undefined {
    return seq === this.#mark.seq ? this.#mark : this.#marks.get(seq)
  }

  /** The marks up to here are not needed any more. */
  forget(seq: number): void {
    for (const each of this.#marks.keys()) if (each <= seq) this.#marks.delete(each)
  }

  /** Resolves when the entry is durable; rejects with `disk` when it is not, and then it is not in the log. */
  append(entry: Entry): Promise<void> {
    if (entry.seq !== this.#taken + 1) {
      const sentence = `Entry ${entry.seq} does not follow ${this.#taken}: the command before it was not saved.`
      return Promise.reject(new StorageError('disk', sentence))
    }
    this.#taken = entry.seq
    return new Promise((stored, failed) => {
      this.#waiting.push({ entry, stored, failed })
      this.#committing ??= this.#commitAll()
    })
  }

  /** Closes a long segment, so that a damaged file never holds the whole log. */
  async rotate(): Promise<void> {
    await this.#committing
    if (this.#place > LONG_SEGMENT) await this.#letGo()
  }

  async close(): Promise<void> {
    await this.#committing
    await this.#letGo()
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      try {
        await this.#commit(batch)
        for (const { stored } of batch) stored()
      } catch (error) {
        // What got through is worthless and only fills the disk; where it stays, readers pass over it.
        await this.#file?.truncate(this.#place).catch(() => {})
        await this.#letGo().catch(() => {})
        this.#taken = this.#mark.seq
        const refusal = asDiskError(error, 'The change was not saved')
        for (const { failed } of [...batch, ...this.#waiting.splice(0)]) failed(refusal)
      }
    }
    this.#committing = null
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    if (this.#file === null) await this.#newSegment(null)
    const file = this.#file as FileHandle | null
    if (file === null) throw new Error('a segment was just begun')
    const lines: Buffer[] = []
    let mark = { segment: this.#segment, bytes: this.#place, sum: this.#sum, seq: this.#mark.seq }
    const marks: Mark[] = []
    for (const { entry } of batch) {
      const { text, sum } = entryLine(entry, mark.sum)
      const line = Buffer.from(text)
      mark = { ...mark, bytes: mark.bytes + line.length, sum, seq: entry.seq }
      lines.push(line)
      marks.push(mark)
    }
    await writeAt(file, Buffer.concat(lines), this.#place)
    await file.datasync()
    for (const each of marks) this.#marks.set(each.seq, each)
    this.#place = mark.bytes
    this.#sum = mark.sum
    this.#mark = mark
  }

  async #newSegment(base: SegmentHeader['base']): Promise<void> {
    const segment = this.#segment + 1
    const header = headerLine({
      'claimbench-journal': JOURNAL_FORMAT,
      segment,
      first: this.#mark.seq + 1,
      after: this.#mark.sum,
      base,
    })
    const bytes = Buffer.from(header.text)
    await writeDurably(segmentFile(this.#folder, segment), [bytes])
    this.#file = await open(segmentFile(this.#folder, segment), 'r+')
    this.#segment = segment
    this.#place = bytes.length
    this.#sum = header.sum
  }

  async #letGo(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.close()
  }
}
