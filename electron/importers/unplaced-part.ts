import type { BlockRole } from '../../shared/project/article.ts'

/** One part of a formatted document as its markup gives it, before its words are asked for its role. */
export interface UnplacedPart {
  /** What the markup makes of it, as a list or a caption; null for a paragraph, of which only its words tell. */
  readonly role: BlockRole | null
  readonly text: string
  /** All its words are bold, or all in italics. */
  readonly emphasis?: Emphasis | null
  /** Of a heading: 1 is the highest. */
  readonly rank?: number | null
}

export type Emphasis = 'bold' | 'italic'
