import { benchDetection } from './detection.ts'
import { benchEdit } from './edit.ts'
import type { Builds } from './host-here.ts'
import { benchProject } from './project.ts'
import type { Row } from './row.ts'
import { benchStart } from './start.ts'
import { benchStorage } from './storage.ts'
import { benchWindow } from './window.ts'

const BENCHES: Readonly<Record<string, (builds: Builds) => Promise<readonly Row[]>>> = {
  start: benchStart,
  detection: benchDetection,
  storage: benchStorage,
  project: benchProject,
  window: benchWindow,
  edit: benchEdit,
}

/** Runs every bench, or those that are named, and prints one table. Returns 1 where a ratio misses its limit. */
export async function main(builds: Builds, names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !Object.hasOwn(BENCHES, name))
  if (unknown !== undefined) {
    process.stderr.write(`There is no bench “${unknown}”: there are ${Object.keys(BENCHES).join(', ')}.\n`)
    return 2
  }
  const rows: Row[] = []
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) rows.push(...(await bench(builds)))
  }
  for (const row of rows) process.stdout.write(`${line(row)}\n`)
  return rows.every(holds) ? 0 : 1
}

const holds = ({ ratio, limit, better }: Row): boolean =>
  better === 'lower' ? ratio <= limit : ratio >= limit

function line(row: Row): string {
  const { what, ratio, limit, better, detail } = row
  const sign = better === 'lower' ? '≤' : '≥'
  return `${holds(row) ? 'holds ' : 'MISSES'}  ${ratio.toFixed(2).padStart(8)}  ${sign} ${String(limit).padEnd(4)}  ${what}  (${detail})`
}
