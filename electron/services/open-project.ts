import type { Stamp } from '../../shared/commands/command.ts'
import { Refusal } from '../../shared/commands/refusal.ts'
import type { CommandType } from '../../shared/commands/table.ts'
import type { Entry } from '../../shared/log/entry.ts'
import { claimHistory, type HistoryRow, historyOf } from '../../shared/log/history.ts'
import {
  advance,
  fromBase,
  fromSnapshot,
  OlderLogNeeded,
  replay,
  type Timeline,
} from '../../shared/log/timeline.ts'
import type { Project } from '../../shared/project/project.ts'
import type { AttachedFile } from '../../shared/project/source.ts'
import type { ReportLog } from '../../shared/reports/render-json.ts'
import { openProjectFolder, type ProjectFolder } from '../storage/project-folder.ts'
import { UntilClosed } from '../storage/until-closed.ts'
import { makeId } from './make-id.ts'
import { type ParsedCommand, parseCommand } from './parse-command.ts'
import type { Attachment } from './read-attachment.ts'

/** A snapshot is only a shortcut for opening: this many commands may pass without one. */
const COMMANDS_PER_SNAPSHOT = 500
/** Commands that may wait for the disk together: each holds the project as it made it. */
const UNDER_WAY = 256

/** What a command's sender is told once it is durable. */
export interface Done {
  readonly seq: number
  readonly type: CommandType
  /** Id of what was made, where something was. */
  readonly id?: string
}

/** Who may be told of each entry that became durable, in order. What it throws is its own affair. */
export type Listener = (entry: Entry) => void

/** A project that is open: the one door through which it is read and changed. */
export class OpenProject {
  readonly folder: ProjectFolder<Project>
  #timeline: Timeline
  /** What the disk holds: where the timeline goes back to when a write fails. */
  #durable: Timeline
  /** Counts failed writes: what was applied before one cannot be trusted after it. */
  #failures = 0
  /** Commands are applied one after another, but wait for the disk together. */
  #turn: Promise<unknown> = Promise.resolve()
  #lastAppend: Promise<unknown> = Promise.resolve()
  #snapshotSeq: number
  #snapshot: Promise<void> = Promise.resolve()
  readonly #listeners = new Set<Listener>()
  /** Commands and files that were taken and are not answered yet. */
  readonly #taken = new UntilClosed()
  #closing: Promise<string | null> | null = null

  private constructor(folder: ProjectFolder<Project>, timeline: Timeline, snapshotSeq: number) {
    this.folder = folder
    this.#timeline = timeline
    this.#durable = timeline
    this.#snapshotSeq = snapshotSeq
  }

  /**
   * Opens a project folder. Throws a StorageError where it is missing, damaged, newer or, for writing, in use.
   * A reader changes nothing on disk.
   */
  static async open(path: string, { write }: { readonly write: boolean }): Promise<OpenProject> {
    const folder = await openProjectFolder<Project>(path, { write })
    try {
      return await OpenProject.on(folder)
    } catch (error) {
      await folder.close()
      throw error
    }
  }

  /** The project in a folder that is open already. */
  static async on(folder: ProjectFolder<Project>): Promise<OpenProject> {
    const { snapshot, tail } = folder.opened
    const start = snapshot && fromSnapshot(snapshot.seq, snapshot.state)
    return new OpenProject(folder, await resumed(folder, start, tail), snapshot?.seq ?? 0)
  }

  /** As the disk holds it: a command that is not durable yet does not show. */
  get project(): Project {
    return this.#durable.project
  }

  /** As the disk holds it, for undo and redo labels. */
  get timeline(): Timeline {
    return this.#durable
  }

  /** What the editor should know about how the project was opened. */
  get notices(): readonly string[] {
    return this.folder.opened.notices
  }

  onEntry(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Parses, applies and stores a command from outside. Resolves when it is durable; rejects as {@link apply}. */
  async execute(raw: unknown, stamp: Stamp): Promise<Done> {
    return this.#taken.run(() => this.#stored(() => parseCommand(raw, this.#timeline.project), stamp))
  }

  /**
   * Applies and stores a command that has been parsed. Throws a Refusal, or a StorageError: `disk`, or `closed` from
   * the call of {@link close} on. Then nothing changed.
   */
  async apply(command: ParsedCommand, stamp: Stamp): Promise<Done> {
    return this.#taken.run(() => this.#stored(() => command, stamp))
  }

  /**
   * Keeps a file's bytes for a command that is to name it. A command that would be refused is refused here, so
   * that no file is left behind that nothing names.
   */
  async keep({ bytes }: Attachment, raw: unknown, { by, at }: Stamp): Promise<void> {
    await this.#taken.run(async () => {
      const { type, input } = parseCommand(raw, this.#timeline.project)
      const { seq, last } = this.#timeline
      advance(this.#timeline, { seq: seq + 1, id: '', after: last, by, at, type, input })
      await this.folder.putAsset(bytes)
    })
  }

  /**
   * Reads the log back so that undo and redo are known by name, where it has at most `many` entries. Of a log that is
   * longer or cannot be read whole, the timeline stays as it was.
   */
  async recall(many: number): Promise<void> {
    const { done, undone, origin, seq } = this.#timeline
    if (origin !== null || (done !== null && undone !== null) || seq > many) return
    await this.#inTurn(async () => {
      const entries = await this.folder.entries()
      // Another program may have written more since this one looked.
      const seen = entries.filter((entry) => entry.seq <= seq)
      const isSame = this.#timeline === this.#durable && this.#timeline.seq === seq
      if (!isSame || seen[seen.length - 1]?.seq !== seq) return
      this.#timeline = replay(seen, await baseOf(this.folder))
      this.#durable = this.#timeline
    })
  }

  /**
   * The whole log, and the project that it starts from where it does not start with the creation. Throws `damaged`
   * where it is not whole, unless what is `readable` of it is enough.
   */
  async log({ readable = false }: { readonly readable?: boolean } = {}): Promise<ReportLog> {
    const entries = await (readable ? this.folder.readableEntries() : this.folder.entries())
    const base = await this.folder.base()
    return { base: base && { seq: base.seq, project: base.state }, entries }
  }

  /**
   * The whole log with what each entry changed, oldest first; of one claim alone where one is named. Throws `damaged`
   * where it is not whole.
   */
  async history(claim: string | null = null): Promise<readonly HistoryRow[]> {
    const [entries, base] = [await this.folder.entries(), await baseOf(this.folder)]
    return claim === null ? historyOf(entries, base) : claimHistory(entries, base, claim)
  }

  /**
   * Takes nothing more, at once and for good, waits for what was taken, leaves a snapshot, and frees the folder.
   * Returns what went wrong with the snapshot, in a sentence, or null: the log is whole without it, and the next
   * opening only takes longer. Throws `disk` where a change that was refused may be there at the next opening.
   */
  close(): Promise<string | null> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<string | null> {
    try {
      await this.#taken.close()
      await this.#snapshot
      if (this.folder.writable) await this.#takeSnapshot()
      return null
    } catch (error) {
      return `Everything is saved, but the shortcut for opening quickly is not. ${(error as Error).message}`
    } finally {
      await this.folder.close()
    }
  }

  async #stored(command: () => ParsedCommand, stamp: Stamp): Promise<Done> {
    const { entry, after, failures, durable } = await this.#inTurn(() => this.#begun(command, stamp))
    try {
      await durable
    } catch (error) {
      if (this.#failures === failures) {
        this.#failures++
        this.#timeline = this.#durable
      }
      throw error
    }
    if (after.seq > this.#durable.seq) this.#durable = after
    this.#tell(entry)
    this.#snapshotWhenDue()
    const made = (entry.input as { readonly id?: unknown }).id
    return { seq: entry.seq, type: entry.type, ...(typeof made === 'string' ? { id: made } : {}) }
  }

  /** Applies a command in memory and hands it to the disk, without waiting for that. */
  async #begun(command: () => ParsedCommand, { by, at }: Stamp) {
    if (this.#timeline.seq - this.#durable.seq >= UNDER_WAY) await this.#lastAppend
    const { type, input } = command()
    await this.#refuseUnheldFile(input)
    await this.#reach(type)
    const before = this.#timeline
    const entry: Entry = { seq: before.seq + 1, id: makeId('x'), after: before.last, by, at, type, input }
    const after = advance(before, entry)
    this.#timeline = after
    const durable = this.folder.append(entry)
    this.#lastAppend = durable.catch(() => {})
    return { entry, after, failures: this.#failures, durable }
  }

  /** A project made again from a report names files that it lacks; what it names already is not asked for. */
  async #refuseUnheldFile({ file }: ParsedCommand['input']): Promise<void> {
    if (typeof file !== 'object' || file === null) return
    const { asset, name } = file as AttachedFile
    const { sources, evidence } = this.#timeline.project
    if ([...sources, ...evidence].some((each) => each.file?.asset === asset)) return
    if (await this.folder.hasAsset(asset)) return
    throw new Refusal(
      'no-file',
      `The project does not hold the bytes of “${name}”. claimbench source add --file takes a file in.`,
    )
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => {})
    return turn
  }

  /** Reads the log back as far as this command needs it. */
  async #reach(type: CommandType): Promise<void> {
    const { done, undone, origin } = this.#timeline
    const known = type === 'undo' ? done !== null || origin !== null : type !== 'redo' || undone !== null
    if (known) return
    await this.#lastAppend
    this.#timeline = replay(await this.folder.entries(), await baseOf(this.folder))
  }

  #tell(entry: Entry): void {
    for (const listener of this.#listeners) {
      try {
        listener(entry)
      } catch {
        // The command is durable: its sender is told so, and the others hear of it, whatever one of them does.
      }
    }
  }

  #snapshotWhenDue(): void {
    if (this.#durable.seq - this.#snapshotSeq < COMMANDS_PER_SNAPSHOT) return
    // One that fails is tried again with the next command, and at the latest when closing, which tells.
    this.#snapshot = this.#snapshot.then(() => this.#takeSnapshot()).catch(() => {})
  }

  async #takeSnapshot(): Promise<void> {
    const { seq, project } = this.#durable
    if (seq <= this.#snapshotSeq) return
    await this.folder.saveSnapshot(seq, project)
    this.#snapshotSeq = seq
  }
}

async function resumed(
  folder: ProjectFolder<Project>,
  start: Timeline | null,
  tail: readonly Entry[],
): Promise<Timeline> {
  // Of a damaged log, what can be read: that it is damaged was noticed when the folder was opened.
  if (start === null) return replay(await folder.readableEntries(), await baseOf(folder))
  try {
    return replay(tail, start)
  } catch (error) {
    if (!(error instanceof OlderLogNeeded)) throw error
    return replay(await folder.entries(), await baseOf(folder))
  }
}

/** The timeline that a restored log starts from, or null where the log starts with the project's creation. */
async function baseOf(folder: ProjectFolder<Project>): Promise<Timeline | null> {
  const base = await folder.base()
  return base && fromBase(base.seq, base.state)
}
