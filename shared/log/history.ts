import type { Field } from '../commands/command.ts'
import type { Project } from '../project/project.ts'
import type { Entry } from './entry.ts'
import { advance, type Edit, labelOf, type Timeline, touchedBy } from './timeline.ts'

/** One line of the history: who did what, when, from → to. */
export interface HistoryRow {
  readonly entry: Entry
  /** "verdict on claim 12"; "undo: verdict on claim 12". */
  readonly label: string
  readonly fields: readonly Field[]
  /** The changed field's value before; an object by field name where several changed; null for "nothing". */
  readonly from: unknown
  readonly to: unknown
}

/** Reads a whole log, oldest first. `base` is where the log starts, if not with the creation of the project. */
export const historyOf = (entries: readonly Entry[], base: Timeline | null = null): readonly HistoryRow[] =>
  rowsOn(entries, base, () => true)

/** What was done to one claim, told of this claim alone where a command changed many. */
export const claimHistory = (
  entries: readonly Entry[],
  base: Timeline | null,
  claim: string,
): readonly HistoryRow[] => rowsOn(entries, base, ({ of, id }) => of === 'claim' && id === claim)

/** The rows that touch fields of one kind. Only these are read: a command may touch ten thousand. */
function rowsOn(
  entries: readonly Entry[],
  base: Timeline | null,
  isAbout: (field: Field) => boolean,
): readonly HistoryRow[] {
  const rows: HistoryRow[] = []
  let timeline = base
  for (const entry of entries) {
    const before = timeline
    const after = advance(before, entry)
    timeline = after
    const made = before === null ? firstRow(entry, after) : row(entry, before, after, isAbout)
    if (made?.fields.some(isAbout)) rows.push(made)
  }
  return rows
}

const firstRow = (entry: Entry, { project }: Timeline): HistoryRow => ({
  entry,
  label: labelOf(project, entry),
  fields: touchedBy(project, entry),
  from: null,
  to: { title: project.article.title },
})

function row(
  entry: Entry,
  before: Timeline,
  after: Timeline,
  isAbout: (field: Field) => boolean,
): HistoryRow | null {
  const [edit, seenFrom, prefix] = meant(entry, before, after)
  const fields = touchedBy(seenFrom, edit).filter(isAbout)
  if (fields.length === 0) return null
  const values = fields.map((field) => changeOf(field, before.project, after.project))
  const changed = values.filter(({ from, to }) => !same(from, to))
  const shown = changed.length > 0 ? changed : values.slice(0, 1)
  return {
    entry,
    label: prefix + labelOf(seenFrom, edit),
    fields,
    from: told(shown, ({ from }) => from),
    to: told(shown, ({ to }) => to),
  }
}

interface Value {
  readonly field: Field
  readonly from: unknown
  readonly to: unknown
}

function changeOf(field: Field, before: Project, after: Project): Value {
  const [from, to] = [read(before, field), read(after, field)]
  // Lists of a whole review grow with every entry, so that only what came and went is told.
  return field.of === 'review' && Array.isArray(from) && Array.isArray(to)
    ? { field, from: without(from, to), to: without(to, from) }
    : { field, from, to }
}

/** What stands in one list and not in the other. A command leaves the things it does not change as they are. */
function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const known = new Set(other)
  return list.filter((one) => !known.has(one))
}

/** The edit that an entry is about, the project that the edit saw, and what to say before its label. */
function meant(entry: Entry, before: Timeline, after: Timeline): [Entry, Project, string] {
  if (entry.type === 'undo')
    return [before.done?.top.entry ?? entry, numbered(after.project, before.done?.top), 'undo: ']
  if (entry.type === 'redo')
    return [before.undone?.at(-1)?.entry ?? entry, numbered(before.project, before.undone?.at(-1)), 'redo: ']
  return [entry, before.project, '']
}

/** The project as an edit saw it, for the number that its label names. */
const numbered = (project: Project, edit: Edit | null | undefined): Project =>
  edit ? { ...project, nextNumber: edit.nextNumber } : project

function told(values: readonly Value[], side: (value: Value) => unknown): unknown {
  const [only, ...others] = values
  if (!only) return null
  if (others.length === 0) return side(only)
  const oneThing = values.every(({ field }) => field.of === only.field.of && field.id === only.field.id)
  return Object.fromEntries(
    values.map((value) => {
      const { id, name } = value.field
      return [oneThing ? name : `${id} ${name}`, side(value)]
    }),
  )
}

function read(project: Project, { of, id, name }: Field): unknown {
  if (of === 'article') return readArticle(project, name)
  if (of === 'review') return name === 'dismissed' ? project.dismissed : project.answers
  const thing = thingOf(project, of, id)
  if (thing === undefined) return null
  return name === 'whole' ? thing : (new Map(Object.entries(thing)).get(name) ?? null)
}

function readArticle({ article, drafts }: Project, name: string): unknown {
  if (name.startsWith('block ')) {
    const block = drafts.at(-1)?.blocks.find(({ id }) => `block ${id}` === name)
    return block?.role ?? null
  }
  return name === 'whole' ? article : (new Map<string, unknown>(Object.entries(article)).get(name) ?? null)
}

function thingOf(project: Project, of: Field['of'], id: string): object | undefined {
  const withId = (things: readonly { readonly id: string }[]) => things.find((thing) => thing.id === id)
  if (of === 'claim') return withId(project.claims)
  if (of === 'source') return withId(project.sources)
  if (of === 'evidence') return withId(project.evidence)
  if (of === 'column') return withId(project.columns)
  if (of === 'house') return project.house
  return project.people.find(({ initials }) => initials === id)
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
