import type { Words } from '../detection/findings.ts'
import { spansTouching } from '../detection/spans-within.ts'
import { LEADING_ABBREVIATIONS } from '../detection/words/abbreviations.ts'
import type { Block } from '../project/article.ts'
import { byPlace, type Span } from '../project/span.ts'
import type { ConflictInput } from './conflict-input.ts'
import { stemReader } from './content-words.ts'
import { type NameMention, readNames } from './person-names.ts'

/** A sentence with the place of its block; `stems` tell what it is about. */
export interface Passage extends Words {
  readonly role: Block['role']
  readonly block: number
  readonly stems: ReadonlySet<string>
}

/** The article cut into sentences; `passageAt` is undefined between blocks. */
export interface ArticleReading {
  readonly passages: readonly Passage[]
  /** In reading order. */
  readonly names: readonly NameMention[]
  readonly passageAt: (place: Span) => Passage | undefined
  /** What headline and dek are about, taken together: each tells half of one story. */
  readonly top: ReadonlySet<string>
  /** In how many sentences a stem stands. */
  readonly frequency: (stem: string) => number
}

/** In characters. What runs on for longer is no sentence; cut here, comparing stays linear. */
const LONGEST = 1200
const STOP = /[.!?…][”"’')\]]*\s+(?=[“"‘'(]?[\p{Lu}\p{N}])/gu
const TOP: readonly Block['role'][] = ['headline', 'dek']

export function readArticle({ text, blocks }: Pick<ConflictInput, 'text' | 'blocks'>): ArticleReading {
  const passages: Passage[] = []
  const stemsOf = stemReader()
  for (const [block, { start, end, role }] of [...blocks].sort(byPlace).entries()) {
    for (const { start: from, end: to } of sentencesOf(text, { start, end })) {
      const words = text.slice(from, to)
      passages.push({ start: from, end: to, text: words, role, block, stems: stemsOf(words) })
    }
  }
  const counts = new Map<string, number>()
  for (const { stems } of passages) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const top = passages.filter(({ role }) => TOP.includes(role)).flatMap(({ stems }) => [...stems])
  return {
    passages,
    names: readNames(text),
    passageAt: (place) => spansTouching(passages, place)[0],
    top: new Set(top),
    frequency: (stem) => counts.get(stem) ?? 0,
  }
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  const words = text.slice(start, end)
  let from = 0
  const cut = (to: number): void => {
    for (; from < to; from = Math.min(to, from + LONGEST))
      spans.push({ start: start + from, end: start + Math.min(to, from + LONGEST) })
  }
  for (const match of words.matchAll(STOP)) {
    const before = /[\p{L}.]{1,12}$/u.exec(words.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? ''
    const isShortened = /^\p{L}$/u.test(before) || LEADING_ABBREVIATIONS.has(before.toLowerCase())
    if (!match[0].startsWith('.') || !isShortened) cut(match.index + match[0].trimEnd().length)
  }
  cut(words.length)
  return spans
}

/** Whether a block stands before or beside the story and sums it up. */
export const isOuter = (role: Block['role']): boolean =>
  role === 'headline' || role === 'dek' || role === 'caption'
