import type { Column, ColumnValue } from '../project/column.ts'
import type { Project } from '../project/project.ts'
import { type Command, claimField } from './command.ts'
import { claimName, claimOf, idsOf, newId, withClaim, words } from './lookup.ts'
import { Refusal } from './refusal.ts'

/** Makes a column, or changes the one with this id. Values that it holds must still fit. */
export const defineColumn: Command<Column> = {
  label: (_, { title }) => `column “${title}”`,
  touches: (_, { id }) => [{ of: 'column', id, name: 'whole' }],
  apply: (project, input) => {
    const column: Column = { ...input, title: words(input.title, 'A column') }
    if (column.type === 'choice' && column.choices.length === 0) {
      throw new Refusal('bad-value', 'A column of choices needs at least one choice.')
    }
    const known = project.columns.some(({ id }) => id === column.id)
    if (!known) newId(idsOf(project.columns), column.id)
    for (const claim of project.claims) {
      const value = cellOf(claim.columns, column.id)
      if (value !== undefined) fitting(column, value)
    }
    const columns = known
      ? project.columns.map((each) => (each.id === column.id ? column : each))
      : [...project.columns, column]
    return { ...project, columns }
  },
}

export interface SetColumnValue {
  readonly claim: string
  readonly column: string
  /** Null empties the cell. */
  readonly value: ColumnValue | null
}

export const setColumnValue: Command<SetColumnValue> = {
  label: (project, { claim, column }) => `“${titleOf(project, column)}” of ${claimName(project, claim)}`,
  touches: (_, { claim }) => [claimField(claim, 'columns')],
  apply: (project, { claim, column: id, value }) => {
    claimOf(project, claim)
    const column = project.columns.find((each) => each.id === id)
    if (!column) throw new Refusal('no-column', `There is no column “${id}”. Define it first.`)
    if (value !== null) fitting(column, value)
    return withClaim(project, claim, ({ columns, ...each }) => {
      const others = Object.entries(columns).filter(([key]) => key !== id)
      return { ...each, columns: Object.fromEntries(value === null ? others : [...others, [id, value]]) }
    })
  },
}

const titleOf = (project: Project, column: string): string =>
  project.columns.find(({ id }) => id === column)?.title ?? column

const cellOf = (columns: Readonly<Record<string, ColumnValue>>, id: string): ColumnValue | undefined =>
  Object.hasOwn(columns, id) ? columns[id] : undefined

const TYPE_OF = { text: 'string', number: 'number', choice: 'string', check: 'boolean' } as const

function fitting({ title, type, choices }: Column, value: ColumnValue): void {
  if (typeof value !== TYPE_OF[type] || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new Refusal('bad-value', `“${title}” holds a ${type}, not “${value}”.`)
  }
  if (type === 'choice' && !choices.includes(String(value))) {
    throw new Refusal('bad-value', `“${value}” is no choice of “${title}”: ${choices.join(', ')}.`)
  }
}
