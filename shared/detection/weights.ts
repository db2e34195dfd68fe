import type { ClaimKind, Weight } from '../project/claim.ts'
import type { Candidate } from './candidate.ts'
import type { Kinds } from './kinds.ts'
import { GRAVE_WORDS, UNIVERSAL_WORDS } from './words/claim-words.ts'

export interface Judgement {
  readonly weight: Weight
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
}

const KIND_REASON: Readonly<Record<ClaimKind, string>> = {
  money: 'amount of money',
  quantity: 'a number that can be counted',
  comparison: 'rank or comparison',
  date: 'turns on a date',
  causal: 'says what caused what',
  quote: 'verbatim words',
  attribution: 'says what somebody stated',
  event: 'something that happened or is planned',
  identity: 'role or name',
  state: 'state of affairs',
}

const KIND_POINTS: Readonly<Record<ClaimKind, number>> = {
  money: 2.5,
  quantity: 2.0,
  comparison: 2.0,
  date: 1.9,
  causal: 1.7,
  quote: 1.35,
  attribution: 1.35,
  event: 1.75,
  identity: 0.7,
  state: 1.45,
}

/** Points from which a claim has weight 3, and from which it has 2. The points stand for weights. */
const THREE = 2.3
const TWO = 1.6

interface Ground {
  readonly points: number
  readonly reason: string | null
}

/** How soon a desk would look at a claim, and why, in words for the editor. */
export function judge(candidate: Candidate, { kind, facets }: Kinds): Judgement {
  const grounds = [
    { points: KIND_POINTS[kind], reason: KIND_REASON[kind] },
    ...groundsOf(candidate, kind, facets),
  ]
  const points = grounds.reduce((sum, ground) => sum + ground.points, 0)
  const weight: Weight = points >= THREE ? 3 : points >= TWO ? 2 : 1
  return {
    weight,
    score: Math.round(1000 / (1 + Math.exp((TWO - points) / 0.5))) / 1000,
    reasons: grounds.flatMap(({ reason }) => reason ?? []),
  }
}

function groundsOf(candidate: Candidate, kind: ClaimKind, facets: readonly ClaimKind[]): Ground[] {
  const { tokens, quantities, dates, where, attributedTo, form } = candidate
  const grounds: Ground[] = []
  const add = (when: boolean, points: number, reason: string | null): void => {
    if (when) grounds.push({ points, reason })
  }
  const figures = quantities.filter(({ type }) => type !== 'ordinal')
  const universal = tokens.some(({ low }) => UNIVERSAL_WORDS.has(low))
  const figure = kind === 'quantity' || kind === 'money'
  const grave = tokens.filter(({ low }) => GRAVE_WORDS.has(low)).length
  add(grave > 0 && form !== 'role', Math.min(0.6, 0.2 + 0.15 * grave), 'consequence for life, law or power')
  add(figures.length > 0 && kind !== 'quantity' && kind !== 'money', 0.25, 'holds a number')
  add(
    figures.some(({ type }) => type === 'percent' || type === 'money'),
    0.4,
    'an exact share or sum',
  )
  add(
    figures.some(({ low, high }) => Math.max(low ?? 0, high ?? 0) >= 1000),
    0.25,
    'a large figure',
  )
  add(universal && kind === 'quantity', 0.3, 'all or none: one case would refute it')
  add(figure && attributedTo !== null, 0.3, 'a figure from a named source')
  add(attributedTo !== null && kind === 'event', 0.3, 'rests on what a source says')
  add(form === 'figure' && kind === 'quantity', 0.5, 'a count to hold against other counts')
  add(dates.length > 0 && kind !== 'date', 0.2, 'says when')
  add(where === 'caption', -0.4, 'in a caption')
  add(where === 'headline', 0.2, 'in the headline')
  add(facets.includes('quote') || kind === 'quote', -0.1, null)
  add(form === 'fragment' || form === 'participle', -0.2, null)
  add(true, Math.min(0.4, (candidate.end - candidate.start) / 500), null)
  return grounds
}
