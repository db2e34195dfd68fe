import type { Command, Field, Stamp } from '../commands/command.ts'
import { type CreateProject, createdProject } from '../commands/create-project.ts'
import { Refusal } from '../commands/refusal.ts'
import { COMMANDS, isEditType } from '../commands/table.ts'
import type { Project } from '../project/project.ts'
import type { Entry } from './entry.ts'
import { fromBottom, on, type Stack } from './stack.ts'

/** How many earlier projects are kept at hand for undo; older ones are made again by replaying. */
const REMEMBERED = 64

/** An edit that was applied. */
export interface Edit {
  readonly entry: Entry
  /** The number that the next claim had then: applied once more, the edit gives its claims the same numbers. */
  readonly nextNumber: number
}

/** A project with what its log says about undo and redo. Immutable. */
export interface Timeline {
  readonly project: Project
  /** Of the newest entry. */
  readonly seq: number
  /** The newest entry's id, or null where only a snapshot is known. */
  readonly last: string | null
  /** Edits in force, the newest on top: all of them, or those since the snapshot. */
  readonly done: Stack<Edit> | null
  /** Projects before the newest of `done`, newest last. */
  readonly before: readonly Project[]
  /** What redo would bring back, the next one last; null where only the whole log can tell. */
  readonly undone: readonly Edit[] | null
  /** The project that `done` starts from, or null where older edits exist that this timeline has not read. */
  readonly origin: Project | null
}

/** The answer lies before the snapshot: replay the whole log and ask again. */
export class OlderLogNeeded extends Error {}

/** A timeline that knows nothing older than a snapshot. */
export const fromSnapshot = (seq: number, project: Project): Timeline => ({
  project,
  seq,
  last: null,
  done: null,
  before: [],
  undone: null,
  origin: null,
})

/** A timeline on a project that is itself the start of a log, as after a restore. */
export const fromBase = (seq: number, project: Project): Timeline => ({
  ...fromSnapshot(seq, project),
  undone: [],
  origin: project,
})

/**
 * The next timeline. A log starts with `create-project` on null.
 * Throws a {@link Refusal} where a rule forbids the entry, {@link OlderLogNeeded} where an undo or redo
 * reaches back before the snapshot.
 */
export function advance(timeline: Timeline | null, entry: Entry): Timeline {
  if (timeline === null) return fromBase(entry.seq, createdBy(entry))
  const next = moved(timeline, entry)
  return { ...next, seq: entry.seq, last: entry.id }
}

/** Replays a whole log, or what follows a base. Empty logs make no project. */
export function replay(entries: readonly Entry[], base: Timeline | null = null): Timeline {
  const timeline = entries.reduce<Timeline | null>(advance, base)
  if (timeline === null) throw new Refusal('no-project', 'The log is empty: there is no project in it.')
  return timeline
}

function createdBy(entry: Entry): Project {
  if (entry.type !== 'create-project') {
    throw new Refusal('no-project', `A log starts with create-project, not with ${entry.type}.`)
  }
  return createdProject(entry.input as CreateProject, entry)
}

function moved(timeline: Timeline, entry: Entry): Timeline {
  if (entry.type === 'undo') return undone(timeline)
  if (entry.type === 'redo') return redone(timeline)
  return { ...edited(timeline, { entry, nextNumber: timeline.project.nextNumber }), undone: [] }
}

const edited = (timeline: Timeline, edit: Edit): Timeline => ({
  ...timeline,
  project: withUsedNumbers(applied(timeline.project, edit), timeline.project),
  done: on(timeline.done, edit),
  before: [...timeline.before, timeline.project].slice(-REMEMBERED),
})

/** A number that was given once is used up, also when its claim has been undone. */
const withUsedNumbers = (project: Project, latest: Project): Project =>
  project.nextNumber < latest.nextNumber ? { ...project, nextNumber: latest.nextNumber } : project

function undone(timeline: Timeline): Timeline {
  const { done } = timeline
  if (done === null) {
    if (timeline.origin) throw new Refusal('nothing-to-undo', 'There is nothing to undo.')
    throw new OlderLogNeeded('undo')
  }
  const rest = timeline.before.length > 0 ? timeline.before : projectsBefore(timeline)
  return {
    ...timeline,
    project: withUsedNumbers(rest.at(-1) ?? timeline.project, timeline.project),
    done: done.below,
    before: rest.slice(0, -1),
    // An edit has been undone, so whatever redo held before that edit is over.
    undone: [...(timeline.undone ?? []), done.top],
  }
}

function redone(timeline: Timeline): Timeline {
  if (timeline.undone === null) throw new OlderLogNeeded('redo')
  const edit = timeline.undone.at(-1)
  if (!edit) throw new Refusal('nothing-to-redo', 'There is nothing to redo.')
  return { ...edited(timeline, edit), undone: timeline.undone.slice(0, -1) }
}

/** The newest projects before each of `done`, made again from the origin. */
function projectsBefore({ origin, done }: Timeline): readonly Project[] {
  if (origin === null) throw new OlderLogNeeded('undo')
  const projects: Project[] = []
  let project = origin
  for (const edit of fromBottom(done)) {
    projects.push(project)
    if (projects.length > REMEMBERED) projects.shift()
    project = applied(project, edit)
  }
  return projects
}

/** One edit on a project. The input was parsed before it entered the log. */
function applied(project: Project, { entry, nextNumber }: Edit): Project {
  const { type, input, by, at } = entry
  const stamp: Stamp = { by, at }
  return commandOf(type).apply({ ...project, nextNumber }, input, stamp)
}

/** What an edit may touch on a project, and what it is called there. */
export const touchedBy = (project: Project, { type, input }: Entry): readonly Field[] =>
  type === 'create-project'
    ? COMMANDS['create-project'].touches(project, input as CreateProject)
    : commandOf(type).touches(project, input)

export const labelOf = (project: Project, { type, input }: Entry): string =>
  commandOf(type).label(project, input)

function commandOf(type: string): Command<unknown> {
  if (!isEditType(type)) throw new Refusal('bad-value', `This program knows no command “${type}”.`)
  return COMMANDS[type] as Command<unknown>
}

/** What undo would take back, as "verdict on claim 12", or null where there is nothing this timeline knows of. */
export function undoable({ done, before, project }: Timeline): string | null {
  return done ? labelOf(before.at(-1) ?? project, done.top.entry) : null
}

/** What redo would bring back, or null. */
export function redoable({ undone, project }: Timeline): string | null {
  const edit = undone?.at(-1)
  return edit ? labelOf({ ...project, nextNumber: edit.nextNumber }, edit.entry) : null
}
