import type { Candidate } from './candidate.ts'
import type { Token } from './tokens.ts'
import { GRAVE_WORDS, OPINION_WORDS } from './words/claim-words.ts'
import { IRREGULAR_PASTS } from './words/verb-forms.ts'

/** A date line, a credit or an agency's name: nothing that evidence could refute. */
const METADATA =
  /^(?:\W*(?:image|photo|photograph|picture|file|source|credit|video|with files from|by)\s*(?::|by\b|from\b)|\(.*\)$)/i

const WEASEL =
  /\b(?:is|are|was|were|been|being)\s+(?:\w+ly\s+)?(?:seen|considered|regarded|believed|thought|viewed|perceived|deemed|said)\b/i
const EXHORTATION = /\b(?:must|should|ought to|let us|let's|need(?:s)? to|have to|has to)\b/i
const PERSONAL =
  /\b(?:I think|I believe|I feel|I hope|we hope|we feel|I'm sure|in my view|in my opinion|might be|may be|would have been|could be|seems? to|felt like)\b/i
const PREDICTION = /\b(?:will|would|could|might|may|'ll)\b/i

/** Whether the guideline leaves these words out: opinion, exhortation, question, prediction, credit, bare heading. */
export function isNoClaim(text: string, candidate: Candidate): boolean {
  const words = text.slice(candidate.start, candidate.end)
  const { form, tokens, groups } = candidate
  if (!/[\p{L}]{2}/u.test(words) || METADATA.test(words)) return true
  if (form === 'role' || form === 'figure') return false
  if (candidate.where === 'byline' || candidate.where === 'credit') return true
  const facts = candidate.quantities.length + candidate.dates.length > 0
  const verb = groups.some(({ finite, head, from }) => finite || (form === 'participle' && head === from))
  if (!verb) return !saysMuchWithoutVerb(candidate)
  if ((tokens.length < 3 && !facts) || /\?["”’']?$/.test(words)) return true
  if (candidate.cue) return false
  if (candidate.where === 'subhead' && !facts && candidate.quoted === 0) return true
  if (candidate.quoted > 0.7) return !isFactInQuote(words, candidate)
  return isOpinion(words, tokens) || isBareHope(words, candidate) || isCommand(candidate)
}

/** Without a verb only a caption, a headline or a line with a figure says something. */
function saysMuchWithoutVerb({ where, tokens, quantities, dates, form }: Candidate): boolean {
  const named = tokens.some(({ pos }) => pos === 'PROPN') && tokens.length >= 3
  if (form !== 'fragment') return false
  if (where === 'caption' || where === 'headline' || where === 'dek') return named || quantities.length > 0
  return quantities.length > 0 && dates.length < 2 && tokens.length >= 3
}

/** Of a quotation's further sentences only those count that state something to look up. */
function isFactInQuote(words: string, { tokens, groups, quantities, dates }: Candidate): boolean {
  if (EXHORTATION.test(words) || PERSONAL.test(words)) return false
  if (quantities.length + dates.length > 0) return true
  if (PREDICTION.test(words) || isOpinion(words, tokens)) return false
  const past = groups.some(
    ({ finite, head, from }) => finite && isPast(tokens[from]?.low ?? '') && tokens[head]?.pos === 'VERB',
  )
  return past && tokens.some(({ pos, low }) => pos === 'PROPN' || GRAVE_WORDS.has(low))
}

const isPast = (low: string): boolean =>
  low.endsWith('ed') || /^(?:was|were|had|did)$/.test(low) || IRREGULAR_PASTS.has(low)

function isOpinion(words: string, tokens: readonly Token[]): boolean {
  return (
    EXHORTATION.test(words) ||
    PERSONAL.test(words) ||
    WEASEL.test(words) ||
    tokens.some(({ low }) => OPINION_WORDS.has(low))
  )
}

/** A prediction nobody answers for; what is planned for a date is a claim. */
const isBareHope = (words: string, { attributedTo, dates, quantities }: Candidate): boolean =>
  attributedTo === null && dates.length + quantities.length === 0 && /\b(?:could|might|may)\b/i.test(words)

/** "Wait until the crowds have gone." */
function isCommand({ tokens, form, where }: Candidate): boolean {
  const [first] = tokens
  return (
    form === 'clause' &&
    where === 'body' &&
    first?.pos === 'VERB' &&
    /^\p{Lu}/u.test(first.text) &&
    !/(?:ed|ing|s)$/.test(first.low)
  )
}
