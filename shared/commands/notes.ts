import type { Note } from '../project/note.ts'
import type { Project } from '../project/project.ts'
import { type Command, claimField, type Field } from './command.ts'
import { claimName, claimOf, idsOf, newId, withClaim, words } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface AddNote {
  readonly id: string
  readonly claim: string
  readonly text: string
}

export const addNote: Command<AddNote> = {
  label: (project, { claim }) => `note on ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'notes')],
  apply: (project, { id, claim, text }, { by, at }) => {
    claimOf(project, claim)
    const note: Note = { id: newId(idsOf(allNotes(project)), id), text: words(text, 'A note'), by, at }
    return withClaim(project, claim, (each) => ({ ...each, notes: [...each.notes, note] }))
  },
}

export interface EditNote {
  readonly note: string
  readonly text: string
}

export const editNote: Command<EditNote> = {
  label: (project, { note }) => `note on ${holderName(project, note)}`,
  touches: (project, { note }) => noteFields(project, note),
  apply: (project, { note, text }) =>
    withNotes(project, note, (notes) =>
      notes.map((each) => (each.id === note ? { ...each, text: words(text, 'A note') } : each)),
    ),
}

export interface RemoveNote {
  readonly note: string
}

export const removeNote: Command<RemoveNote> = {
  label: (project, { note }) => `removal of a note on ${holderName(project, note)}`,
  touches: (project, { note }) => noteFields(project, note),
  apply: (project, { note }) => withNotes(project, note, (notes) => notes.filter((each) => each.id !== note)),
}

export interface AskWriter {
  readonly id: string
  readonly claim: string
  readonly question: string
}

export const askWriter: Command<AskWriter> = {
  label: (project, { claim }) => `query on ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'queries')],
  apply: (project, { id, claim, question }, { by, at }) => {
    claimOf(project, claim)
    const taken = project.claims.flatMap(({ queries }) => queries)
    const query = { id: newId(idsOf(taken), id), question: words(question, 'A query'), by, at, answer: null }
    return withClaim(project, claim, (each) => ({ ...each, queries: [...each.queries, query] }))
  },
}

export interface RecordAnswer {
  readonly query: string
  readonly text: string
}

export const recordAnswer: Command<RecordAnswer> = {
  label: () => 'answer of the writer',
  touches: (project, { query }) =>
    project.claims
      .filter(({ queries }) => queries.some(({ id }) => id === query))
      .map(({ id }) => claimField(id, 'queries')),
  apply: (project, { query, text }, { by, at }) => {
    const claim = project.claims.find(({ queries }) => queries.some(({ id }) => id === query))
    if (!claim) throw new Refusal('no-query', `There is no query “${query}”.`)
    const answer = { text: words(text, 'An answer'), by, at }
    return withClaim(project, claim.id, (each) => ({
      ...each,
      queries: each.queries.map((asked) => (asked.id === query ? { ...asked, answer } : asked)),
    }))
  },
}

const allNotes = (project: Project): readonly Note[] => project.claims.flatMap(({ notes }) => notes)

const holderOf = (project: Project, note: string): string | undefined =>
  project.claims.find(({ notes }) => notes.some(({ id }) => id === note))?.id

const holderName = (project: Project, note: string): string => {
  const claim = holderOf(project, note)
  return claim === undefined ? 'no claim' : claimName(project, claim)
}

const noteFields = (project: Project, note: string): readonly Field[] => {
  const claim = holderOf(project, note)
  return claim === undefined ? [] : [claimField(claim, 'notes')]
}

function withNotes(
  project: Project,
  note: string,
  change: (notes: readonly Note[]) => readonly Note[],
): Project {
  const claim = holderOf(project, note)
  if (claim === undefined) throw new Refusal('no-note', `There is no note “${note}”.`)
  return withClaim(project, claim, (each) => ({ ...each, notes: change(each.notes) }))
}
