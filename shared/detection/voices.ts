import type { Span } from '../project/span.ts'
import type { Attribution } from './attribution.ts'
import type { SentenceReading } from './sentence-reading.ts'
import type { Sentence } from './sentences.ts'

/** How many sentences away in the same quotation its speaker is looked for. */
const REACH = 6
/** How many sentences back a speaker is remembered where the quotation names none. */
const MEMORY = 12

/** Whose words a clause without a cue of its own is: "according to" answers for all, "said" for what it opens. */
export function sourceOf({ text, attributions, sentence }: SentenceReading, span: Span): string | null {
  const whole = attributions.find(({ by }) => by === 'according')
  if (whole) return whole.source
  const before = attributions.filter(({ by, cue }) => by === 'statement' && cue.end <= span.start)
  const last = before[before.length - 1]
  if (!last) return null
  const between = text.slice(last.cue.end, span.start)
  const isBroken = /[,;—–]/.test(between) && !/^\s*,?\s*["“]/.test(between) && sentence.start < span.start
  return isBroken ? null : last.source
}

/** Who speaks in a quoted sentence that does not say so itself: its neighbours in the same quotation do. */
export function voiceOf(
  reading: SentenceReading,
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attribution[])[],
  index: number,
): string | null {
  const speakerAt = (at: number): Attribution | undefined =>
    attributions[at]?.find(({ by }) => by !== 'according')
  const own = speakerAt(index)
  if (own) return own.source
  for (let reach = 1; reach <= REACH; reach += 1) {
    for (const at of [index + reach, index - reach]) {
      const near = speakerAt(at)
      if (near && isInSameQuotation(reading, sentences[at])) return near.source
    }
  }
  for (let at = index - 1; at >= 0 && at >= index - MEMORY; at -= 1) {
    const earlier = speakerAt(at)
    if (earlier) return earlier.source
  }
  return null
}

const isInSameQuotation = ({ quotations }: SentenceReading, other: Sentence | undefined): boolean =>
  other !== undefined && quotations.some(({ start, end }) => start < other.end && other.start < end)
