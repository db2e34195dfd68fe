import type { Token } from './tokens.ts'
import { REPORTING_VERBS } from './words/reporting-words.ts'

/**
 * Puts right what the tagger often takes for a noun or an adjective though its neighbours want a verb:
 * without it "the agency estimates that …" has no one who says it.
 */
export const repairTags = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    (token.pos === 'NOUN' || token.pos === 'ADJ') && isVerbHere(token, tokens[index - 1], tokens[index + 1])
      ? { ...token, pos: 'VERB' }
      : token,
  )

function isVerbHere({ low, pos }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false
  const opensObject = /^(?:DET|PRON|NUM)$/.test(after.pos)
  // "… killing 14 and wounding 30"
  if (low.endsWith('ing')) return opensObject && (before.pos === 'CCONJ' || before.text === ',')
  // "will close the bridge"
  if (/^(?:will|would|can|could|may|might|must|should|shall)$/.test(before.low))
    return opensObject || after.pos === 'PROPN'
  // "crowds poured into the square"
  if (low.endsWith('ed'))
    return pos === 'ADJ' && before.pos === 'NOUN' && /^(?:into|onto|towards)$/.test(after.low)
  if (
    pos !== 'NOUN' ||
    !/[^s]s$/.test(low) ||
    !/^(?:NOUN|PROPN)$/.test(before.pos) ||
    before.low.endsWith('s')
  )
    return false
  return (
    after.low === 'that' ||
    after.pos === 'DET' ||
    (REPORTING_VERBS.has(low) && /^(?:PRON|NUM|PROPN)$/.test(after.pos))
  )
}
