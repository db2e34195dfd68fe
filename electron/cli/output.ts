/** Results go to standard output. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

/** Everything that is not the result goes to standard error. */
export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

/** Shows that long work goes on, where somebody is looking. Returns what takes the line away again. */
export function progress(what: string): () => void {
  if (!process.stderr.isTTY) return () => {}
  process.stderr.write(`${what} …`)
  return () => process.stderr.write('\r\u001b[K')
}

/** Rows under each other, the columns as wide as their widest cell. The last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Text on one line, cut to a width with an ellipsis. */
export function oneLine(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`
}
