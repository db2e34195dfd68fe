import type { Span } from '../project/span.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import { phraseEndingAt, SPEAKING_PRONOUNS, subjectAfter, subjectBefore } from './subject-phrase.ts'
import type { Token } from './tokens.ts'
import { findVerbGroups, isVerbal, type VerbGroup } from './verb-groups.ts'
import {
  OFTEN_PLAIN_VERBS,
  POSITION_VERBS,
  REPORTING_VERBS,
  SOURCE_NOUNS,
  SPOKEN_PHRASES,
} from './words/reporting-words.ts'

/** A source and the words it answers for. */
export interface Attribution {
  /** The source's words in the article; a pronoun is replaced by the name it stands for where that is known. */
  readonly source: string
  /** Of the verb or phrase that attributes. */
  readonly cue: Span
  readonly by: 'statement' | 'position' | 'according'
}

/** The last named speaker: whom "he said" means. Reading order matters, so the reader carries it along. */
export interface Speakers {
  /** For "it" and "they". */
  readonly last: string | null
  /** For "he" and "she": the last whose words end in a name. */
  readonly person: string | null
}

const NAMING_VERBS = new Set(['call', 'calls', 'called', 'dub', 'dubs', 'dubbed'])

/** Every attribution of a sentence, in the order of its cues. */
export function findAttributions(text: string, sentence: Sentence, speakers: Speakers): Attribution[] {
  const { tokens, groups } = sentence
  const found: Attribution[] = []
  for (const place of accordingPlaces(tokens)) {
    const source = sourceWords(text, tokens, { from: place.from + 2, to: place.to }, speakers)
    const cue = { start: tokens[place.from]?.start ?? 0, end: tokens[place.to - 1]?.end ?? 0 }
    if (source) found.push({ source, cue, by: 'according' })
  }
  for (const group of groups) {
    const attribution = fromVerb(text, tokens, groups, group, speakers)
    if (attribution) found.push(attribution)
  }
  return found.sort((a, b) => a.cue.start - b.cue.start)
}

/** "according to …" up to the next mark or verb. */
function accordingPlaces(tokens: readonly Token[]): Phrase[] {
  const places: Phrase[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.low !== 'according' || tokens[index + 1]?.low !== 'to') continue
    let to = index + 2
    while (
      to < tokens.length &&
      !/^(?:[,;:.!?"”“]|—|–)$/.test(tokens[to]?.text ?? '.') &&
      !isPlainVerb(tokens[to]) &&
      !(tokens[to]?.pos === 'DET' && tokens[to - 1]?.pos === 'PROPN')
    )
      to += 1
    if (to > index + 2) places.push({ from: index, to })
  }
  return places
}

/** "Harbour Works" is no verb. */
const isPlainVerb = (token: Token | undefined): boolean =>
  token !== undefined && isVerbal(token) && !/^\p{Lu}/u.test(token.text)

function fromVerb(
  text: string,
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  speakers: Speakers,
): Attribution | null {
  const head = tokens[group.head]
  const before = tokens[group.from - 1]
  const by = head && kindOfVerb(head, tokens.slice(group.to, group.to + 4))
  if (!head || !by || before?.low === 'to' || isPassive(tokens, group)) return null
  // "reacted by proposing", "started asking": an act, nobody's words.
  if (head.low.endsWith('ing') && !group.finite && /^(?:ADP|VERB)$/.test(before?.pos ?? '')) return null
  const inverted =
    /^["”’']$/.test(before?.text ?? '') ||
    (before?.text === ',' && /^["”’']$/.test(tokens[group.from - 2]?.text ?? ''))
  const place = inverted
    ? (subjectAfter(tokens, group) ?? subjectBefore(tokens, groups, group))
    : (subjectBefore(tokens, groups, group) ?? subjectAfter(tokens, group))
  const subject = place && sourceWords(text, tokens, place, speakers)
  if (!place || !subject) return null
  if (OFTEN_PLAIN_VERBS.has(head.low) && !isStatement(tokens, group, place)) return null
  const cue = { start: tokens[group.from]?.start ?? head.start, end: head.end }
  return { source: subject, cue, by }
}

function kindOfVerb(head: Token, after: readonly Token[]): 'statement' | 'position' | null {
  if (head.pos !== 'VERB') return null
  const [next] = after
  // "a group called Dawn" speaks of a name; "called it 'evil'" and "called for" are somebody's words.
  if (
    NAMING_VERBS.has(head.low) &&
    !/^(?:for|on)$/.test(next?.low ?? '') &&
    !after.some(({ text }) => /^["“'‘]$/.test(text))
  )
    return null
  if (REPORTING_VERBS.has(head.low)) return 'statement'
  if (POSITION_VERBS.has(head.low)) return 'position'
  return SPOKEN_PHRASES.some(([verb, last]) => verb.test(head.low) && leadsTo(last, after))
    ? 'position'
    : null
}

/** "left open", "made it clear": the word that makes a plain verb a statement stands next or after "it". */
function leadsTo(last: string, [next, second]: readonly Token[]): boolean {
  return next?.low === last || (next?.low === 'it' && second?.low === last)
}

/** "is accused of": the one who speaks is not there. */
function isPassive(tokens: readonly Token[], group: VerbGroup): boolean {
  const head = tokens[group.head]?.low ?? ''
  const form = tokens
    .slice(group.from, group.head)
    .some(({ low }) => /^(?:am|is|are|was|were|be|been|being)$/.test(low))
  return form && !head.endsWith('ing')
}

/** Whether words are plainly reported: a quotation, "that", a clause — or a source that does nothing but speak. */
function isStatement(tokens: readonly Token[], group: VerbGroup, place: Phrase): boolean {
  if (tokens.slice(place.from, place.to).some(({ low }) => SOURCE_NOUNS.has(low))) return true
  const near = tokens.slice(group.to, group.to + 3)
  if (
    near.some(
      ({ text, low }) => /^["“”'‘]$/.test(text) || low === 'that' || /^(?:he|she|they|it|we|i)$/.test(low),
    )
  )
    return true
  if (
    /^["”'’]$/.test(tokens[place.from - 1]?.text ?? '') ||
    /^["”'’]$/.test(tokens[group.from - 1]?.text ?? '')
  )
    return true
  return findVerbGroups(tokens.slice(group.to, group.to + 12)).some(({ finite, from }) => finite && from > 0)
}

/** The words of a source, or the name that a pronoun stands for. */
function sourceWords(
  text: string,
  tokens: readonly Token[],
  { from, to }: Phrase,
  speakers: Speakers,
): string | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return null
  if (to - from === 1 && /^(?:he|she|i|who)$/.test(first.low)) return speakers.person ?? speakers.last
  if (to - from === 1 && SPEAKING_PRONOUNS.has(first.low)) return speakers.last
  if (!tokens.slice(from, to).some(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON|X|ADJ)$/.test(pos))) return null
  return text
    .slice(first.start, last.end)
    .replace(/^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+(?=\p{Lu})/u, '')
}

/** Who "he" will be in the next sentence: the last source named, else a sentence's subject where that is a name. */
export function nextSpeaker(
  text: string,
  sentence: Sentence,
  found: readonly Attribution[],
  speakers: Speakers,
): Speakers {
  const last = found[found.length - 1]
  if (last) return { last: last.source, person: endsInName(last.source) ? last.source : speakers.person }
  const first = sentence.groups.find(({ finite }) => finite)
  const subject = first && phraseEndingAt(sentence.tokens, first.from)
  const end = subject && sentence.tokens[subject.to - 1]
  const words = subject && sourceWords(text, sentence.tokens, subject, speakers)
  if (!words || end?.pos !== 'PROPN') return speakers
  return { last: words, person: endsInName(words) ? words : speakers.person }
}

const endsInName = (words: string): boolean =>
  /(?:^|\s)\p{Lu}[\p{L}'’-]*$/u.test(words) && !/^the\s/i.test(words)
