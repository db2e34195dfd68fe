/** Does the work on all things, at most `many` at a time. Results come in the order of the things. */
export async function inParallel<T, R>(
  things: readonly T[],
  many: number,
  work: (thing: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>()
  const left = things.entries()
  const worker = async (): Promise<void> => {
    for (const [at, thing] of left) results.set(at, await work(thing))
  }
  await Promise.all(Array.from({ length: Math.min(many, things.length) }, worker))
  return things.map((_, at) => results.get(at) as R)
}
