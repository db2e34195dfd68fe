import type { Token } from './tokens.ts'
import { IRREGULAR_PASTS } from './words/verb-forms.ts'

/** A verb with its auxiliaries: "has not been invited". Indexes of a sentence's tokens, `to` exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The index of the verb that carries the meaning. */
  readonly head: number
  /** Whether it makes a clause: no infinitive, no participle that stands for an adjective. */
  readonly finite: boolean
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  "'d",
  'wo',
  'ca',
])
const BE_HAVE_DO = /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|'s|'re|'ve|'m)$/
const PARTICIPLE_TAIL = new Set(['by', 'of', 'from', 'with', 'as', 'in', 'on', 'at', 'to', 'for', 'between'])

const isAuxiliary = (token: Token): boolean =>
  token.pos === 'AUX' || (token.pos !== 'PART' && (MODALS.has(token.low) || BE_HAVE_DO.test(token.low)))

export const isVerbal = (token: Token): boolean => token.pos === 'VERB' || isAuxiliary(token)

/** The verb groups of a sentence, in order. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let index = 0
  while (index < tokens.length) {
    const token = tokens[index]
    if (!token || !isVerbal(token) || isNounLike(tokens, index)) {
      index += 1
      continue
    }
    const group = groupAt(tokens, index)
    groups.push(group)
    index = group.to
  }
  return groups.map((group, at) => ({
    ...group,
    finite:
      group.finite &&
      !isReduced(tokens, group, groups[at + 1]) &&
      !sharesInfinitive(tokens, group, groups[at - 1]),
  }))
}

function groupAt(tokens: readonly Token[], from: number): VerbGroup {
  let head = from
  let at = from + 1
  for (let token = tokens[at]; token && isAuxiliary(tokens[head] ?? token); token = tokens[at]) {
    if (isVerbal(token)) head = at
    else if (!isBetweenVerbs(token)) break
    at += 1
  }
  const first = tokens[from]
  const before = tokens[from - 1]
  const participle = first?.low.endsWith('ing') === true && first.pos === 'VERB'
  const infinitive = before?.low === 'to' || first?.low === 'be' || first?.low === 'been'
  return {
    from,
    to: head + 1,
    head,
    finite: !participle && !infinitive && first?.low !== 'having' && before?.pos !== 'ADP',
  }
}

const isBetweenVerbs = ({ pos, low }: Token): boolean => pos === 'ADV' || low === 'not' || low === "n't"

/** "the ruling", "a named source": the tagger saw a verb where an article or a genitive wants a noun. */
function isNounLike(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (tokens[index]?.pos !== 'VERB' || !before) return false
  return before.pos === 'DET' && !/^(?:that|this|which|all|both|these|those|some)$/.test(before.low)
}

/** "to enlarge the hall and improve the light": the second verb shares the "to" or the modal of the first. */
function sharesInfinitive(
  tokens: readonly Token[],
  group: VerbGroup,
  before: VerbGroup | undefined,
): boolean {
  const head = tokens[group.head]
  if (
    !before ||
    !head ||
    group.from !== group.head ||
    !/^(?:and|or)$/.test(tokens[group.from - 1]?.low ?? '')
  )
    return false
  const first = tokens[before.from]
  const open = tokens[before.from - 1]?.low === 'to' || (first !== undefined && MODALS.has(first.low))
  return open && head.pos === 'VERB' && !/(?:ed|s)$/.test(head.low) && !IRREGULAR_PASTS.has(head.low)
}

/** "the photos released by police showed …": a bare past participle, with the clause's own verb still to come. */
function isReduced(tokens: readonly Token[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  const head = tokens[group.head]
  const before = tokens[group.from - 1]
  const after = tokens[group.to]
  if (group.from !== group.head || !head?.low.endsWith('ed') || !after || !before) return false
  if (!/^(?:NOUN|PROPN)$/.test(before.pos)) return before.pos === 'PUNCT' && PARTICIPLE_TAIL.has(after.low)
  if (after.low === 'by') return true
  if (!next?.finite || !PARTICIPLE_TAIL.has(after.low)) return false
  return !tokens
    .slice(group.to, next.from)
    .some(
      (token) =>
        /^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(token.pos) ||
        /^(?:after|before|when|while|because|as|if|until|since)$/.test(token.low),
    )
}
