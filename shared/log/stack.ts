/** A pile whose lower part is shared by all piles made from it: adding and taking cost the same however high it is. */
export interface Stack<T> {
  readonly top: T
  readonly below: Stack<T> | null
}

export const on = <T>(below: Stack<T> | null, top: T): Stack<T> => ({ top, below })

/** What lies in a pile, from its bottom. */
export function fromBottom<T>(stack: Stack<T> | null): readonly T[] {
  const things: T[] = []
  for (let rest = stack; rest !== null; rest = rest.below) things.push(rest.top)
  return things.reverse()
}
