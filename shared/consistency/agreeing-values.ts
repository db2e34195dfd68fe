/** A value with its bounds; null where there is none. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
  readonly approximate: boolean
}

/** By how much "about" may be off. */
const ABOUT = 0.1

/** Whether two figures can both be true of one thing: equal, rounded, within each other's bounds. */
export function doAgree(a: Bounds, b: Bounds): boolean {
  const largest = Math.max(...[a.low, a.high, b.low, b.high].map((value) => Math.abs(value ?? 0)))
  const slack = largest * (a.approximate || b.approximate ? ABOUT : 1e-9)
  if (
    (a.low ?? -Infinity) <= (b.high ?? Infinity) + slack &&
    (b.low ?? -Infinity) <= (a.high ?? Infinity) + slack
  )
    return true
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return isRounded(one, other) || isRounded(other, one)
}

/** Whether a figure bears out another: "over six" says nothing for 10,000, though both can be true. */
export const doesBearOut = (a: Bounds, b: Bounds): boolean => {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return doAgree(a, b) && Math.max(one, other) <= 2 * Math.min(one, other)
}

/** Whether the round figure is what the exact one becomes with fewer digits. */
function isRounded(round: number, exact: number): boolean {
  for (let step = 10; step <= Math.abs(round); step *= 10) {
    if (round % step !== 0) return false
    if (Math.round(exact / step) * step === round && round / step >= 3) return true
  }
  return false
}

/** Whether one figure looks like the other written wrongly: a nought too many, two digits swapped, one digit changed. */
export function isSlipOf(a: number, b: number): boolean {
  const factor = Math.max(a, b) / Math.min(a, b)
  if (factor === 10 || factor === 100 || factor === 1000) return true
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length || left.length < 2) return false
  const differing = [...left].filter((digit, index) => digit !== right[index]).length
  return (
    (differing === 1 && left.length > 2) ||
    (differing === 2 && [...left].sort().join() === [...right].sort().join())
  )
}
