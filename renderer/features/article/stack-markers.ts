/** What stands in the gutter beside a line: one marker, two, or one and a list of the rest. */
export interface MarkerRow {
  /** Middle of the line, in CSS pixels. */
  readonly middle: number
  /** Never empty; in reading order. */
  readonly claims: readonly string[]
}

/** Lines whose middles are as near as this are one line. */
const SAME_LINE = 8

/** Gathers the claims that begin on one line. Takes them in reading order. */
export function stackMarkers(
  begins: readonly { readonly claim: string; readonly middle: number }[],
): readonly MarkerRow[] {
  const rows: { middle: number; claims: string[] }[] = []
  for (const { claim, middle } of begins) {
    const last = rows.at(-1)
    if (last && Math.abs(last.middle - middle) < SAME_LINE) last.claims.push(claim)
    else rows.push({ middle, claims: [claim] })
  }
  return rows
}
