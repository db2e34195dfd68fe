import type { Block } from '../project/article.ts'
import { findAttributions, nextSpeaker, type Speakers } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { type ChosenPhrase, choosePhrases } from './choose-phrases.ts'
import type { Figures } from './figures.ts'
import type { Phrase } from './phrases.ts'
import { findQuotations, quotedShare } from './quotations.ts'
import { type SentenceReading, spanOf } from './sentence-reading.ts'
import { splitSentences } from './sentences.ts'
import { spansTouching, spansWithin } from './spans-within.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-groups.ts'
import { sourceOf, voiceOf } from './voices.ts'

/** Of words quoted to a greater share than this, the quotation's speaker is the source. */
const MOSTLY_QUOTED = 0.4

/** A block with its tokens; `figures` are the whole article's. */
export interface BlockText {
  readonly text: string
  readonly block: Block
  readonly tokens: readonly Token[]
  readonly figures: Figures
}

/** What the reading of one block gives; the speakers go on to the next. */
export interface BlockReading {
  readonly candidates: readonly Candidate[]
  readonly speakers: Speakers
}

/** Everything in a block that may be a claim, in reading order. */
export function readCandidates({ text, block, tokens, figures }: BlockText, before: Speakers): BlockReading {
  const quotations = findQuotations(text, block)
  const sentences = splitSentences(text, tokens, block.role)
  let speakers = before
  const attributions = sentences.map((sentence) => {
    const found = findAttributions(text, sentence, speakers)
    // A caption names people that the text around it does not speak of.
    if (block.role !== 'caption') speakers = nextSpeaker(text, sentence, found, speakers)
    return found
  })
  const candidates = sentences.flatMap((sentence, index) => {
    const reading: SentenceReading = {
      text,
      sentence,
      figures,
      quotations: spansTouching(quotations, sentence),
      attributions: attributions[index] ?? [],
    }
    const voice = voiceOf(reading, sentences, attributions, index)
    return choosePhrases(reading).flatMap((phrase) => candidateOf(reading, block, phrase, voice) ?? [])
  })
  return { candidates, speakers }
}

function candidateOf(
  reading: SentenceReading,
  block: Block,
  phrase: ChosenPhrase,
  voice: string | null,
): Candidate | null {
  const { sentence, figures, quotations, attributions } = reading
  const trimmed = trim(sentence.tokens, phrase)
  const tokens = sentence.tokens.slice(trimmed.from, trimmed.to)
  if (tokens.length === 0) return null
  const span = spanOf(sentence.tokens, trimmed)
  const isNoun = phrase.form === 'role' || phrase.form === 'figure'
  const cue = attributions.find((one) => span.start <= one.cue.start && one.cue.end <= span.end) ?? null
  const quoted = quotedShare(quotations, span)
  const source = cue?.source ?? sourceOf(reading, span) ?? (quoted > MOSTLY_QUOTED ? voice : null)
  return {
    start: span.start,
    end: span.end,
    tokens,
    groups: groupsWithin(sentence.groups, trimmed),
    sentence,
    form: phrase.form,
    where: block.role,
    cue: isNoun ? null : cue,
    attributedTo: phrase.form === 'role' ? null : source,
    quoted,
    quantities: spansWithin(figures.quantities, span),
    inPassing: phrase.inPassing,
    dates: spansWithin(figures.dates, span),
  }
}

/** Verb groups of a phrase, by the indexes of its own tokens. */
const groupsWithin = (groups: readonly VerbGroup[], phrase: Phrase): VerbGroup[] =>
  groups
    .filter(({ from, to }) => phrase.from <= from && to <= phrase.to)
    .map(({ from, to, head, finite }) => ({
      from: from - phrase.from,
      to: to - phrase.from,
      head: head - phrase.from,
      finite,
    }))

/** Leading conjunctions and marks are no part of a claim, nor is the final full stop; a closing quote mark is. */
function trim(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  let first = from
  let end = to
  while (first < end && LEADING.has(tokens[first]?.low ?? '')) first += 1
  while (end > first && TRAILING.has(tokens[end - 1]?.low ?? '')) end -= 1
  return { from: first, to: end }
}

const EDGE_MARKS = [',', ';', ':', '.', '...', '—', '–', '-', '--']
const LEADING = new Set([
  ...EDGE_MARKS,
  ')',
  ']',
  'and',
  'but',
  'or',
  'nor',
  'so',
  'yet',
  'that',
  'however',
  'then',
])
const TRAILING = new Set([...EDGE_MARKS, '(', '[', 'and', 'but', 'or'])
