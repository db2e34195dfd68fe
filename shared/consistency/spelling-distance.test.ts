import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellingDistance } from './spelling-distance.ts'

/** The whole table, plainly. */
function byTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const ways = [changed, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : Infinity]
      table[i]?.splice(j, 1, Math.min(...ways))
    }
  }
  return at(a.length, b.length)
}

describe('spelling distance', () => {
  it.each([
    ['', '', 2, 0],
    ['moss', 'moss', 2, 0],
    ['moss', 'mos', 2, 1],
    ['moss', 'mosss', 2, 1],
    ['moss', 'most', 2, 1],
    ['moss', 'msos', 2, 1],
    ['moss', 'soms', 2, 2],
    ['moss', 'lane', 2, 3],
    ['moss', 'mossmann', 2, 3],
    ['', 'ab', 1, 2],
  ])('%j to %j within %i is %i', (a, b, limit, distance) => {
    expect(spellingDistance(a, b, limit)).toBe(distance)
    expect(spellingDistance(b, a, limit)).toBe(distance)
  })

  it('is that of the whole table, up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        expect(spellingDistance(a, b, limit)).toBe(Math.min(limit + 1, byTable(a, b)))
      }),
      { numRuns: 1000 },
    )
  })
})
