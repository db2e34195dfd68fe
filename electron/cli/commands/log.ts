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

const shown = (value: unknown): string =>
  oneLine(value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value), 60)
