import { dayIn } from './date-line.ts'

/** What stands in the lines between two `---` at the beginning of a Markdown file. */
export interface FrontMatter {
  readonly title: string | null
  readonly writer: string | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
  /** The Markdown behind it. */
  readonly rest: string
}

const FENCE = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
/** `key: value`, a further line of a value, a comment, or nothing. */
const LINE = /^(?:[A-Za-z][\w-]*:(?:\s.*)?|[ \t]+\S.*|-\s.*|#.*|[ \t]*)$/

/** Takes simple front matter off. Lines between rules that are no front matter stay in the text. */
export function frontMatterOf(text: string): FrontMatter {
  const found = FENCE.exec(text)
  const lines = found?.[1]?.trimEnd().split('\n') ?? []
  if (!found || lines.length === 0 || !lines.every((line) => LINE.test(line))) {
    return { title: null, writer: null, date: null, rest: text }
  }
  const date = valueFor(lines, ['date', 'published', 'publishdate'])
  return {
    title: valueFor(lines, ['title']),
    writer: valueFor(lines, ['author', 'authors', 'byline', 'writer']),
    date: date === null ? null : dayIn(date.slice(0, 100)),
    rest: text.slice(found[0].length),
  }
}

function valueFor(lines: readonly string[], keys: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    const [, key = '', inline = ''] = /^([A-Za-z][\w-]*):(.*)$/.exec(line) ?? []
    if (!keys.includes(key.toLowerCase())) continue
    const value = inline.trim() === '' ? itemsAfter(lines, at).join(', ') : scalar(inline)
    if (value !== '') return value
  }
  return null
}

/** The items of a list, one a line, under a key without a value. */
function itemsAfter(lines: readonly string[], at: number): readonly string[] {
  const items: string[] = []
  for (const line of lines.slice(at + 1)) {
    const item = /^\s*-\s+(.*)$/.exec(line)
    if (!item) break
    items.push(scalar(item[1] ?? ''))
  }
  return items
}

/** `[A, B]` as `A, B`. */
function scalar(written: string): string {
  const list = /^\[(.*)\]$/.exec(written.trim())
  return list ? (list[1] ?? '').split(',').map(unquoted).join(', ') : unquoted(written)
}

function unquoted(written: string): string {
  const value = written.trim()
  return (/^(["'])(.*)\1$/.exec(value)?.[2] ?? value).trim()
}
