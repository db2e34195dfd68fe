/**
 * How many letters must be added, dropped, changed or swapped with their neighbour, up to `limit`; beyond it
 * `limit + 1`. The "optimal string alignment" distance.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1
    bEnd -= 1
  }
  if (from === aEnd || from === bEnd) return Math.min(limit + 1, aEnd - from + bEnd - from)
  return distanceBetween(a.slice(from, aEnd), b.slice(from, bEnd), limit)
}

/** Three rows of the table are enough; cells further than `limit` from its diagonal are beyond it anyway. */
function distanceBetween(a: string, b: string, limit: number): number {
  const beyond = limit + 1
  let before = new Array<number>(b.length + 1).fill(beyond)
  let last = before.slice()
  for (let j = 0; j <= Math.min(limit, b.length); j += 1) last[j] = j
  let row = before.slice()
  for (let i = 1; i <= a.length; i += 1) {
    const first = Math.max(1, i - limit)
    const end = Math.min(b.length, i + limit)
    let least = first === 1 ? Math.min(i, beyond) : beyond
    row[first - 1] = least
    for (let j = first; j <= end; j += 1) {
      const changed = (last[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? beyond) + 1 : beyond
      const one = Math.min(changed, swapped, (last[j] ?? beyond) + 1, (row[j - 1] ?? beyond) + 1, beyond)
      row[j] = one
      if (one < least) least = one
    }
    if (end < b.length) row[end + 1] = beyond
    if (least > limit) return beyond
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] ?? beyond
}
