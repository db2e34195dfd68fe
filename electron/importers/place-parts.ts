import { writerIn } from './byline.ts'
import { chooseRoles } from './choose-roles.ts'
import { readDateLine } from './date-line.ts'
import type { Part } from './parsed-article.ts'
import { isCaption, isCredit } from './picture-words.ts'
import { type SaidOfArticle, saidOfArticle } from './said-of-article.ts'
import type { UnplacedPart } from './unplaced-part.ts'

/** The parts of a formatted document with their roles, and what its own lines say of it. */
export interface PlacedParts extends SaidOfArticle {
  readonly parts: readonly Part[]
}

/**
 * Gives every part of a formatted document a role: what its markup says is kept, and paragraphs get theirs by the
 * same rules as those of a plain text. `title` is what the document says outside its text that it is called.
 */
export function placedParts(unplaced: readonly UnplacedPart[], title: string | null = null): PlacedParts {
  const parts = withHeadline(unplaced.filter(({ text }) => text.trim() !== '').flatMap(linesApart), title)
  const roles = chooseRoles(parts.map(({ text, ...part }) => ({ ...part, words: text })))
  const placed = parts.map(({ text }, at): Part => {
    const role = roles[at] ?? 'body'
    return { role, text: role === 'headline' ? text.trim().replace(/\s*\n\s*/g, ' ') : text }
  })
  return { parts: placed, ...saidOfArticle(placed.map(({ role, text }) => ({ role, words: text.trim() }))) }
}

/** How many parts, as a menu's, may stand above a headline that only the document's title tells. */
const PARTS_ABOVE = 5

/** Without a heading for it, the headline is the line that the title begins with, or that begins with the title. */
function withHeadline(parts: readonly UnplacedPart[], title: string | null): readonly UnplacedPart[] {
  if (!title?.includes(' ') || parts.some(({ role }) => role === 'headline')) return parts
  const headline = parts.slice(0, PARTS_ABOVE).findIndex(({ role, text }) => {
    const line = oneLine(text)
    const isTitle = title.startsWith(line) || (line.startsWith(title) && line.length <= 2 * title.length)
    return (role === null || role === 'subhead') && line.includes(' ') && isTitle
  })
  return parts.map((part, at) => (at === headline ? { ...part, role: 'headline' } : part))
}

/** Headline, name and date may stand in one paragraph, with a line break between: each is a part of its own. */
function linesApart(part: UnplacedPart): readonly UnplacedPart[] {
  if (part.role !== null || !part.text.includes('\n') || isCaption(oneLine(part.text))) return [part]
  const lines = part.text.split('\n').filter((line) => line.trim() !== '')
  return lines.some(isOfTheArticle) ? lines.map((text) => ({ ...part, text })) : [part]
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Longer lines are no byline, no date and no credit. */
const LONGEST_LINE = 400

/** Whether a line only says who made the article, or its pictures, and when. */
export function isOfTheArticle(text: string): boolean {
  if (text.length > LONGEST_LINE) return false
  const line = oneLine(text)
  return readDateLine(line) !== null || writerIn(line) !== null || isCredit(line)
}
