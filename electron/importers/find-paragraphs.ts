import type { Span } from '../../shared/project/span.ts'
import { readDateLine } from './date-line.ts'

/** A stretch of a plain text that belongs together; `form` says what its signs at the line starts make of it. */
export interface Paragraph extends Span {
  readonly form: 'prose' | 'list' | 'quote' | 'table'
}

/**
 * Finds the paragraphs of a plain text: blank lines part them. Where lines follow each other without a blank one,
 * each is a paragraph of its own, as newsroom systems write them, unless they were wrapped at a column, as mail
 * and typewriters do. Lists, quotations marked with `>`, and tables stay together. The paragraphs are trimmed,
 * in order, and hold everything that is not white space.
 */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const lines = [...linesOf(text)]
  const column = columnOf(lines)
  let stretch: Line[] = []
  const finish = (): void => {
    for (const paragraph of paragraphsOf(stretch, column)) paragraphs.push(paragraph)
    stretch = []
  }
  for (const line of lines) {
    if (line.words === '') finish()
    else stretch.push(line)
  }
  finish()
  return paragraphs
}

interface Line extends Span {
  /** Without the white space around it. */
  readonly words: string
}

const LINE_END = /\r\n|[\r\n\u2028\u2029]/g

function* linesOf(text: string): Generator<Line> {
  let from = 0
  for (const end of text.matchAll(LINE_END)) {
    yield lineOf(text, from, end.index)
    from = end.index + end[0].length
  }
  yield lineOf(text, from, text.length)
}

function lineOf(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to)
  const words = raw.trim()
  const start = from + (raw.length - raw.trimStart().length)
  return { start, end: start + words.length, words }
}

/** A bullet, or a number or letter with a dot or bracket, and then a space. */
const LIST_ITEM = /^(?:[-*+•◦▪‣·–]|\(?(?:\d{1,3}|[a-z])[.)])\s+\S/
const SURE_BULLET = /^[•◦▪‣]\s*\S/
const QUOTED = /^>/

const formOf = (line: Line): Paragraph['form'] => {
  if (QUOTED.test(line.words)) return 'quote'
  if (LIST_ITEM.test(line.words) || SURE_BULLET.test(line.words)) return 'list'
  return /\S\t+\S/.test(line.words) || /^\|.*\|$/.test(line.words) ? 'table' : 'prose'
}

function paragraphsOf(stretch: readonly Line[], column: number | null): Paragraph[] {
  const runs: { form: Paragraph['form']; lines: Line[] }[] = []
  for (const line of stretch) {
    const form = formOf(line)
    const last = runs.at(-1)
    if (last?.form === form) last.lines.push(line)
    else runs.push({ form, lines: [line] })
  }
  return runs.flatMap(({ form, lines }) => {
    // One dash or one tab alone makes no list and no table: a dialogue or a signature looks the same.
    const sure = form === 'quote' || lines.length > 1 || lines.some(({ words }) => SURE_BULLET.test(words))
    if (form !== 'prose' && sure) return [joined(lines, form)]
    return column !== null && isWrapped(lines, column)
      ? [joined(lines, 'prose')]
      : lines.map(({ start, end }): Paragraph => ({ start, end, form: 'prose' }))
  })
}

function joined(lines: readonly Line[], form: Paragraph['form']): Paragraph {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, form }
}

const NARROWEST_COLUMN = 45
const WIDEST_COLUMN = 120

/**
 * The column that a whole text was wrapped at, or null where it was not: no line may be much longer, but for one in
 * twenty, as addresses are.
 */
function columnOf(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ words }) => words.length).filter((length) => length > 0)
  const fitting = lengths.filter((length) => length <= WIDEST_COLUMN)
  if (lengths.length - fitting.length > lengths.length / 20) return null
  const column = fitting.reduce((widest, length) => Math.max(widest, length), 0)
  return column < NARROWEST_COLUMN ? null : column
}

/** How much shorter than the column a line may stay, because editors wrap a little differently. */
const RAGGED = 12

/**
 * Wrapped: the first word of each next line would not have fitted, no line opens a byline, and most lines break off
 * in mid-sentence.
 */
function isWrapped(lines: readonly Line[], column: number): boolean {
  const broken = lines.slice(0, -1).filter(({ words }) => !/[.!?…]["'”’)]*$/.test(words)).length
  return (
    lines.length > 1 &&
    broken * 2 >= lines.length - 1 &&
    lines.every(({ words }, at) => {
      const next = lines[at + 1]?.words
      if (next === undefined) return true
      if (/^(?:by|photo|image|picture) /i.test(next) || readDateLine(next)) return false
      return words.length + 1 + (next.split(/\s/, 1)[0] ?? '').length > column - RAGGED
    })
  )
}
