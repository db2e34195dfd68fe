import type { Span } from '../project/span.ts'

/** What lies wholly within a span, of a list in reading order. */
export function spansWithin<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let index = firstFrom(list, ({ start }) => start >= span.start); index < list.length; index += 1) {
    const one = list[index]
    if (!one || one.start >= span.end) break
    if (one.end <= span.end) found.push(one)
  }
  return found
}

/** What shares a character with a span, of a list in reading order that does not overlap. */
export function spansTouching<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let index = firstFrom(list, ({ end }) => end > span.start); index < list.length; index += 1) {
    const one = list[index]
    if (!one || one.start >= span.end) break
    found.push(one)
  }
  return found
}

/** The first index from which the test holds; it must hold for all after it. */
function firstFrom<T>(list: readonly T[], test: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && test(one)) high = middle
    else low = middle + 1
  }
  return low
}
