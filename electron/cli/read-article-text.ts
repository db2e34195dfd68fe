import { findConflicts } from '../../shared/consistency/find-conflicts.ts'
import { detect } from '../../shared/detection/detect.ts'
import type { DetectionInput, Findings } from '../../shared/detection/findings.ts'
import type { Conflict } from '../../shared/project/review.ts'

/** What detection says of an article, and what in it does not fit together. */
export interface ArticleFindings extends Findings {
  readonly conflicts: readonly Conflict[]
}

export function readArticleText(input: DetectionInput): ArticleFindings {
  const found = detect(input)
  return { ...found, conflicts: findConflicts({ ...input, ...found }) }
}
