import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import type { Conflict, ConflictType } from '../project/review.ts'
import { overlaps, type Span } from '../project/span.ts'
import { conflictsIn } from './conflicts-in.ts'

const SUITE = '../shared/claims/conflicts-dev.json'

/** A planted conflict. Spans of one side carry the same number. */
interface Planted {
  readonly type: ConflictType
  readonly spans: readonly (Span & { readonly side?: number })[]
}
interface Article {
  readonly id: string
  readonly published: string | null
  readonly text: string
  readonly conflicts: readonly Planted[]
}

/** Types that the suite takes for one another. */
const PAIRS: Readonly<Partial<Record<ConflictType, readonly ConflictType[]>>> = {
  'repeat-differs': ['number-disagreement', 'date-mismatch', 'quote-mismatch'],
  'number-disagreement': ['repeat-differs', 'count-mismatch', 'unit', 'range'],
  'count-mismatch': ['number-disagreement'],
  unit: ['number-disagreement'],
  range: ['number-disagreement'],
  'date-mismatch': ['repeat-differs'],
  'quote-mismatch': ['repeat-differs'],
  'name-variant': ['spelling'],
  spelling: ['name-variant'],
}
const ONE_SPAN_MAY_COVER_BOTH: readonly ConflictType[] = ['count-mismatch', 'range', 'unit']
const LONGEST = 200

/** The articles of the suite begin with headline, dek and, told by its credit, a caption. */
const rolesOf = (text: string): BlockRole[] =>
  [...text.matchAll(/[^\n]+/g)].map(([line], index) =>
    index === 0 ? 'headline' : index === 1 ? 'dek' : line.includes('(Photo: ') ? 'caption' : 'body',
  )

/** The measure of the suite: two planted spans of different sides, each met by a span of its own. */
function isFound(planted: Planted, { type, spans: all }: Conflict): boolean {
  if (type !== planted.type && !PAIRS[planted.type]?.includes(type)) return false
  const spans = all.filter(({ start, end }) => end - start <= LONGEST)
  const meeting = planted.spans.map((span) => spans.filter((one) => overlaps(one, span)))
  if (planted.spans.length === 1 || planted.type === 'date-unclear')
    return meeting.some((one) => one.length > 0)
  return planted.spans.some((a, index) =>
    planted.spans.some((b, other) => {
      if (other <= index || (a.side !== undefined && a.side === b.side)) return false
      const [one = [], two = []] = [meeting[index], meeting[other]]
      const own = one.some((x) => two.some((y) => x !== y))
      return own || (ONE_SPAN_MAY_COVER_BOTH.includes(planted.type) && one.some((x) => two.includes(x)))
    }),
  )
}

describe.skipIf(!existsSync(SUITE))('the labelled articles (skipped where they are absent)', () => {
  const articles = (): readonly Article[] => JSON.parse(readFileSync(SUITE, 'utf8')).articles

  it('have their conflicts found, and next to none that nobody planted', () => {
    const missed: string[] = []
    const wrong: string[] = []
    let planted = 0
    for (const { id, published, text, conflicts } of articles()) {
      const found = conflictsIn(text, { roles: rolesOf(text), publishedAt: published })
      planted += conflicts.length
      const isMissed = (one: Planted) => !found.some((conflict) => isFound(one, conflict))
      missed.push(...conflicts.filter(isMissed).map(({ type }) => `${id} ${type}`))
      const isWrong = (conflict: Conflict) => !conflicts.some((one) => isFound(one, conflict))
      wrong.push(...found.filter(isWrong).map(({ type }) => `${id} ${type}`))
    }
    expect(planted).toBe(25)
    expect(wrong).toEqual([])
    expect(missed.length).toBeLessThanOrEqual(1)
  })
})
