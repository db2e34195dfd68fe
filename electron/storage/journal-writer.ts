import { type FileHandle, open } from 'node:fs/promises'
import type { Entry } from '../../shared/log/entry.ts'
import { writeAt, writeDurably } from './durable-file.ts'
import { entryLine, headerLine, JOURNAL_FORMAT, type SegmentHeader } from './journal-lines.ts'
import { type Mark, segmentFile } from './read-journal.ts'
import { asDiskError, StorageError } from './storage-error.ts'
import { closedError } from './until-closed.ts'

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
 * can tell what the disk has of it: a new segment that names the last good line is begun at once, or as soon as the
 * disk lets it, and only then is it certain that what was refused does not count.
 */
export class JournalWriter {
  readonly #folder: string
  #file: FileHandle | null
  /** Number of the newest segment that there is. */
  #segment: number
  /** Where the newest segment ends, and the sum that its next line follows. */
  #place: number
  #sum: string
  /** The newest segment was begun here and holds nothing that counts: it may be begun again in its place. */
  #bare = false
  /** A failed commit may have left lines behind the last good one, and no new segment says yet that they do not count. */
  #doubt = false
  /** The segment is long enough. */
  #full = false
  /** Behind the last durable entry. */
  #mark: Mark
  readonly #marks = new Map<number, Mark>()
  #taken: number
  #waiting: Waiting[] = []
  #committing: Promise<void> | null = null
  #closing: Promise<void> | null = null

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

  /**
   * Resolves when the entry is durable. Rejects with `closed`, or with `disk` when it is not durable: then it is not
   * in the log, unless the sentence says that it may be there when the project is opened again.
   */
  append(entry: Entry): Promise<void> {
    if (this.#closing) return Promise.reject(closedError())
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

  /** Lets the next commit begin a new segment where this one is long, so that a damaged file never holds the whole log. */
  rotate(): void {
    this.#full = this.#place > LONG_SEGMENT
  }

  /**
   * Takes no more entries, at once and for good, and waits for those that were taken. Throws `disk` where something
   * that was refused may be there when the project is opened again.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#committing
    try {
      if (this.#doubt) await this.#newSegment(null)
    } catch (error) {
      throw asDiskError(error, 'A change that was not saved may be there when the project is opened again')
    } finally {
      await this.#letGo()
    }
  }

  async #commitAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (this.#full) await this.#letGo()
      const batch = this.#waiting.splice(0)
      try {
        await this.#commit(batch)
        for (const { stored } of batch) stored()
      } catch (error) {
        const certain = await this.#cutOff()
        this.#taken = this.#mark.seq
        const refusal = asDiskError(error, NOT_SAVED)
        const inDoubt = asDiskError(error, `${NOT_SAVED}, but may be there when the project is opened again`)
        for (const { failed } of batch) failed(certain ? refusal : inDoubt)
        for (const { failed } of this.#waiting.splice(0)) failed(refusal)
      }
    }
    this.#committing = null
  }

  /** Sees to it that nothing of a failed commit counts. False where the disk refuses that too. */
  async #cutOff(): Promise<boolean> {
    const file = this.#file
    // No segment could be begun, so nothing was written.
    if (file === null) return true
    this.#doubt = true
    const cut = await this.#truncate(file)
    await this.#letGo()
    const begun = await this.#newSegment(null).then(
      () => true,
      () => false,
    )
    return cut || begun
  }

  /** What got through is worthless and only fills the disk. */
  async #truncate(file: FileHandle): Promise<boolean> {
    try {
      await file.truncate(this.#place)
      await file.datasync()
      return true
    } catch {
      return false
    }
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
    this.#bare = false
  }

  async #newSegment(base: SegmentHeader['base']): Promise<void> {
    const segment = this.#bare ? this.#segment : this.#segment + 1
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
    this.#bare = this.#mark.segment !== segment
    this.#doubt = false
  }

  /** All that counts in the file is durable by then, so that it does not matter how its closing goes. */
  async #letGo(): Promise<void> {
    const file = this.#file
    this.#file = null
    this.#full = false
    await file?.close().catch(() => {})
  }
}

const NOT_SAVED = 'The change was not saved'
