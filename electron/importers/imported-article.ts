import type { Block } from '../../shared/project/article.ts'

/** What an importer makes of a file. */
export interface ImportedArticle {
  readonly title: string
  /** Stored as it came: for plain text the file's own characters, one for one, without a byte order mark. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** Offered to the editor, never taken silently. `YYYY-MM-DD`. */
  readonly offeredDate: string | null
  readonly writer: string | null
  readonly mediaType: string
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, or another that a page declares. */
  readonly encoding: string
  readonly byteOrderMark: boolean
  /** Sentences for the editor: comments and tracked changes found, a guessed encoding, text left out. */
  readonly notices: readonly string[]
}
