import { CLAIM_KINDS, type ClaimKind } from '../project/claim.ts'
import type { Candidate } from './candidate.ts'
import type { Quantity } from './findings.ts'
import {
  compares,
  isCausal,
  isEvent,
  isIdentity,
  isUniversal,
  namesCause,
  turnsOnTiming,
} from './kind-signs.ts'

export interface Kinds {
  readonly kind: ClaimKind
  readonly facets: readonly ClaimKind[]
}

/** Of words quoted to a greater share the whole is a quotation; of a smaller, the marks may only hold a word apart. */
const QUOTED_IN_PART = { from: 0.12, to: 0.7 }
/** Beyond this many tokens a clause says more than its date or its quoted words. */
const SHORT = 16

/** What the check of a candidate turns on: the first of CLAIM_KINDS that is its point. Facets are what else occurs. */
export function kindsOf(candidate: Candidate): Kinds {
  const kind = nounKind(candidate) ?? CLAIM_KINDS.find((one) => IS_POINT[one](candidate)) ?? 'state'
  return { kind, facets: CLAIM_KINDS.filter((one) => one !== kind && OCCURS[one](candidate)) }
}

type Test = (candidate: Candidate) => boolean

const OCCURS: Readonly<Record<ClaimKind, Test>> = {
  money: ({ quantities }) => quantities.some(({ type }) => type === 'money'),
  quantity: ({ quantities, tokens }) => quantities.some(isCount) || isUniversal(tokens),
  comparison: ({ tokens, quantities }) =>
    compares(tokens) || quantities.some(({ type }) => type === 'ordinal'),
  date: ({ dates }) => dates.length > 0,
  causal: ({ tokens }) => isCausal(tokens),
  quote: ({ tokens, quoted }) => quoted > 0 && tokens.some(({ text }) => /^["“”'‘]$/.test(text)),
  attribution: ({ cue }) => cue !== null,
  event: (candidate) => happens(candidate),
  identity: ({ tokens, form }) => form === 'role' || isIdentity(tokens),
  state: ({ tokens, groups }) => groups.some((group) => group.finite && !isEvent(tokens, group)),
}

/** Where occurring is not enough: a date or an office in passing leaves the check with what was done. */
const IS_POINT: Readonly<Record<ClaimKind, Test>> = {
  ...OCCURS,
  quantity: (candidate) => counts(candidate) || startsUniversal(candidate),
  comparison: ({ tokens, cue }) =>
    compares(tokens) && (!cue || cue.by === 'according') && !namesCause(tokens),
  date: turnsOnDate,
  quote: (candidate) => OCCURS.quote(candidate) && (candidate.cue !== null || isQuotedInPart(candidate)),
  attribution: ({ cue }) => cue !== null && cue.by !== 'according',
  event: happens,
  identity: (candidate) => OCCURS.identity(candidate) && isVerbless(candidate),
  state: () => true,
}

/** "Ann Lee, 47" is a number; a name with its office, or what a caption without a verb shows, an identity. */
function nounKind(candidate: Candidate): ClaimKind | null {
  const { form, where, tokens, quantities } = candidate
  if (form === 'role') return /^\d+$/.test(tokens[tokens.length - 1]?.text ?? '') ? 'quantity' : 'identity'
  return where === 'caption' && quantities.length === 0 && isVerbless(candidate) ? 'identity' : null
}

const isVerbless = ({ groups }: Candidate): boolean => groups.every(({ finite }) => !finite)

/** In a short clause words set in quotation marks are the point; in a long one they may only hold a word apart. */
const isQuotedInPart = ({ quoted, tokens }: Candidate): boolean =>
  quoted > QUOTED_IN_PART.from && quoted < QUOTED_IN_PART.to && (1 - quoted) * tokens.length < SHORT

const isCount = ({ type }: Quantity): boolean => type !== 'money' && type !== 'ordinal'

/** An age beside a name, a hyphenated measure and a figure that is a claim of its own only describe. */
const counts = ({ quantities, inPassing, groups, tokens }: Candidate): boolean =>
  quantities.some((quantity) => {
    const { type, text, end } = quantity
    if (!isCount(quantity) || inPassing.includes(quantity)) return false
    if (type === 'age' && groups.length > 0) return false
    const hyphenated =
      (text.includes('-') && /\p{L}/u.test(text)) ||
      tokens.some((one) => one.start === end && one.text === '-')
    return !hyphenated
  })

/** "No country has …", "all those who …", "there were no …": the count is all or none. */
function startsUniversal({ tokens, groups }: Candidate): boolean {
  const verb = groups.find(({ finite }) => finite)
  const early = tokens
    .slice(0, 2)
    .some(({ low }) => /^(?:no|none|nobody|all|every|each|nothing|everyone)$/.test(low))
  return (
    early || (verb !== undefined && /^(?:no|none|nobody|nothing|all|every)$/.test(tokens[verb.to]?.low ?? ''))
  )
}

function turnsOnDate({ tokens, groups, dates, end, cue, quoted }: Candidate): boolean {
  if (dates.length === 0 || tokens.length > SHORT) return false
  const endsOnDay =
    dates.some((date) => date.end === end && /\d/.test(date.text)) && cue === null && quoted === 0
  return endsOnDay || groups.every(({ finite }) => !finite) || turnsOnTiming(tokens, groups)
}

/** Something is done in it; headlines and captions tell in the present what has happened. */
function happens({ tokens, groups, where }: Candidate): boolean {
  const inPresent = where !== 'body' && where !== 'quote'
  return groups.some(
    (group) =>
      isEvent(tokens, group) ||
      (inPresent && group.finite && group.from === group.head && tokens[group.head]?.pos === 'VERB'),
  )
}
