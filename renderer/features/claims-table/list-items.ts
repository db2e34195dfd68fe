import type { Claim } from '../../../shared/project/claim.ts'
import type { Section } from './sections.ts'

/** A row of the list: the head of a section, or a claim with its place among all that the filter lets through. */
export type ListItem =
  | { readonly kind: 'group'; readonly id: string; readonly section: Section; readonly isFolded: boolean }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: Claim; readonly at: number }

export const flatItems = (claims: readonly Claim[]): readonly ListItem[] =>
  claims.map((claim, at) => ({ kind: 'claim', id: claim.id, claim, at }))

/** The sections with those of their claims that the filter lets through; a folded one shows its head alone. */
export function groupedItems(
  sections: readonly Section[],
  shown: readonly Claim[],
  folded: ReadonlySet<string>,
): readonly ListItem[] {
  const through = new Set(shown)
  const items: ListItem[] = []
  let at = 0
  for (const section of sections) {
    const claims = section.claims.filter((claim) => through.has(claim))
    if (claims.length === 0) continue
    const isFolded = folded.has(section.id)
    items.push({ kind: 'group', id: `section ${section.id}`, section, isFolded })
    for (const claim of claims) {
      if (!isFolded) items.push({ kind: 'claim', id: claim.id, claim, at })
      at += 1
    }
  }
  return items
}

export const claimIds = (items: readonly ListItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'claim' ? item.id : []))
