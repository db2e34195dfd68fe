import type { Candidate } from './candidate.ts'
import { type Clause, splitClauses } from './clauses.ts'
import type { Quantity } from './findings.ts'
import { figurePhrase, findRoles, type Phrase } from './phrases.ts'
import { type SentenceReading, spanOf } from './sentence-reading.ts'
import { spansWithin } from './spans-within.ts'
import type { Token } from './tokens.ts'

/** A clause must be this long, in tokens, before a figure in passing is a claim beside it. */
const LONG_CLAUSE = 13
/** A quotation this long, in tokens, that holds a figure states more than one thing. */
const LONG_QUOTATION = 24
/** What a source says must be this long, in characters, to stand without the source. */
const STANDS_ALONE = 30

/** A stretch of a sentence that may be a claim. Phrases may lie within each other. */
export interface ChosenPhrase extends Phrase {
  readonly form: Candidate['form']
  readonly inPassing: readonly Quantity[]
}

/** Everything in a sentence that may be a claim: its clauses, names with their offices, figures in passing. */
export function choosePhrases(reading: SentenceReading): ChosenPhrase[] {
  const { tokens } = reading.sentence
  const clauses = splitClauses(reading.sentence, sealOf(reading))
  const roles = findRoles(tokens).filter(
    (role) => !clauses.some(({ from, to }) => from === role.from && to === role.to),
  )
  const ofClauses = clauses.flatMap((clause): ChosenPhrase[] => {
    const figures = figuresInPassing(reading, clause)
    const inPassing = figures.map(({ quantity }) => quantity)
    return [
      { ...withoutLongSource(reading, clause), inPassing },
      ...figures.map(({ phrase }): ChosenPhrase => ({ ...phrase, form: 'figure', inPassing: [] })),
    ]
  })
  return [...ofClauses, ...roles.map((role): ChosenPhrase => ({ ...role, form: 'role', inPassing: [] }))]
}

/** What somebody says in quotation marks stays one claim, with the words that attribute it. */
function sealOf({ sentence, figures, quotations, attributions }: SentenceReading): (token: Token) => boolean {
  const isFramed = attributions.some(({ by }) => by !== 'according')
  const facts = spansWithin(figures.quantities, sentence).length + spansWithin(figures.dates, sentence).length
  const isRich = sentence.tokens.length > LONG_QUOTATION && facts > 0
  if (!isFramed || isRich) return () => false
  return ({ start }) => quotations.some((quotation) => quotation.start <= start && start < quotation.end)
}

/** "Ann Lee, who chairs the board of the port, said ships …": the source is left out where its words stand alone. */
function withoutLongSource({ text, sentence, attributions }: SentenceReading, clause: Clause): Clause {
  const { tokens } = sentence
  const { start, end } = spanOf(tokens, clause)
  const said = attributions.find(({ cue, by }) => by === 'statement' && start < cue.start && cue.end < end)
  if (!said || !text.slice(start, said.cue.start).includes(',')) return clause
  const rest = end - said.cue.end
  const isQuotation = /^[\s,:]*["“]/.test(text.slice(said.cue.end, said.cue.end + 4))
  if (said.cue.end - start < rest / 2 || rest < STANDS_ALONE || isQuotation) return clause
  const from = tokens.findIndex((token) => token.start >= said.cue.end)
  return from > clause.from && from < clause.to ? { from, to: clause.to, form: 'clause' } : clause
}

interface FigureInPassing {
  readonly phrase: Phrase
  readonly quantity: Quantity
}

function figuresInPassing({ sentence, figures }: SentenceReading, clause: Clause): FigureInPassing[] {
  const { tokens } = sentence
  if (clause.to - clause.from < LONG_CLAUSE) return []
  return spansWithin(figures.quantities, spanOf(tokens, clause)).flatMap((quantity) => {
    const phrase = figurePhrase(tokens, clause, quantity)
    return phrase ? [{ phrase, quantity }] : []
  })
}
