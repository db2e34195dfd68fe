import type { Span } from '../../../shared/project/span.ts'

/** Words that are to be painted, and what as. */
export interface Coat<What> extends Span {
  readonly what: What
}

/** A stretch of one coat; what lies inside it, painted or plain, in reading order. */
interface Painted<What> extends Span {
  readonly what: What
  readonly children: readonly PaintedOrPlain<What>[]
}

export type PaintedOrPlain<What> = Painted<What> | string

/**
 * The words of `within` as a tree of coats, cut so that each lies wholly inside or outside any other. The one that
 * starts first, and of those the longest, stays whole: a nested coat is one piece, one that crosses its border is two.
 * Joined, the plain words are the text, character for character.
 */
export function paintTree<What>(
  text: string,
  within: Span,
  coats: readonly Coat<What>[],
): readonly PaintedOrPlain<What>[] {
  const clipped = coats
    .map((coat) => clip(coat, within))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst)
  return painted(text, within, clipped)
}

function painted<What>(
  text: string,
  { start, end }: Span,
  sorted: readonly Coat<What>[],
): readonly PaintedOrPlain<What>[] {
  const nodes: PaintedOrPlain<What>[] = []
  let queue = sorted
  let next = 0
  let at = start
  for (let coat = queue[next]; coat; coat = queue[next]) {
    next += 1
    if (coat.start > at) nodes.push(text.slice(at, coat.start))
    const inside: Coat<What>[] = []
    const cut: Coat<What>[] = []
    for (let other = queue[next]; other && other.start < coat.end; other = queue[next]) {
      next += 1
      inside.push(clip(other, coat))
      if (other.end > coat.end) cut.push({ ...other, start: coat.end })
    }
    nodes.push({ ...coat, children: painted(text, coat, inside.sort(outerFirst)) })
    at = coat.end
    if (cut.length === 0) continue
    queue = [...cut, ...queue.slice(next)].sort(outerFirst)
    next = 0
  }
  if (at < end) nodes.push(text.slice(at, end))
  return nodes
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

const clip = <What>(coat: Coat<What>, within: Span): Coat<What> => ({
  ...coat,
  start: Math.max(coat.start, within.start),
  end: Math.min(coat.end, within.end),
})
