import { findConflicts } from '../../shared/consistency/find-conflicts.ts'
import type { FoundInArticle } from '../../shared/contract/questions.ts'
import { detect } from '../../shared/detection/detect.ts'
import { currentDraft, type Project } from '../../shared/project/project.ts'

/** Drafts whose findings are kept: as many as an editor has open, and a few more. */
const KEPT = 8

/** What is found in drafts, kept as long as neither draft nor publication date changes. */
export class FindingsCache {
  readonly #found = new Map<string, FoundInArticle>()

  /** Everything in the current draft, also what the desk has accepted or dismissed. */
  find(project: Project): FoundInArticle {
    const { id, text, blocks, textAsset } = currentDraft(project)
    const { publishedAt } = project.article
    // A draft's blocks may get other roles, and a copied project has the same ids.
    const key = JSON.stringify([id, textAsset, publishedAt, blocks])
    const known = this.#found.get(key)
    if (known) return known
    const { claims: proposals, quantities, dates, notChecked } = detect({ text, blocks, publishedAt })
    const conflicts = findConflicts({ text, blocks, publishedAt, quantities, dates })
    const found = { proposals, conflicts, notChecked }
    this.#found.set(key, found)
    const [oldest] = this.#found.keys()
    if (this.#found.size > KEPT && oldest !== undefined) this.#found.delete(oldest)
    return found
  }
}
