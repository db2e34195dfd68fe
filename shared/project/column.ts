export const COLUMN_TYPES = ['text', 'number', 'choice', 'check'] as const
type ColumnType = (typeof COLUMN_TYPES)[number]

/** A column that this desk added to the claims table. */
export interface Column {
  readonly id: string
  readonly title: string
  readonly type: ColumnType
  /** What a `choice` may be; empty for the other types. */
  readonly choices: readonly string[]
}

export type ColumnValue = string | number | boolean
