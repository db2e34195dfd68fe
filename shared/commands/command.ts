import type { Project } from '../project/project.ts'

/** Who sends a command, and when. Comes from outside: commands have no clock. */
export interface Stamp {
  /** Initials. */
  readonly by: string
  /** UTC, ISO 8601. */
  readonly at: string
}

/** A thing of the project, or one field of it: what a merge compares and the history shows. */
export interface Field {
  readonly of: 'article' | 'claim' | 'source' | 'evidence' | 'person' | 'house' | 'column' | 'review'
  /** Id of the thing, initials of a person, or '' where there is only one. */
  readonly id: string
  /** A property's name, or 'whole' for a thing that is made or removed. */
  readonly name: string
}

/** One user intention. */
export interface Command<Input> {
  /** What it does, for "Undo: …" and the history: "verdict on claim 12". */
  label(project: Project, input: Input): string
  /** What it may change, told from the project before it. */
  touches(project: Project, input: Input): readonly Field[]
  /** The next project. Throws a {@link import('./refusal.ts').Refusal} where a rule forbids it. */
  apply(project: Project, input: Input, stamp: Stamp): Project
}

export const claimField = (id: string, name: string): Field => ({ of: 'claim', id, name })
