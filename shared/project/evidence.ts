import type { AttachedFile, Source } from './source.ts'

export const STANCES = ['supports', 'contradicts', 'context'] as const
export type Stance = (typeof STANCES)[number]

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
}

/** What a source says about a claim. After a split several claims hold the same evidence. */
export interface Evidence {
  readonly id: string
  /** Id of the source. */
  readonly source: string
  readonly stance: Stance
  /** The source's own words. */
  readonly passage: string | null
  /** Where they stand: "page 4, ¶ 2". */
  readonly locator: string | null
  readonly note: string | null
  readonly file: AttachedFile | null
  /** UTC, ISO 8601: when it was attached, or when its file was taken. */
  readonly capturedAt: string
}

/** House rule: evidence counts when it has a passage, an attached file, or a contact with a note. */
export const counts = (evidence: Evidence, source: Source | undefined): boolean =>
  hasWords(evidence.passage) ||
  evidence.file !== null ||
  (source?.file ?? null) !== null ||
  (hasWords(source?.contact ?? null) && hasWords(evidence.note))

const hasWords = (text: string | null): boolean => text !== null && text.trim() !== ''
