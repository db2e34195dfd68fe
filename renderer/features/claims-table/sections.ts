import type { Block, Draft } from '../../../shared/project/article.ts'
import { isSettled } from '../../../shared/project/check-state.ts'
import type { Claim } from '../../../shared/project/claim.ts'

/** A stretch of the article that the desk checks in one go, with its claims in reading order. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly claims: readonly Claim[]
  /** How many of all its claims are not settled, whatever the filter shows. */
  readonly left: number
  readonly total: number
}

const TOP = { id: 'top', title: 'Top' }
const CAPTIONS = { id: 'captions', title: 'Captions' }
const OPENING = { id: 'opening', title: 'Opening' }
type Head = typeof TOP

/**
 * Claims by section, in the order of the article: a section runs from a subhead on. Before the first subhead stand
 * headline, dek and byline as "Top", the captions as "Captions", and the rest as "Opening". `claims` come in reading
 * order; sections without claims are left out.
 */
export function sectionsOf(draft: Draft, claims: readonly Claim[]): readonly Section[] {
  const heads = headsOf(draft)
  const held = new Map<Head, Claim[]>([TOP, CAPTIONS, OPENING, ...heads].map((head) => [head, []]))
  let at = 0
  for (const claim of claims) {
    const place = claim.spans[0]?.start ?? 0
    while (at < draft.blocks.length - 1 && (draft.blocks[at]?.end ?? 0) <= place) at += 1
    held.get(heads[at] ?? OPENING)?.push(claim)
  }
  return [...held]
    .filter(([, own]) => own.length > 0)
    .map(([head, own]) => ({
      ...head,
      claims: own,
      left: own.filter(({ state }) => !isSettled(state)).length,
      total: own.length,
    }))
}

const known = new WeakMap<Draft, readonly Head[]>()

/** The section of each block. */
function headsOf(draft: Draft): readonly Head[] {
  const before = known.get(draft)
  if (before) return before
  let current: Head | null = null
  const heads = draft.blocks.map((block) => {
    if (block.role === 'subhead') current = headOf(draft, block)
    return current ?? beforeSubheads(block)
  })
  known.set(draft, heads)
  return heads
}

const headOf = ({ text }: Draft, { id, start, end }: Block): Head => ({
  id,
  title: text.slice(start, end).replace(/\s+/gu, ' ').trim(),
})

function beforeSubheads({ role }: Block): Head {
  if (role === 'headline' || role === 'dek' || role === 'byline') return TOP
  return role === 'caption' || role === 'credit' ? CAPTIONS : OPENING
}
