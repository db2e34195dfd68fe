import { isSettled } from '../../../shared/project/check-state.ts'
import { type Claim, claimWords } from '../../../shared/project/claim.ts'
import { currentDraft, type Project } from '../../../shared/project/project.ts'

interface QuickFilter {
  readonly id: string
  readonly label: string
  readonly holds: (claim: Claim) => boolean
}

const ALL: QuickFilter = { id: 'all', label: 'All', holds: () => true }

/** One holds at a time, so that its count is the number of rows. */
export const QUICK_FILTERS: readonly QuickFilter[] = [
  ALL,
  { id: 'left', label: 'Left', holds: ({ state }) => !isSettled(state) },
  { id: 'no-evidence', label: 'No evidence', holds: ({ evidence }) => evidence.length === 0 },
  { id: 'with-the-writer', label: 'With the writer', holds: ({ state }) => state === 'with-the-writer' },
  { id: 'top-weight', label: 'Top weight', holds: ({ weight }) => weight === 3 },
]

export const quickFilter = (id: string): QuickFilter => QUICK_FILTERS.find((each) => each.id === id) ?? ALL

/**
 * The claims that hold every word of a search: in their number, words, restated wording, attribution and notes, or
 * in the passages and source titles of their evidence. Case and accents do not count.
 */
export function searchClaims(project: Project, claims: readonly Claim[], search: string): readonly Claim[] {
  const wanted = plain(search).split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return claims
  const { text } = currentDraft(project)
  const passages = passagesOf(project)
  return claims.filter((claim) => {
    const said = [
      `#${claim.number} `,
      claimWords(text, claim),
      claim.restated,
      claim.attributedTo,
      ...claim.notes.map((note) => note.text),
      ...claim.evidence.map((id) => passages.get(id)),
    ]
    const here = plain(said.filter(Boolean).join('\n'))
    return wanted.every((word) => here.includes(word))
  })
}

function passagesOf({ evidence, sources }: Project): ReadonlyMap<string, string> {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return new Map(
    evidence.map(({ id, passage, source }) => [id, `${passage ?? ''}\n${titles.get(source) ?? ''}`]),
  )
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
