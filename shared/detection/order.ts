import type { Candidate } from './candidate.ts'
import type { Proposal } from './findings.ts'
import type { Sentence } from './sentences.ts'

/** A proposal before the others are known, with the words it was made from. */
export interface Draft {
  readonly candidate: Candidate
  readonly proposal: Omit<Proposal, 'sameAs'>
}

/** What each further claim of one sentence loses: the desk reads the sentence with the first. */
const SAME_SENTENCE = 0.12

/** Best first; of equal ones the earlier. A sentence's second claim comes after the first claims of others. */
export function inOrder(drafts: readonly Draft[]): Omit<Proposal, 'sameAs'>[] {
  const seen = new Map<Sentence, number>()
  const lowered = [...drafts]
    .sort((a, b) => byScore(a.proposal, b.proposal))
    .map(({ candidate, proposal }) => {
      // A figure split off from its clause is checked against other sources than the clause is.
      if (candidate.form === 'figure') return proposal
      const before = seen.get(candidate.sentence) ?? 0
      seen.set(candidate.sentence, before + 1)
      const score = Math.max(0, proposal.score - before * SAME_SENTENCE)
      return { ...proposal, score: Math.round(score * 1000) / 1000 }
    })
  return lowered.sort(byScore)
}

const byScore = (a: Omit<Proposal, 'sameAs'>, b: Omit<Proposal, 'sameAs'>): number =>
  b.score - a.score || a.start - b.start || a.end - b.end
