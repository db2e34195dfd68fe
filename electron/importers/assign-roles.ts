import type { Block } from '../../shared/project/article.ts'
import { writerIn } from './byline.ts'
import { chooseRoles } from './choose-roles.ts'
import { dayIn, readDateLine } from './date-line.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { captionsAboveCredits } from './role-above-credit.ts'

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
  const blocks = captionsAboveCredits(
    text,
    paragraphs.map(
      ({ start, end }, at): Block => ({ id: `b${at + 1}`, role: roles[at] ?? 'body', start, end }),
    ),
  )
  const headline = blocks.find(({ role }) => role === 'headline')
  return {
    blocks,
    title: headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : null,
    ...signed(bylinesOf(text, blocks)),
  }
}

/**
 * The lines that speak of the article. A date line may stand amid the story where its top was misread, but several
 * there are the days of a chronology.
 */
function bylinesOf(text: string, blocks: readonly Block[]): readonly string[] {
  const story = blocks.filter(({ role }) => role === 'body')
  const from = story[0]?.start ?? 0
  const to = story.at(-1)?.start ?? 0
  const bylines = blocks
    .filter(({ role }) => role === 'byline')
    .map(({ start, end }) => {
      const line = text.slice(start, end).replace(/\s+/g, ' ')
      return { line, isDayOfStory: from < start && start < to && readDateLine(line) !== null }
    })
  const isChronology = bylines.filter(({ isDayOfStory }) => isDayOfStory).length > 1
  return bylines.filter(({ isDayOfStory }) => !(isChronology && isDayOfStory)).map(({ line }) => line)
}

/** Who wrote it and when it appeared, as the byline and date line say. */
function signed(lines: readonly string[]): Pick<PlacedText, 'writer' | 'offeredDate'> {
  const dated = lines.map(readDateLine)
  const appeared = dated.find((line) => line && !line.updated && line.date !== null)
  const date = appeared ?? dated.find((line) => line?.date)
  return {
    writer: lines.map(writerIn).find((writer) => writer !== null) ?? null,
    offeredDate: date?.date ?? lines.map(dayIn).find((day) => day !== null) ?? null,
  }
}
