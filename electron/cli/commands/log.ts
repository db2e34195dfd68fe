import type { HistoryRow } from '../../../shared/log/history.ts'
import { type Run, withProject } from '../call.ts'
import { columns, oneLine, print, printJson } from '../output.ts'

export const run: Run = async (call) => {
  const rows = await withProject(call, { write: false }, (open) => open.history())
  if (call.json) printJson({ entries: rows.map(entryJson) })
  else print(columns(rows.map(line)))
  return undefined
}

const entryJson = ({ entry, label, from, to }: HistoryRow) => ({
  seq: entry.seq,
  id: entry.id,
  type: entry.type,
  at: entry.at,
  by: entry.by,
  label,
  input: entry.input,
  from,
  to,
})

const line = ({ entry, label, from, to }: HistoryRow): readonly string[] => [
  String(entry.seq).padStart(5),
  entry.at.replace('T', ' ').replace(/\.\d+Z$/, 'Z'),
  entry.by,
  label,
  `${shown(from)} → ${shown(to)}`,
]

/** A value in a few words: lists by their length, things by what names them, several things by how many they are. */
function shown(value: unknown): string {
  if (value === null || value === '') return '—'
  if (Array.isArray(value)) return String(value.length)
  if (typeof value !== 'object') return oneLine(String(value), 60)
  const { rating, title, label, stance, number } = value as Readonly<Record<string, unknown>>
  if (typeof number === 'number') return `claim ${number}`
  const name = rating ?? title ?? label ?? stance
  if (typeof name === 'string') return oneLine(name, 60)
  const inner = Object.values(value)
  if (inner.every((each) => each === null)) return '—'
  return inner.length > 3 ? `${inner.length} changes` : inner.map(shown).join(', ')
}
