import type { Words } from './findings.ts'

/** Words two claims must share, of all their words, to say the same again. */
const SAME_SHARE = 0.72
/** Claims of fewer words than this are alike by chance. */
const FEWEST = 3
/** A word that stands in more claims than this is not searched by: the search would become quadratic. */
const COMMON = 40

type Claim = Pick<Words, 'start' | 'end'> & { readonly quote: string }

/**
 * For each claim the indexes of the others that say the same again, rising. Symmetric; figures must be equal.
 * Only each claim's rarest words are searched by: of two that share enough, one of those is always shared.
 */
export function findRepeats(claims: readonly Claim[]): number[][] {
  const words = claims.map(({ quote }) => contentWords(quote))
  const counts = new Map<string, number>()
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rarest = words.map((own) => rarestOf(own, counts))
  const holders = new Map<string, number[]>()
  for (const [index, own] of rarest.entries()) {
    for (const word of own) {
      const others = holders.get(word)
      if (others) others.push(index)
      else holders.set(word, [index])
    }
  }
  return claims.map((claim, index) => {
    const near = new Set<number>()
    for (const word of rarest[index] ?? []) {
      const others = holders.get(word) ?? []
      if (others.length <= COMMON) for (const other of others) near.add(other)
    }
    const own = words[index] ?? new Set<string>()
    return [...near]
      .filter((other) => other !== index && isApart(claim, claims[other]) && isSame(own, words[other]))
      .sort((a, b) => a - b)
  })
}

function rarestOf(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  if (words.size < FEWEST) return []
  const count = (word: string): number => counts.get(word) ?? 0
  const order = (a: string, b: string): number => count(a) - count(b) || (a < b ? -1 : 1)
  return [...words].sort(order).slice(0, words.size - Math.ceil(SAME_SHARE * words.size) + 1)
}

const isApart = (a: Claim, b: Claim | undefined): boolean =>
  b !== undefined && (a.end <= b.start || b.end <= a.start)

const contentWords = (quote: string): ReadonlySet<string> =>
  new Set(
    quote
      .toLowerCase()
      .split(/[\s,;:."“”()]+/)
      .filter((word) => word.length > 3 || /\d/.test(word)),
  )

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  if (!b || Math.min(a.size, b.size) < Math.max(FEWEST, SAME_SHARE * Math.max(a.size, b.size))) return false
  let shared = 0
  for (const word of a) {
    if (b.has(word)) shared += 1
    else if (/\d/.test(word)) return false
  }
  for (const word of b) if (!a.has(word) && /\d/.test(word)) return false
  return shared / (a.size + b.size - shared) >= SAME_SHARE
}
