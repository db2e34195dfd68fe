import { FACT_WORDS, OPENING_WORDS, SAYING_WORDS } from './fact-words.ts'

/** What became of a claim's words. `facts` lists the words concerned, each side in its own order. */
export type WordChange =
  | { readonly degree: 'same' | 'typography' | 'wording' }
  | { readonly degree: 'facts'; readonly from: readonly string[]; readonly to: readonly string[] }

/**
 * Compares a claim's words before and after a change. `typography` is white space, punctuation, case, hyphens;
 * `facts` is a changed, added or missing figure, unit, name, negation, bound, date, quoted word or source; all else
 * is `wording`. In doubt it says `facts`: a needless second look costs less than a tick on a changed figure. The
 * words that make a fact are known in English: in another `language` (BCP 47) every other wording is one.
 */
export function compareWords(before: string, after: string, language = 'en'): WordChange {
  if (before === after) return { degree: 'same' }
  const [old, young] = [tokensOf(before), tokensOf(after)]
  if (sameWords(old, young) && quoted(before) === quoted(after)) return { degree: 'typography' }
  const [from, to] = apart(old.filter(isFact), young.filter(isFact))
  if (from.length > 0 || to.length > 0) return { degree: 'facts', from, to }
  const [saidBefore, saidAfter] = [quoted(before), quoted(after)]
  if (saidBefore !== saidAfter) return { degree: 'facts', from: [saidBefore], to: [saidAfter] }
  if (/^en\b/i.test(language)) return { degree: 'wording' }
  const [left, came] = apart(old, young)
  return { degree: 'facts', from: left, to: came }
}

interface Token {
  /** As printed. */
  readonly text: string
  /** What is compared. */
  readonly key: string
  /** First word of a sentence: a capital says nothing there. */
  readonly opens: boolean
  /** Says who says it: a verb of saying, or what stands beside one. */
  readonly attributes: boolean
  /** Touches a figure, as a unit does: "10x", "5km". */
  readonly touchesFigure: boolean
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const TOKEN =
  /[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*|(?<![\p{L}\p{N}])[.,]\p{N}+|\p{N}+(?:[.,:]\p{N}+)*|[%$€£¥₹°+/–−-](?=[.,]?\p{N})|[%°‰]|\p{Sc}/gu
/** How many words beside a verb of saying may name the one who says it. */
const SPEAKER = 4

function tokensOf(text: string): readonly Token[] {
  const plain = text.replace(INVISIBLE, '').normalize('NFC')
  const found = [...plain.matchAll(TOKEN)]
  const isShouted = !/\p{Ll}/u.test(plain)
  const saying = found.flatMap(([word], at) => (SAYING_WORDS.has(word.toLowerCase()) ? [at] : []))
  return found.map((match, at) => ({
    text: match[0],
    key: keyOf(match[0], isShouted),
    opens: /(?:^|[.!?:"“”‘']\s*)$/.test(plain.slice(Math.max(0, match.index - 4), match.index)),
    attributes: saying.some((verb) => Math.abs(verb - at) <= SPEAKER),
    touchesFigure: /\p{N}$/u.test(plain.slice(0, match.index).slice(-1)),
  }))
}

/**
 * Case, hyphens, dots of abbreviations and thousands separators do not count. A decimal point does, and so do the
 * capitals of "US" and "WHO", the apostrophe of "we're" and the hyphen of "re-signed": without them it is another word.
 */
function keyOf(token: string, isShouted: boolean): string {
  if (/^[.,]?\p{N}/u.test(token)) return token.replace(/,(?=\p{N}{3}(?:\D|$))/gu, '')
  if (token === '–' || token === '−') return '-'
  if (!isShouted && /^\p{Lu}{2,}$/u.test(token) && OPENING_WORDS.has(token.toLowerCase())) return token
  const low = token.toLowerCase().replace(/’/g, "'")
  return low.startsWith('re-') ? low : low.replace(/[.-](?=\p{L})/gu, '')
}

const sameWords = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length && a.every((token, at) => token.key === b[at]?.key)

function isFact({ text, key, opens, attributes, touchesFigure }: Token): boolean {
  if (attributes || touchesFigure || /^[.,]?[\p{N}\p{S}%+/–−-]/u.test(text)) return true
  const plain = key.replace(/'/g, '').toLowerCase()
  if (text.split(/['’.-]/).some((part) => FACT_WORDS.has(part.toLowerCase())) || FACT_WORDS.has(plain))
    return true
  // "iPhone", "al-Qaida": a name may have its capital further in.
  if (plain.endsWith('fold') || /.\p{Lu}/u.test(text)) return true
  return /^\p{Lu}/u.test(text) && !(opens && OPENING_WORDS.has(plain))
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

/** Within double marks, or within single ones that are no apostrophes. */
const QUOTATION =
  /[“"„«]([^“”"„«»]*)(?:[”"»]|$)|(?<![\p{L}\p{N}])[‘']((?:[^‘’'“”"]|(?<=\p{L})['’](?=\p{L}))+)(?:[’'](?![\p{L}\p{N}])|$)/gu

/** The words inside quotation marks, as they are compared. */
const quoted = (text: string): string =>
  [...text.matchAll(QUOTATION)]
    .map(([, double, single]) =>
      tokensOf(double ?? single ?? '')
        .map(({ key }) => key)
        .join(' '),
    )
    .filter(Boolean)
    .join(' | ')
