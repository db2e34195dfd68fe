import type { Block } from '../project/article.ts'
import type { Speakers } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { readFigures } from './figures.ts'
import type { DetectionInput, Findings } from './findings.ts'
import { kindsOf } from './kinds.ts'
import { isNoClaim } from './not-a-claim.ts'
import { type Draft, inOrder } from './order.ts'
import { readCandidates } from './read-candidates.ts'
import { LONGEST_READ, sortReadable } from './readable.ts'
import { repairTags } from './repair-tags.ts'
import { findRepeats } from './repeats.ts'
import { spansWithin } from './spans-within.ts'
import { readTokens } from './tokens.ts'
import { judge } from './weights.ts'

/** Proposes what can be checked in an article, and reads its figures. The same input gives the same findings. */
export function detect({ text, blocks, publishedAt }: DetectionInput): Findings {
  const figures = readFigures(text.slice(0, LONGEST_READ), publishedAt)
  const { readable, notChecked } = sortReadable(text, blocks)
  const claims = inOrder(candidatesOf(text, readable, figures).map((candidate) => draftOf(text, candidate)))
  const repeats = findRepeats(claims)
  return {
    claims: claims.map((claim, index) => ({ ...claim, sameAs: repeats[index] ?? [] })),
    quantities: figures.quantities,
    dates: figures.dates,
    notChecked: [...notChecked, ...figures.notChecked],
  }
}

function candidatesOf(
  text: string,
  blocks: readonly Block[],
  figures: ReturnType<typeof readFigures>,
): Candidate[] {
  const candidates: Candidate[] = []
  const taken = new Set<string>()
  const tokens = repairTags(readTokens(text.slice(0, LONGEST_READ)))
  let speakers: Speakers = { last: null, person: null }
  for (const block of blocks) {
    const reading = readCandidates({ text, block, tokens: spansWithin(tokens, block), figures }, speakers)
    speakers = reading.speakers
    for (const candidate of reading.candidates) {
      const place = `${candidate.start}-${candidate.end}`
      if (taken.has(place) || isNoClaim(text, candidate)) continue
      taken.add(place)
      candidates.push(candidate)
    }
  }
  return candidates
}

function draftOf(text: string, candidate: Candidate): Draft {
  const kinds = kindsOf(candidate)
  const { start, end, where, attributedTo, quantities, dates } = candidate
  const proposal = { start, end, quote: text.slice(start, end), where, attributedTo, quantities, dates }
  return { candidate, proposal: { ...proposal, ...kinds, ...judge(candidate, kinds) } }
}
