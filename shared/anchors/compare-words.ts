import { FACT_WORDS, OPENING_WORDS } from './fact-words.ts'

/** What became of a claim's words. `facts` lists the words concerned, each side in its own order. */
export type WordChange =
  | { readonly degree: 'same' | 'typography' | 'wording' }
  | { readonly degree: 'facts'; readonly from: readonly string[]; readonly to: readonly string[] }

/**
 * Compares a claim's words before and after a change. `typography` is white space, punctuation, case, hyphens;
 * `facts` is a changed, added or missing figure, unit, name, negation, bound, date or quoted word; all else is
 * `wording`. In doubt it says `facts`: a needless second look costs less than a tick on a changed figure.
 */
export function compareWords(before: string, after: string): WordChange {
  if (before === after) return { degree: 'same' }
  const [old, young] = [tokensOf(before), tokensOf(after)]
  if (sameWords(old, young) && quoted(before) === quoted(after)) return { degree: 'typography' }
  const [from, to] = apart(old.filter(isFact), young.filter(isFact))
  if (from.length > 0 || to.length > 0) return { degree: 'facts', from, to }
  const [saidBefore, saidAfter] = [quoted(before), quoted(after)]
  if (saidBefore !== saidAfter) return { degree: 'facts', from: [saidBefore], to: [saidAfter] }
  return { degree: 'wording' }
}

interface Token {
  /** As printed. */
  readonly text: string
  /** What is compared. */
  readonly key: string
  /** First word of a sentence: a capital says nothing there. */
  readonly opens: boolean
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const TOKEN =
  /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[%$€£¥₹°+−-](?=\p{N})|[%°‰]|\p{Sc}/gu

function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(INVISIBLE, '').normalize('NFC')
  return [...plain.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    key: keyOf(match[0]),
    opens: /(?:^|[.!?:"“”‘']\s*)$/.test(plain.slice(Math.max(0, match.index - 4), match.index)),
  }))
}

/** Case, hyphens, dots of abbreviations and thousands separators do not count; a decimal point does. */
const keyOf = (token: string): string =>
  /^\p{N}/u.test(token)
    ? token.replace(/,(?=\p{N}{3}(?:\D|$))/gu, '')
    : token.toLowerCase().replace(/['’.-](?=\p{L})/gu, '')

const sameWords = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length && a.every((token, at) => token.key === b[at]?.key)

function isFact({ text, key, opens }: Token): boolean {
  if (/^[\p{N}\p{S}%+−-]/u.test(text)) return true
  if (text.split(/['’.-]/).some((part) => FACT_WORDS.has(part.toLowerCase())) || FACT_WORDS.has(key))
    return true
  const capital = /^\p{Lu}/u.test(text)
  return capital && !(opens && OPENING_WORDS.has(key))
}

/** What each side has that the other lacks at that place; two equal lists give nothing. */
function apart(a: readonly Token[], b: readonly Token[]): [readonly string[], readonly string[]] {
  let start = 0
  while (start < a.length && start < b.length && a[start]?.key === b[start]?.key) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1]?.key === b[endB - 1]?.key) {
    endA--
    endB--
  }
  return [a.slice(start, endA).map(({ text }) => text), b.slice(start, endB).map(({ text }) => text)]
}

/** The words inside quotation marks, as they are compared. */
const quoted = (text: string): string =>
  [...text.matchAll(/[“"„«]([^“”"„«»]*)(?:[”"»]|$)/gu)]
    .map((match) =>
      tokensOf(match[1] ?? '')
        .map(({ key }) => key)
        .join(' '),
    )
    .filter(Boolean)
    .join(' | ')
