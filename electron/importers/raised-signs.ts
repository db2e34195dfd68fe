const RAISED: ReadonlyMap<string, string> = signs('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ')
const LOWERED: ReadonlyMap<string, string> = signs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')

function signs(plain: string, other: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((sign, at) => [sign, [...other][at] ?? sign]))
}

/** What makes a number an ordinal, as papers raise it: 19th, 1er, 2e, 3º. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|nd|e|ème|eme|o|a|º|ª)$/i
/** The mark of a note, which stands off by itself. */
const MARK_OF_NOTE = /^[[(*†‡§]/

/**
 * Words set above or below the line, so that they alter no number before them: `10` and raised `6` are `10⁶`,
 * never `106`. `before` is the sign that they stand behind, or the empty string.
 */
export function setOffLine(words: string, place: 'raised' | 'lowered', before: string): string {
  const inner = words.trim()
  if (inner === '') return words
  const known = place === 'raised' ? RAISED : LOWERED
  const isNumber = /\d/.test(inner) && [...inner].every((sign) => known.has(sign) || /[\s,.]/.test(sign))
  if (isNumber || [...inner].every((sign) => known.has(sign) && sign !== '(' && sign !== ')')) {
    return [...words].map((sign) => known.get(sign) ?? sign).join('')
  }
  const isOrdinal = place === 'raised' && /\d/.test(before) && ORDINAL.test(inner)
  const stands = before === '' || /\s/.test(before) || /^\s/.test(words)
  return stands || isOrdinal || MARK_OF_NOTE.test(inner) ? words : ` ${words}`
}
