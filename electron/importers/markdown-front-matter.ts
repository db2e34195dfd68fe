import { dayIn } from './date-line.ts'

/** What stands in the lines between two `---` at the beginning of a Markdown file. */
export interface FrontMatter {
  readonly title: string | null
  readonly dek: string | null
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
  if (!found || !isFrontMatter(lines)) {
    return { title: null, dek: null, writer: null, date: null, rest: text }
  }
  const date = valueFor(lines, DATE)
  return {
    title: valueFor(lines, TITLE),
    dek: valueFor(lines, DEK),
    writer: valueFor(lines, WRITER),
    date: date === null ? null : dayIn(date.slice(0, 100)),
    rest: text.slice(found[0].length),
  }
}

const TITLE = ['title', 'headline']
const DEK = ['dek', 'deck', 'subtitle', 'standfirst', 'description', 'summary']
const WRITER = ['author', 'authors', 'byline', 'writer']
const DATE = ['date', 'published', 'publishdate']
const KNOWN: ReadonlySet<string> = new Set([...TITLE, ...DEK, ...WRITER, ...DATE])

/** At least one key that an article has, and no list but under a key: headings and lists are the article's own. */
function isFrontMatter(lines: readonly string[]): boolean {
  const keys = lines.map((line) => /^([A-Za-z][\w-]*):/.exec(line)?.[1]?.toLowerCase() ?? null)
  const isListUnderKey = (at: number): boolean =>
    at > 0 && (/^-\s/.test(lines[at - 1] ?? '') ? isListUnderKey(at - 1) : keys[at - 1] !== null)
  return (
    keys.some((key) => key !== null && KNOWN.has(key)) &&
    lines.every((line, at) => LINE.test(line) && (!/^-\s/.test(line) || isListUnderKey(at)))
  )
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
