import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Pronouns that may stand for somebody who speaks. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who'])

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|PART|SYM|X)$/

/** The noun phrase that a verb belongs to: before it, across an apposition and adverbs, or the main clause's. */
export function subjectBefore(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): Phrase | null {
  let to = group.from
  while (/^(?:ADV)$/.test(tokens[to - 1]?.pos ?? '')) to -= 1
  const before = tokens[to - 1]
  if (!before) return null
  if (before.low === 'who' || before.text === ',')
    return beforeComma(tokens, before.low === 'who' ? to - 1 : to, groups, group)
  if (/^(?:and|but|then)$/.test(before.low) || !group.finite) return firstSubject(tokens, groups, group)
  return phraseEndingAt(tokens, to)
}

/** "Ann Lee, the mayor, said": the name before the apposition; "…, saying" takes the sentence's first subject. */
function beforeComma(
  tokens: readonly Token[],
  to: number,
  groups: readonly VerbGroup[],
  group: VerbGroup,
): Phrase | null {
  if (!group.finite) return firstSubject(tokens, groups, group)
  const inner = phraseEndingAt(tokens, to - 1)
  const opening = commaBefore(tokens, to - 1)
  const outer = opening > 0 ? phraseEndingAt(tokens, opening) : null
  if (outer && hasName(tokens, outer)) return outer
  return inner && tokens.slice(inner.from, inner.to).some((token) => token.pos === 'PROPN')
    ? inner
    : firstSubject(tokens, groups, group)
}

/** The comma that opens the insertion which the comma at `closing` ends, or -1. */
function commaBefore(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at > 0 && at > closing - 18; at -= 1) if (tokens[at]?.text === ',') return at
  return -1
}

const hasName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ pos }) => pos === 'PROPN' || pos === 'NOUN')

function firstSubject(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
): Phrase | null {
  const first = groups.find(({ finite }) => finite)
  if (!first || first.from >= group.from) return null
  let to = first.from
  if (tokens[to - 1]?.text === ',') to -= 1
  return phraseEndingAt(tokens, to)
}

/** Inverted: `"…," said the minister`. Only after a quotation or a comma. */
export function subjectAfter(tokens: readonly Token[], group: VerbGroup): Phrase | null {
  const before = tokens[group.from - 1]
  if (before && !/^[,"”’']$/.test(before.text)) return null
  const from = group.to
  let to = from
  while (
    to < tokens.length &&
    (NOMINAL.test(tokens[to]?.pos ?? '') || /^(?:of|for|by|at|and|'s)$/.test(tokens[to]?.low ?? ''))
  )
    to += 1
  return to > from ? { from, to } : null
}

/** The longest noun phrase that ends before `to`, with its genitives and "of" phrases. */
export function phraseEndingAt(tokens: readonly Token[], to: number): Phrase | null {
  let from = to
  for (; from > 0 && from > to - 24; from -= 1) {
    const token = tokens[from - 1]
    if (!token) break
    const joined = from < to && (token.pos === 'ADP' || /^(?:and|&|the|'s|-|to)$/.test(token.low))
    if (!joined && !NOMINAL.test(token.pos)) break
    if (token.low === 'that' || (token.pos === 'PRON' && from < to && SPEAKING_PRONOUNS.has(token.low))) break
  }
  while (from < to && leadsIn(tokens[from])) from += 1
  return from < to ? { from: afterAdverbial(tokens, from, to), to } : null
}

/** "as Iraq asked": what joins a phrase to the words before it is no part of it. */
const leadsIn = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADP|SCONJ|CCONJ)$/.test(token.pos) || /^(?:to|'s)$/.test(token.low))

/** "On Monday the minister": the phrase before the article belongs to the sentence, not to the source. */
function afterAdverbial(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from - 1]?.pos !== 'ADP') return from
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.pos === 'DET' && tokens[at - 1]?.pos !== 'ADP') return at
  return from
}
