import type { Block } from '../../shared/project/article.ts'
import { writerIn } from './byline.ts'
import { chooseRoles } from './choose-roles.ts'
import { dayIn, readDateLine } from './date-line.ts'
import { findParagraphs } from './find-paragraphs.ts'

/** What a plain text says of itself. */
export interface PlacedText {
  readonly blocks: readonly Block[]
  /** The headline's words, or null where there is none. */
  readonly title: string | null
  readonly writer: string | null
  /** `YYYY-MM-DD`, from the line that says when it appeared, or null. */
  readonly offeredDate: string | null
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
  const blocks = paragraphs.map(
    ({ start, end }, at): Block => ({ id: `b${at + 1}`, role: roles[at] ?? 'body', start, end }),
  )
  const headline = blocks.find(({ role }) => role === 'headline')
  return {
    blocks,
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null,
    ...signed(blocks.filter(({ role }) => role === 'byline').map(({ start, end }) => text.slice(start, end))),
  }
}

/** Who wrote it and when it appeared, as the byline and date line say. */
export function signed(bylines: readonly string[]): Pick<PlacedText, 'writer' | 'offeredDate'> {
  const lines = bylines.map((line) => line.replace(/\s+/g, ' ').trim())
  const dated = lines.map(readDateLine)
  const appeared = dated.find((line) => line && !line.updated && line.date !== null)
  const date = appeared ?? dated.find((line) => line?.date)
  return {
    writer: lines.map(writerIn).find((writer) => writer !== null) ?? null,
    offeredDate: date?.date ?? lines.map(dayIn).find((day) => day !== null) ?? null,
  }
}
