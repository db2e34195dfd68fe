import type { CommandType } from '../commands/table.ts'

/** One applied command, as the log keeps it for ever. */
export interface Entry {
  /** Orders the entries of this copy, rising by one from 1. */
  readonly seq: number
  /** Unique in the world. */
  readonly id: string
  /** The last entry that its author had seen, or null for the first. */
  readonly after: string | null
  /** Initials. */
  readonly by: string
  /** UTC, ISO 8601. Shown, never used for order. */
  readonly at: string
  readonly type: CommandType
  readonly input: unknown
}
