import type { BlockRole } from '../../shared/project/article.ts'
import { writerIn } from './byline.ts'
import { dayIn, readDateLine } from './date-line.ts'

/** What an article's own lines say of it. */
export interface SaidOfArticle {
  /** The headline's words, or null where there is none. */
  readonly title: string | null
  readonly writer: string | null
  /** `YYYY-MM-DD`, from the line that says when it appeared, or null. */
  readonly offeredDate: string | null
}

interface PlacedWords {
  readonly role: BlockRole
  readonly words: string
}

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ')

/** Title, writer and date, as headline, byline and date line say. Takes the paragraphs in order. */
export function saidOfArticle(paragraphs: readonly PlacedWords[]): SaidOfArticle {
  const headline = paragraphs.find(({ role }) => role === 'headline')
  const lines = bylinesOf(paragraphs)
  const dated = lines.map(readDateLine)
  const appeared = dated.find((line) => line && !line.updated && line.date !== null)
  const date = appeared ?? dated.find((line) => line?.date)
  return {
    title: headline ? onOneLine(headline.words) : null,
    writer: lines.map(writerIn).find((writer) => writer !== null) ?? null,
    offeredDate: date?.date ?? lines.map(dayIn).find((day) => day !== null) ?? null,
  }
}

/**
 * The lines that speak of the article. A date line may stand amid the story where its top was misread, but several
 * there are the days of a chronology.
 */
function bylinesOf(paragraphs: readonly PlacedWords[]): readonly string[] {
  const from = paragraphs.findIndex(({ role }) => role === 'body')
  const to = paragraphs.map(({ role }) => role).lastIndexOf('body')
  const bylines = paragraphs.flatMap(({ role, words }, at) => {
    if (role !== 'byline') return []
    const line = onOneLine(words)
    return [{ line, isDayOfStory: from >= 0 && from < at && at < to && readDateLine(line) !== null }]
  })
  const isChronology = bylines.filter(({ isDayOfStory }) => isDayOfStory).length > 1
  return bylines.filter(({ isDayOfStory }) => !(isChronology && isDayOfStory)).map(({ line }) => line)
}
