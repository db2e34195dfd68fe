import { type Token, tokenAt } from './figure-tokens.ts'
import { digitsValue } from './read-number.ts'

/** Why what is plainly a figure has no one reading, and the token after it; else null. */
export function whyUnread(tokens: readonly Token[], at: number): { why: string; next: number } | null {
  if (isSlashFraction(tokens, at))
    return { why: 'Numbers with a slash may be a fraction, a date or a score.', next: at + 3 }
  const why = whyOf(tokenAt(tokens, at))
  return why ? { why, next: at + 1 } : null
}

/** "3/4", but not "9/11", "24/7" or a date of three numbers. */
function isSlashFraction(tokens: readonly Token[], at: number): boolean {
  const above = tokenAt(tokens, at)
  const slash = tokenAt(tokens, at + 1)
  if (above.kind !== 'digits' || slash.text !== '/' || !slash.joined) return false
  const below = tokenAt(tokens, at + 2)
  const after = tokenAt(tokens, at + 3)
  if (!below.joined || (after.joined && /^[/\d]/.test(after.text))) return false
  if (/^[/-]$/.test(tokenAt(tokens, at - 1).text)) return false
  return /^(?:2|3|4|5|8|10|16|100)$/.test(below.text) && Number(above.text) < Number(below.text)
}

function whyOf({ kind, text }: Token): string | null {
  if (kind === 'foreign') return 'These digits are not the Western ones that the program reads.'
  if (kind !== 'digits' || !Number.isNaN(digitsValue(text))) return null
  if (/^\d+$/.test(text) || /^\d{1,3}(?:,\d{3})+$/.test(text))
    return 'This number is too large to be kept exactly.'
  // Two stops and no comma are a version or an address, which is no figure.
  if (/^\d+(?:\.\d+){2,}$/.test(text) && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return null
  return 'The commas and stops of this number can be read in more than one way.'
}
