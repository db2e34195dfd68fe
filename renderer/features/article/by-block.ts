import type { Block } from '../../../shared/project/article.ts'
import { overlaps, type Span } from '../../../shared/project/span.ts'

/** What lies in each block, by the block's id. Blocks with nothing in them are left out. */
export type ByBlock<Thing> = ReadonlyMap<string, readonly Thing[]>

/**
 * Deals things out to the blocks that hold their words. A block whose things are the same as `before` gets the very
 * same list again, so that only blocks with a change are drawn anew.
 */
export function byBlock<Thing>(
  blocks: readonly Block[],
  things: readonly Thing[],
  spansOf: (thing: Thing) => readonly Span[],
  before: ByBlock<Thing> | null,
): ByBlock<Thing> {
  const dealt = new Map<string, Thing[]>()
  for (const thing of things) {
    for (const id of blocksUnder(blocks, spansOf(thing))) {
      const list = dealt.get(id)
      if (list) list.push(thing)
      else dealt.set(id, [thing])
    }
  }
  if (!before) return dealt
  return new Map([...dealt].map(([id, list]) => [id, sameAs(before.get(id), list) ?? list]))
}

function blocksUnder(blocks: readonly Block[], spans: readonly Span[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const span of spans) {
    for (let at = firstEndingAfter(blocks, span.start); at < blocks.length; at += 1) {
      const block = blocks[at]
      if (!block || block.start >= span.end) break
      if (overlaps(block, span)) ids.add(block.id)
    }
  }
  return ids
}

/** Index of the first block that ends after a place; blocks stand in reading order. */
export function firstEndingAfter(blocks: readonly Block[], place: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

const sameAs = <Thing>(
  known: readonly Thing[] | undefined,
  list: readonly Thing[],
): readonly Thing[] | undefined =>
  known?.length === list.length && known.every((thing, at) => thing === list[at]) ? known : undefined
