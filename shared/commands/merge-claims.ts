import { CHECK_STATES, type CheckState } from '../project/check-state.ts'
import type { Claim } from '../project/claim.ts'
import { byPlace, type Span } from '../project/span.ts'
import { type Command, claimField } from './command.ts'
import { hasVerdict, withVerdictVoid } from './ground.ts'
import { claimOf } from './lookup.ts'
import { Refusal } from './refusal.ts'

export interface MergeClaims {
  /** Two or more; the one with the lowest number stays. */
  readonly claims: readonly string[]
}

/** Joins words, evidence, notes and queries; a verdict stays only where all claims agree on it. */
export const mergeClaims: Command<MergeClaims> = {
  label: (_, { claims }) => `merge of ${claims.length} claims`,
  touches: (_, { claims }) => claims.map((id) => claimField(id, 'whole')),
  apply: (project, { claims: ids }) => {
    const claims = [...new Set(ids)].map((id) => claimOf(project, id)).sort((a, b) => a.number - b.number)
    const [kept, ...others] = claims
    if (!kept || others.length === 0) throw new Refusal('bad-value', 'A merge needs at least two claims.')
    if (others.some(({ draft }) => draft !== kept.draft)) {
      throw new Refusal('bad-value', 'Only claims of one draft can be merged.')
    }
    const gone = new Set(others.map(({ id }) => id))
    return {
      ...project,
      claims: project.claims
        .filter(({ id }) => !gone.has(id))
        .map((claim) => (claim.id === kept.id ? merged(kept, others) : claim)),
    }
  },
}

function merged(kept: Claim, others: readonly Claim[]): Claim {
  const all = [kept, ...others]
  const joined: Claim = {
    ...kept,
    spans: union(all.flatMap(({ spans }) => spans)),
    // A sentence on the words of one claim does not say what all of them say.
    restated: null,
    proposedWording: null,
    facets: [...new Set(all.flatMap(({ kind, facets }) => [kind, ...facets]))].filter(
      (kind) => kind !== kept.kind,
    ),
    weight: Math.max(...all.map(({ weight }) => weight)) as Claim['weight'],
    reasons: [...new Set(all.flatMap(({ reasons }) => reasons))],
    evidence: [...new Set(all.flatMap(({ evidence }) => evidence))],
    notes: all.flatMap(({ notes }) => notes),
    queries: all.flatMap(({ queries }) => queries),
  }
  if (!agree(all)) {
    const verdict = kept.verdict ?? others.find(({ verdict: each }) => each)?.verdict ?? null
    return withVerdictVoid({ ...joined, verdict }, 'The merged claims did not have the same verdict.')
  }
  return {
    ...joined,
    verdict: kept.verdict && { ...kept.verdict, needsLook: 'Claims were merged.' },
    state: leastDone(all.map(({ state }) => state)),
    signOffs: [],
  }
}

const agree = (claims: readonly Claim[]): boolean =>
  claims.every((claim) => hasVerdict(claim) && claim.verdict?.rating === claims[0]?.verdict?.rating) ||
  claims.every((claim) => claim.verdict === null)

const leastDone = (states: readonly CheckState[]): CheckState =>
  CHECK_STATES.find((state) => states.includes(state)) ?? 'to-check'

/** Spans in reading order, touching ones made one. */
function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort(byPlace)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push({ start: span.start, end: span.end })
  }
  return joined
}
