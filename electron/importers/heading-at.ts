interface Ranked {
  readonly rank?: number | null
}

/** Where the first heading of the highest rank that a document uses stands, if no more than `lines` above it; or -1. */
export function headingAt(paragraphs: readonly Ranked[], lines: number): number {
  const highest = paragraphs.reduce(
    (least, { rank }) => Math.min(least, rank ?? least),
    Number.POSITIVE_INFINITY,
  )
  return paragraphs.slice(0, lines + 1).findIndex(({ rank }) => rank === highest)
}
