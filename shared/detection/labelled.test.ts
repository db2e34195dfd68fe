import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, BlockRole } from '../project/article.ts'
import type { Span } from '../project/span.ts'
import { detect } from './detect.ts'
import type { Proposal } from './findings.ts'

const CLAIMS = '../shared/claims'

interface Label extends Span {
  readonly kind: string
  readonly checkworthiness: number
  readonly where: BlockRole
  readonly attributedTo: string | null
}

interface Labelled {
  readonly text: string
  readonly labels: readonly Label[]
  readonly claims: readonly Proposal[]
}

/** A labelled article, detected. Its lines are the blocks, in the roles that the labels name. */
function labelled(file: string): Labelled {
  const path = `${CLAIMS}/${file}`
  const { text: name, publicationDate, claims, nonClaims } = JSON.parse(readFileSync(path, 'utf8'))
  const text = readFileSync(`${path.slice(0, path.lastIndexOf('/'))}/${name}`, 'utf8')
  const labels: readonly Label[] = claims
  const metadata: readonly (Span & { readonly reason: string })[] = nonClaims
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, index): Block => {
    const span = { start: line.index, end: line.index + line[0].length }
    const label = labels.find(({ start }) => span.start <= start && start < span.end)
    const credit = metadata.some(
      (one) => one.reason === 'metadata' && one.start === span.start && one.end >= span.end - 1,
    )
    return { id: `b${index}`, role: credit ? 'credit' : (label?.where ?? 'body'), ...span }
  })
  return { text, labels, claims: detect({ text, blocks, publishedAt: publicationDate ?? null }).claims }
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** The closest pairs that overlap by half, each claim once. */
function pairsOf({ labels, claims }: Labelled): (readonly [Label, Proposal])[] {
  const near = labels.flatMap((label) =>
    claims.map((claim) => ({ label, claim, by: overlap(label, claim) })).filter(({ by }) => by >= 0.5),
  )
  const used = new Set<Label | Proposal>()
  const pairs: (readonly [Label, Proposal])[] = []
  for (const { label, claim } of near.sort((a, b) => b.by - a.by)) {
    if (used.has(label) || used.has(claim)) continue
    used.add(label).add(claim)
    pairs.push([label, claim])
  }
  return pairs
}

const share = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.filter(test).length / list.length

describe.skipIf(!existsSync(`${CLAIMS}/seed.json`))(
  'on the labelled articles (skipped where they are absent)',
  () => {
    const seed = (): Labelled => labelled('seed.json')
    const all = (): Labelled[] => [
      seed(),
      ...readdirSync(`${CLAIMS}/dev`)
        .filter((file) => file.endsWith('.json'))
        .map((file) => labelled(`dev/${file}`)),
    ]

    it('puts the three figures of the first article among its first twelve', () => {
      const first = seed().claims.slice(0, 12)
      const money = first.find(({ kind }) => kind === 'money')
      expect(money?.quantities).toContainEqual(
        expect.objectContaining({ type: 'money', low: 3_000_000, high: null, unit: 'USD', per: 'day' }),
      )
      expect(money?.attributedTo).toContain('intelligence officials')
      const fighters = first.find(({ quote }) => quote.includes('31,000'))
      expect(fighters?.kind).toBe('quantity')
      expect(fighters?.quantities).toContainEqual(
        expect.objectContaining({ low: 20_000, high: 31_000, unit: 'fighter' }),
      )
      expect(fighters?.attributedTo).toContain('CIA')
      const nations = first.find(
        ({ quote, kind }) => kind === 'quantity' && quote.includes('24 participant nations'),
      )
      expect(nations?.quantities).toContainEqual(
        expect.objectContaining({ low: 24, high: 24, unit: 'nation' }),
      )
    })

    it('finds spans, kinds, sources and weights at least as well as when it was written', () => {
      const articles = all()
      const pairs = articles.flatMap(pairsOf)
      const labels = articles.flatMap((article) => article.labels)
      const claims = articles.flatMap((article) => article.claims)
      expect((2 * pairs.length) / (labels.length + claims.length)).toBeGreaterThan(0.75)
      expect(share(pairs, ([label, claim]) => label.kind === claim.kind)).toBeGreaterThan(0.67)
      const sourced = pairs.filter(([label]) => label.attributedTo !== null)
      expect(share(sourced, ([, claim]) => claim.attributedTo !== null)).toBeGreaterThan(0.8)
      expect(
        share(pairs, ([label, claim]) => Math.abs(label.checkworthiness - claim.weight) <= 1),
      ).toBeGreaterThan(0.95)
    })

    it('reaches what a desk would check first within its first twenty', () => {
      const reached = all().flatMap(({ text, labels, claims }) => {
        const first = claims.slice(0, 20)
        return labels
          .filter(({ checkworthiness }) => checkworthiness === 3)
          .map((label) =>
            first.some((claim) => overlap(label, claim) > 0 || !/[.\n]/.test(between(text, label, claim))),
          )
      })
      expect(share(reached, Boolean)).toBeGreaterThan(0.88)
    })
  },
)

const between = (text: string, a: Span, b: Span): string =>
  text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
