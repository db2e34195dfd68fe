import { CHECK_STATES, isSettled } from '../../shared/project/check-state.ts'
import { currentDraft, type Project } from '../../shared/project/project.ts'
import type { AttachedFile, Source } from '../../shared/project/source.ts'
import type { Backup } from '../storage/backups.ts'

/** What `show --json` prints: the project without its claims and its text. */
export interface ProjectJson {
  readonly id: string
  readonly title: string
  readonly writer: string | null
  readonly publishedAt: string | null
  readonly language: string
  /** SHA-256 of the current draft's text in UTF-8. */
  readonly fingerprint: string
  readonly drafts: readonly DraftJson[]
  readonly counts: Counts
  readonly sources: readonly Source[]
  readonly people: Project['people']
  readonly house: Project['house']
  readonly backups: readonly Backup[]
  /** Files that the project names and its folder lacks. */
  readonly missing: readonly AttachedFile[]
}

type DraftJson = Omit<Project['drafts'][number], 'text'>

interface Counts {
  readonly claims: number
  /** Neither checked nor given up as impossible to confirm. */
  readonly left: number
  readonly byState: Readonly<Record<string, number>>
  /** Verdicts that stand, by rating; those that do not, under `void`; claims without one, under `none`. */
  readonly byVerdict: Readonly<Record<string, number>>
}

export const projectJson = (
  project: Project,
  backups: readonly Backup[],
  missing: readonly AttachedFile[],
): ProjectJson => ({
  id: project.id,
  title: project.article.title,
  writer: project.article.writer,
  publishedAt: project.article.publishedAt,
  language: project.article.language,
  fingerprint: currentDraft(project).textAsset,
  drafts: project.drafts.map(({ text, ...draft }) => draft),
  counts: countsOf(project),
  sources: project.sources,
  people: project.people,
  house: project.house,
  backups,
  missing,
})

const countsOf = ({ claims, house }: Project): Counts => ({
  claims: claims.length,
  left: claims.filter(({ state }) => !isSettled(state)).length,
  byState: Object.fromEntries(
    CHECK_STATES.map((state) => [state, claims.filter((claim) => claim.state === state).length]),
  ),
  byVerdict: Object.fromEntries(
    [...house.scale.map(({ id }) => id), 'void', 'none'].map((word) => [
      word,
      claims.filter(({ verdict }) => verdictWord(verdict) === word).length,
    ]),
  ),
})

const verdictWord = (verdict: Project['claims'][number]['verdict']): string => {
  if (verdict === null) return 'none'
  return verdict.void === null ? verdict.rating : 'void'
}
