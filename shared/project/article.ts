import type { Span } from './span.ts'

export const BLOCK_ROLES = [
  'headline',
  'dek',
  'byline',
  'caption',
  'credit',
  'subhead',
  'body',
  'quote',
  'list',
  'table',
] as const
export type BlockRole = (typeof BLOCK_ROLES)[number]

/** A stretch of the draft with one role. Blocks never overlap and stand in reading order; blank lines lie between. */
export interface Block extends Span {
  readonly id: string
  readonly role: BlockRole
}

/** What is known of the file that a draft came from. `asset` is the SHA-256 of its bytes. */
interface Original {
  readonly asset: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  /** As decided from the bytes: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`. */
  readonly encoding: string
  readonly byteOrderMark: boolean
}

/** One version of the article's text. The text is stored as it came and never normalised. */
export interface Draft {
  readonly id: string
  /** 1 for the first; never reused. */
  readonly number: number
  readonly text: string
  /** SHA-256 of the text in UTF-8: the fingerprint that reports show. */
  readonly textAsset: string
  readonly original: Original
  readonly blocks: readonly Block[]
  /** UTC, ISO 8601. */
  readonly importedAt: string
  /** What the importer has to say, in sentences: comments, tracked changes, a guessed encoding. */
  readonly notices: readonly string[]
}

export interface Article {
  readonly title: string
  readonly writer: string | null
  /** `YYYY-MM-DD`, or null where nobody has said it: never guessed silently. */
  readonly publishedAt: string | null
  /** BCP 47, as in `en` or `ar`. */
  readonly language: string
}

/** The block that holds a place, or undefined between blocks. */
export const blockAt = (draft: Draft, place: number): Block | undefined =>
  draft.blocks.find((block) => block.start <= place && place < block.end)
