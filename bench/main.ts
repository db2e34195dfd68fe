import { benchDetection } from './detection.ts'
import { benchProject } from './project.ts'
import type { Row } from './row.ts'
import { benchStart } from './start.ts'
import { benchStorage } from './storage.ts'

/** Runs every bench and prints one table. Returns 1 where a ratio misses its limit. */
export async function main(): Promise<number> {
  const rows: Row[] = []
  for (const bench of [benchStart, benchDetection, benchStorage, benchProject]) rows.push(...(await bench()))
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
