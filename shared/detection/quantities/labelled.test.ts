import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DateExpression, Quantity } from '../findings.ts'
import { readQuantities } from './read-quantities.ts'

interface Labelled extends Quantity {
  readonly unitAlso?: readonly (string | null)[]
  readonly perAlso?: readonly (string | null)[]
}
interface Case {
  readonly text: string
  readonly quantities: readonly Labelled[]
  readonly dates: readonly DateExpression[]
}

const SUITE = '../shared/claims/quantities-dev.json'
const FLOOR = 0.99

const near = (a: number | null, b: number | null, tolerance: number): boolean =>
  a === null || b === null
    ? a === b
    : Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) + 1e-9
const plain = (word: string | null): string | null => word?.toLowerCase().replace(/[-\s]/g, ' ') ?? null

/** The measure of the suite: same words and every field; shares may differ by half a per cent. */
function isExact(label: Labelled, found: Quantity): boolean {
  const tolerance = label.type === 'percent' ? 0.005 : 1e-9
  const same =
    label.start === found.start &&
    label.end === found.end &&
    label.type === found.type &&
    near(label.low, found.low, tolerance) &&
    near(label.high, found.high, tolerance) &&
    label.approximate === found.approximate &&
    label.vague === found.vague
  if (!same || label.type === 'ordinal' || label.type === 'score') return same
  return (
    [label.unit, ...(label.unitAlso ?? [])].map(plain).includes(plain(found.unit)) &&
    [label.per, ...(label.perAlso ?? [])].map(plain).includes(plain(found.per))
  )
}

describe.skipIf(!existsSync(SUITE))('the labelled sentences (skipped where they are absent)', () => {
  it('are read exactly, where their labelled dates are taken', () => {
    const { cases } = JSON.parse(readFileSync(SUITE, 'utf8')) as { cases: Case[] }
    let [labelled, read, exact] = [0, 0, 0]
    for (const { text, quantities, dates } of cases) {
      const found = readQuantities(text, dates).quantities
      labelled += quantities.length
      read += found.length
      exact += quantities.filter((label) => found.some((one) => isExact(label, one))).length
    }
    expect((2 * exact) / (labelled + read)).toBeGreaterThanOrEqual(FLOOR)
  })
})
