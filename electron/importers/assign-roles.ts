import type { Block } from '../../shared/project/article.ts'
import { chooseRoles } from './choose-roles.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { captionsAboveCredits } from './role-above-credit.ts'
import { type SaidOfArticle, saidOfArticle } from './said-of-article.ts'

/** A plain text in blocks, and what it says of itself. */
export interface PlacedText extends SaidOfArticle {
  readonly blocks: readonly Block[]
}

/**
 * Parts a plain text into blocks and gives each a role. The blocks are trimmed, in order, and hold everything that
 * is not white space.
 */
export function assignRoles(text: string): PlacedText {
  const paragraphs = findParagraphs(text)
  const roles = chooseRoles(
    paragraphs.map(({ start, end, form }) => ({
      words: text.slice(start, end),
      role: form === 'prose' ? null : form,
    })),
  )
  const blocks = captionsAboveCredits(
    text,
    paragraphs.map(
      ({ start, end }, at): Block => ({ id: `b${at + 1}`, role: roles[at] ?? 'body', start, end }),
    ),
  )
  return {
    blocks,
    ...saidOfArticle(blocks.map(({ role, start, end }) => ({ role, words: text.slice(start, end) }))),
  }
}
