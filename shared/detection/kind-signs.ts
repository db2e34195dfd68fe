import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'
import {
  CAUSAL_PHRASE,
  CAUSAL_VERBS,
  COMPARISON_WORDS,
  ROLE_NOUNS,
  SCHEDULING_VERBS,
  STATE_VERBS,
  TIMING_VERBS,
  TREND_VERBS,
  UNIVERSAL_WORDS,
} from './words/claim-words.ts'
import { IRREGULAR_PASTS } from './words/verb-forms.ts'

/** How far an office may stand from the name it belongs to, in tokens. */
const NEAR = 3

export const isUniversal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low }) => UNIVERSAL_WORDS.has(low))

/** Whether something is ranked, set against another or said to rise or fall. */
export const compares = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    const { low, pos } = token
    if (TREND_VERBS.has(low)) return pos === 'NOUN' || (pos === 'VERB' && isTrend(tokens[index + 1]))
    if (/^(?:more|less|most|least)$/.test(low)) return /^(?:ADJ|ADV)$/.test(tokens[index + 1]?.pos ?? '')
    if (low === 'never') return tokens.some((other) => other.low === 'before')
    if (/^(?:first|last|only)$/.test(low)) return isRank(tokens, index)
    if (COMPARISON_WORDS.has(low) || /-(?:largest|biggest|highest|lowest)$/.test(low)) return true
    return pos === 'ADJ' && /^\p{L}{3,}est$/u.test(low)
  })

/** "prices fell", not "she dropped them" or "it fell apart". */
const isTrend = (after: Token | undefined): boolean =>
  !after || !(/^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(after.pos) || /^(?:into|off|apart|onto)$/.test(after.low))

/** "the first woman", "its only bridge"; not "in the first game", "the last week", "only after". */
function isRank(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.low ?? ''
  const after = tokens[index + 1]
  if (!after || !/^(?:the|its|his|her|their|our)$|'s$/.test(before)) return false
  if (/^(?:in|on|at|after|during|from)$/.test(tokens[index - 2]?.low ?? '')) return false
  const period =
    /^(?:days?|weeks?|weekend|months?|years?|night|half|time|game|minutes?|century|decade)$/.test(after.low)
  return /^(?:NOUN|ADJ|PROPN)$/.test(after.pos) && (tokens[index]?.low === 'first' || !period)
}

export const isCausal = (tokens: readonly Token[]): boolean =>
  namesCause(tokens) ||
  tokens.some(
    ({ low, pos }, index) => pos === 'VERB' && CAUSAL_VERBS.has(low) && tokens[index + 1]?.low !== 'to',
  )

/** Whether a connective such as "because of" or "led to" stands in the words. */
export const namesCause = (tokens: readonly Token[]): boolean =>
  CAUSAL_PHRASE.test(tokens.map(({ low }) => low).join(' '))

/** "began on August 10": the main verb is one of timing. */
export function turnsOnTiming(tokens: readonly Token[], groups: readonly VerbGroup[]): boolean {
  const verb = groups.find(({ finite }) => finite)
  return verb !== undefined && TIMING_VERBS.has(tokens[verb.head]?.low ?? '')
}

/** Something was done or will be: a verb of action in the past, the passive, the perfect or the future. */
export function isEvent(tokens: readonly Token[], group: VerbGroup): boolean {
  const head = tokens[group.head]
  const first = tokens[group.from]?.low ?? ''
  if (head?.pos !== 'VERB') return false
  if (!group.finite) return head.low.endsWith('ing') && !STATE_VERBS.has(head.low)
  if (STATE_VERBS.has(head.low))
    return /^(?:was|were|been|will|would)$/.test(first) && head.low.endsWith('ed')
  if (SCHEDULING_VERBS.has(head.low)) return true
  if (group.from === group.head) return head.low.endsWith('ed') || IRREGULAR_PASTS.has(head.low)
  if (tokens.slice(group.from, group.head).some(({ low }) => low === 'being')) return true
  return !/^(?:is|are|do|does|can|could|may|might)$/.test(first) || head.low.endsWith('ing')
}

/** "the mayor Ann Lee", "Ann Lee, the mayor": an office beside a name. */
export const isIdentity = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, index) =>
      ROLE_NOUNS.has(low) &&
      tokens
        .slice(Math.max(0, index - NEAR), index + NEAR + 1)
        .some((other) => other.pos === 'PROPN' && !ROLE_NOUNS.has(other.low)),
  )
