export interface DiffPiece {
  readonly kind: 'kept' | 'gone' | 'new'
  readonly text: string
}

/** Above this many pairs of words the change is told as a whole: nobody reads it word by word. */
const MOST_PAIRS = 1_000_000

/** What became of a text, word by word; white space goes with the word before it. */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < old.length && start < young.length && same(old[start], young[start])) start += 1
  let end = 0
  while (end < Math.min(old.length, young.length) - start && same(old.at(-1 - end), young.at(-1 - end)))
    end += 1
  const pieces = [
    ...young.slice(0, start).map((text) => ({ kind: 'kept' as const, text })),
    ...middle(old.slice(start, old.length - end), young.slice(start, young.length - end)),
    ...young.slice(young.length - end).map((text) => ({ kind: 'kept' as const, text })),
  ]
  return joined(pieces)
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/gu) ?? []

const same = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim()

function middle(old: readonly string[], young: readonly string[]): readonly DiffPiece[] {
  if (old.length * young.length > MOST_PAIRS) {
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: young.join('') },
    ]
  }
  const lengths = commonLengths(old, young)
  const pieces: DiffPiece[] = []
  let [a, b] = [0, 0]
  while (a < old.length || b < young.length) {
    const [gone = '', fresh = ''] = [old[a], young[b]]
    if (a < old.length && b < young.length && same(gone, fresh)) {
      pieces.push({ kind: 'kept', text: fresh })
      a += 1
      b += 1
    } else if (b >= young.length || (a < old.length && at(lengths, a + 1, b) >= at(lengths, a, b + 1))) {
      pieces.push({ kind: 'gone', text: gone })
      a += 1
    } else {
      pieces.push({ kind: 'new', text: fresh })
      b += 1
    }
  }
  return pieces
}

const at = (lengths: readonly (readonly number[])[], a: number, b: number): number => lengths[a]?.[b] ?? 0

/** How many words two rests have in common, in order. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () =>
    new Array(young.length + 1).fill(0),
  )
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = lengths[a] ?? []
    for (let b = young.length - 1; b >= 0; b -= 1) {
      row[b] = same(old[a], young[b])
        ? at(lengths, a + 1, b + 1) + 1
        : Math.max(at(lengths, a + 1, b), row[b + 1] ?? 0)
    }
  }
  return lengths
}

/** Neighbours of one kind become one; what is gone comes before what is new in its place. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const out: DiffPiece[] = []
  let [gone, fresh] = ['', '']
  const flush = (): void => {
    if (gone !== '') out.push({ kind: 'gone', text: gone })
    if (fresh !== '') out.push({ kind: 'new', text: fresh })
    ;[gone, fresh] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'kept') out[out.length - 1] = { kind, text: last.text + text }
      else out.push({ kind, text })
    }
  }
  flush()
  return out
}
