import { describe, expect, it } from 'vitest'
import { byBlock, firstEndingAfter } from './by-block.ts'

const blocks = [
  { id: 'a', role: 'body', start: 0, end: 10 },
  { id: 'b', role: 'body', start: 12, end: 20 },
  { id: 'c', role: 'body', start: 22, end: 30 },
] as const
const spansOf = (thing: { start: number; end: number }) => [thing]

describe('byBlock', () => {
  it('deals words over two blocks to both, and none to an empty line', () => {
    const long = { start: 5, end: 15 }
    const dealt = byBlock(blocks, [long, { start: 20, end: 22 }], spansOf, null)
    expect([...dealt]).toEqual([
      ['a', [long]],
      ['b', [long]],
    ])
  })

  it('gives a block without a change the same list', () => {
    const one = { start: 1, end: 2 }
    const two = { start: 13, end: 14 }
    const before = byBlock(blocks, [one, two], spansOf, null)
    const after = byBlock(blocks, [one, { ...two, end: 15 }], spansOf, before)
    expect(after.get('a')).toBe(before.get('a'))
    expect(after.get('b')).not.toBe(before.get('b'))
  })
})

it('finds the block at or after a place', () => {
  expect([0, 9, 10, 12, 29, 30].map((place) => firstEndingAfter(blocks, place))).toEqual([0, 0, 1, 1, 2, 3])
})
