import { blockAt, type Draft } from '../../../shared/project/article.ts'
import type { Span } from '../../../shared/project/span.ts'

/** Words of a place with a few neighbours, so that a bare "24" can be told from another. */
export interface AroundWords {
  readonly before: string
  readonly words: string
  readonly after: string
}

const NEAR = 60
/** Words that say enough by themselves. */
const LONG = 24

/** Up to `count` words on either side, within the same block. */
export function aroundWords(draft: Draft, { start, end }: Span, count = 2): AroundWords {
  const { text } = draft
  const block = blockAt(draft, start) ?? { start, end }
  const words = text.slice(start, end).replace(/\s+/gu, ' ')
  if (words.length >= LONG) return { before: '', words, after: '' }
  const left = text.slice(Math.max(block.start, start - NEAR), start)
  const right = text.slice(end, Math.min(Math.max(block.end, end), end + NEAR))
  const before = left.match(new RegExp(`(?:\\S+\\s+){0,${count}}\\S*$`, 'u'))?.[0] ?? ''
  const after = right.match(new RegExp(`^\\S*(?:\\s+\\S+){0,${count}}`, 'u'))?.[0] ?? ''
  return {
    before: before.replace(/^.*[.!?]["”’)]*\s/su, '').replace(/\s+/gu, ' '),
    words,
    after: after
      .replace(/[.!?]["”’)]*(\s.*)?$/su, '')
      .replace(/[,;:]$/u, '')
      .replace(/\s+/gu, ' '),
  }
}
