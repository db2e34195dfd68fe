import { describe, expect, it } from 'vitest'
import { type PaintedOrPlain, paintTree } from './paint-tree.ts'

const TEXT = 'one two three four five six'
const all = { start: 0, end: TEXT.length }
const coat = (what: string, words: string) => {
  const start = TEXT.indexOf(words)
  return { what, start, end: start + words.length }
}
const drawn = (nodes: readonly PaintedOrPlain<string>[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : `${node.what}[${drawn(node.children)}]`)).join('')
const plain = (nodes: readonly PaintedOrPlain<string>[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plain(node.children))).join('')

describe('paintTree', () => {
  it('leaves words without a coat as they are', () => {
    expect(paintTree(TEXT, all, [])).toEqual([TEXT])
    expect(paintTree('', { start: 0, end: 0 }, [])).toEqual([])
  })

  it('keeps a nested coat whole', () => {
    expect(drawn(paintTree(TEXT, all, [coat('B', 'three'), coat('A', 'two three four')]))).toBe(
      'one A[two B[three] four] five six',
    )
  })

  it('cuts a coat that crosses a border in two', () => {
    expect(drawn(paintTree(TEXT, all, [coat('A', 'two three'), coat('B', 'three four')]))).toBe(
      'one A[two B[three]]B[ four] five six',
    )
  })

  it('cuts at every border of three that cross one another', () => {
    const crossing = [coat('A', 'one two three'), coat('B', 'two three four'), coat('C', 'three four five')]
    expect(drawn(paintTree(TEXT, all, crossing))).toBe('A[one B[two C[three]]]C[B[ four] five] six')
  })

  it('nests coats on the same words', () => {
    expect(drawn(paintTree(TEXT, all, [coat('A', 'four'), coat('B', 'four')]))).toBe(
      'one two three A[B[four]] five six',
    )
  })

  it('clips to what it is asked for and leaves out what lies elsewhere', () => {
    const within = { start: 4, end: 13 }
    expect(
      drawn(paintTree(TEXT, within, [coat('A', 'one two'), coat('B', 'six'), coat('C', 'three four')])),
    ).toBe('A[two] C[three]')
  })

  it('gives back the text, character for character, whatever lies on it', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let round = 0; round < 300; round += 1) {
      const coats = Array.from({ length: random(8) }, (_, at) => {
        const start = random(TEXT.length)
        return { what: String(at), start, end: start + random(14) }
      })
      expect(plain(paintTree(TEXT, all, coats))).toBe(TEXT)
    }
  })
})
