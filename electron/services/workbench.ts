import { realpath, stat } from 'node:fs/promises'
import type { z } from 'zod'
import type { Listener, WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Answer, Question } from '../../shared/contract/questions.ts'
import type { DataFolders } from './data-folders.ts'
import type { Desk } from './desk.ts'
import { FindingsCache } from './find-in-article.ts'
import type { Host } from './host.ts'
import { projectOnFile, shelve } from './make-project.ts'
import { OpenProjects } from './open-projects.ts'
import { BadCommand, refusePrototypeKeys } from './parse-command.ts'
import { QUESTION_SCHEMAS } from './question-schemas.ts'
import { ANSWERS, WRITING } from './questions/table.ts'
import { Shelf } from './shelf.ts'
import { toldError } from './told-error.ts'
import { Unanswerable } from './unanswerable.ts'

/** How the program was started. */
export interface WorkbenchStart {
  /** Path of a project folder or an article file to open, or the key that {@link Workbench.openPath} gave. */
  readonly project?: string | null
  /** What the editor should know, in sentences. */
  readonly notices?: readonly string[]
}

/** Everything that pages ask and hear, whichever host they are in. One for each process. */
export class Workbench {
  readonly #desk: Desk
  readonly #ending = new AbortController()
  readonly #listeners = new Set<Listener>()
  /** What is being written for somebody who has asked. */
  readonly #writing = new Set<Promise<unknown>>()
  #started: ReturnType<Desk['started']> | null = null

  constructor(folders: DataFolders, host: Host, start: WorkbenchStart = {}) {
    this.#desk = {
      folders,
      host,
      shelf: new Shelf(folders),
      projects: new OpenProjects((event) => this.#tell(event)),
      findings: new FindingsCache(),
      tell: (event) => this.#tell(event),
      ending: this.#ending.signal,
      started: () => {
        // Once: a page that is loaded again must not make a second project of the same article.
        this.#started ??= this.#startedWith(start)
        return this.#started
      },
    }
  }

  /** Answers any question with anything in it. Never rejects: what goes wrong is in the answer. */
  async answer(question: string, input: unknown): Promise<Answer<Question>> {
    try {
      if (this.#ending.signal.aborted)
        throw new Unanswerable('closed', 'Claimbench is ending. Start it again.')
      if (!isQuestion(question)) {
        throw new Unanswerable(
          'unknown-question',
          'This program cannot be asked that. Update it, or load the page again.',
        )
      }
      const answer = this.#answered(question, input)
      if (WRITING.has(question)) this.#waitFor(answer)
      return { ok: true, value: await answer } as Answer<Question>
    } catch (error) {
      return { ok: false, ...toldError(error) }
    }
  }

  /** Tells of every event from now on. Returns what stops it. */
  hear(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Puts what lies at a path into the library and returns its key: a project folder, or an article file, of which a
   * new project is made. Throws an ImportError or a StorageError.
   */
  openPath(path: string): Promise<string> {
    const opening = this.#opened(path)
    this.#waitFor(opening)
    return opening
  }

  /** Waits for the last save and closes all projects. Returns what went wrong, in sentences. May be called twice. */
  async close(): Promise<readonly string[]> {
    this.#ending.abort()
    while (this.#writing.size > 0) await Promise.allSettled(this.#writing)
    return this.#desk.projects.close()
  }

  async #answered(question: Question, input: unknown): Promise<unknown> {
    refusePrototypeKeys(input)
    const schema: z.ZodType = QUESTION_SCHEMAS[question]
    const asked = schema.safeParse(input)
    if (!asked.success) throw new BadCommand('bad-input', sentenceOf(question, asked.error))
    return (ANSWERS[question] as (desk: Desk, asked: unknown) => Promise<unknown>)(this.#desk, asked.data)
  }

  async #opened(path: string): Promise<string> {
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory()) return shelve(this.#desk, await realpath(path))
    return shelve(this.#desk, (await projectOnFile(this.#desk, { path })).path)
  }

  async #startedWith({ project = null, notices = [] }: WorkbenchStart) {
    if (project === null) return { project, notices }
    try {
      const isKnown = await this.#desk.shelf.pathOf(project).then(
        () => true,
        () => false,
      )
      return { project: isKnown ? project : await this.openPath(project), notices }
    } catch (error) {
      return { project: null, notices: [...notices, toldError(error).message] }
    }
  }

  #waitFor(work: Promise<unknown>): void {
    const settled: Promise<unknown> = work.then(
      () => this.#writing.delete(settled),
      () => this.#writing.delete(settled),
    )
    this.#writing.add(settled)
  }

  #tell(event: WorkbenchEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event)
      } catch {
        // A window that went away must not make a saved command look like a failed one.
      }
    }
  }
}

const isQuestion = (question: string): question is Question => Object.hasOwn(QUESTION_SCHEMAS, question)

function sentenceOf(question: Question, { issues: [issue] }: z.ZodError): string {
  const where = issue?.path.length ? ` (${issue.path.join('.')})` : ''
  return `What was sent with “${question}” does not fit: ${issue?.message ?? 'it cannot be read'}${where}.`
}
