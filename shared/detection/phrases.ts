import type { Clause } from './clauses.ts'
import type { Quantity } from './findings.ts'
import type { Token } from './tokens.ts'
import { ROLE_NOUNS } from './words/claim-words.ts'

/** Tokens of a sentence, `to` exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** The longest apposition, title or figure phrase that is looked for, in tokens. */
const LONGEST = 16
/** How many words before and after a number may belong to it. */
const LONGEST_COUNTED = 7

/** "Ann Lee, the mayor of Oxley", "Ann Lee, 47", "the mayor, Ann Lee", "Oxley council leader Ann Lee". */
export function findRoles(tokens: readonly Token[]): Phrase[] {
  const roles: Phrase[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isName(tokens, index) || isName(tokens, index - 1)) continue
    let end = index
    while (isName(tokens, end) || isInsideName(tokens, end)) end += 1
    const role = withApposition(tokens, index, end) ?? withTitle(tokens, index, end)
    if (role) roles.push(role)
    index = end - 1
  }
  return roles
}

const isName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !ROLE_NOUNS.has(token.low)
}

/** The hyphen of "El-Hassan", the particle of "van der Berg". */
function isInsideName(tokens: readonly Token[], index: number): boolean {
  const low = tokens[index]?.low ?? ''
  if (!/^(?:-|al|el|bin|ibn|de|del|della|da|di|van|von|der|den|la|le|du|dos)$/.test(low)) return false
  return isName(tokens, index + 1) || isInsideName(tokens, index + 1)
}

function withApposition(tokens: readonly Token[], from: number, nameEnd: number): Phrase | null {
  if (tokens[nameEnd]?.text !== ',') return null
  let to = nameEnd + 1
  while (to < tokens.length && to - nameEnd < LONGEST && !/^[,.;:—–()"”]$/.test(tokens[to]?.text ?? '.'))
    to += 1
  const inner = tokens.slice(nameEnd + 1, to)
  const [first] = inner
  if (!first || inner.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null
  const age = inner.length === 1 && /^\d{1,2}$/.test(first.text)
  const role = inner.some(({ low }) => ROLE_NOUNS.has(low)) && /^(?:DET|NOUN|ADJ|PROPN)$/.test(first.pos)
  return age || role ? { from: withTitle(tokens, from, nameEnd)?.from ?? titleFrom(tokens, from), to } : null
}

/** "Foreign Minister Ann Lee, the …": a title before the name belongs to it. */
function titleFrom(tokens: readonly Token[], nameFrom: number): number {
  let from = nameFrom
  while (from > 0 && /^(?:PROPN|NOUN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from -= 1
  return tokens.slice(from, nameFrom).some(({ low }) => ROLE_NOUNS.has(low)) ? from : nameFrom
}

/** The office stands before the name, with or without a comma: long enough to be worth a check of its own. */
function withTitle(tokens: readonly Token[], nameFrom: number, to: number): Phrase | null {
  const comma = tokens[nameFrom - 1]?.text === ','
  let from = comma ? nameFrom - 1 : nameFrom
  while (from > 0 && nameFrom - from < LONGEST) {
    const token = tokens[from - 1]
    if (
      !token ||
      !(
        /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(token.pos) ||
        (from < nameFrom && /^(?:of|for|on|to|-|the|'s|and)$/.test(token.low))
      )
    )
      break
    from -= 1
  }
  while (from < nameFrom && /^(?:of|for|on|to|-|and|'s|but)$/.test(tokens[from]?.low ?? '')) from += 1
  const title = tokens.slice(from, nameFrom)
  if (!title.some(({ low }) => ROLE_NOUNS.has(low)) || to - from < 3 || tokens[to]?.low === "'s") return null
  // "President Ann Lee" is how papers name people; "Oxley council president Ann Lee" says what she is.
  const tells = title.some(
    ({ text, low }) => (ROLE_NOUNS.has(low) && text === low) || low === 'of' || low === 'for',
  )
  return tells ? { from, to } : null
}

/**
 * A figure that only stands in passing in a longer clause, with what it counts: "by the panel's twelve members".
 * After a preposition it is not what the clause is about; a sum of money always is something of its own.
 * Null for other figures. `quantity` lies in the clause.
 */
export function figurePhrase(tokens: readonly Token[], clause: Clause, quantity: Quantity): Phrase | null {
  let first = clause.from
  while (first < clause.to && (tokens[first]?.end ?? 0) <= quantity.start) first += 1
  let to = first
  while (to < clause.to && (tokens[to]?.start ?? 0) < quantity.end) to += 1
  if (quantity.type === 'money')
    return { from: payingFrom(tokens, clause.from, first), to: periodEnd(tokens, to, clause.to) }
  if (quantity.type !== 'quantity') return null
  const counted = Math.min(clause.to, to + LONGEST_COUNTED)
  while (to < counted && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[to]?.pos ?? '')) to += 1
  let from = first
  while (from > clause.from && first - from < LONGEST_COUNTED && isBeforeNumber(tokens[from - 1])) from -= 1
  const names = tokens.slice(first, to).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return from < first && names && tokens[from - 1]?.pos === 'ADP' ? { from, to } : null
}

const isBeforeNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|DET|PART|NUM|ADV)$/.test(token.pos)

/** "to pay over …", "at a cost of …", "earns more than …": a sum is nothing without what is done with it. */
function payingFrom(tokens: readonly Token[], start: number, first: number): number {
  let from = first
  for (; from > start && first - from < LONGEST_COUNTED; from -= 1) {
    const token = tokens[from - 1]
    if (!token || /^(?:PUNCT|CCONJ|PROPN|PRON)$/.test(token.pos)) break
    if (token.pos === 'VERB') return tokens[from - 2]?.low === 'to' ? from - 2 : from - 1
  }
  return from
}

/** "$3 a day", "€40 per visit": the period belongs to the sum, and so does a country after it. */
function periodEnd(tokens: readonly Token[], sumEnd: number, clauseEnd: number): number {
  const to = /^(?:us|usd|cad|aud|nz)$/.test(tokens[sumEnd]?.low ?? '') ? sumEnd + 1 : sumEnd
  const period = /^(?:a|an|per|each|every)$/.test(tokens[to]?.low ?? '') && tokens[to + 1]?.pos === 'NOUN'
  return Math.min(clauseEnd, period ? to + 2 : to)
}
