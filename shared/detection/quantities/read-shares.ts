import { isCapital, isHyphen, isWord, startsSentence, type Token, tokenAt } from './figure-tokens.ts'
import { PARTS, SMALL_NUMBERS, VULGAR_FRACTIONS } from './number-words.ts'
import { readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { plainly, type Reading } from './reading.ts'

/** Shares of a whole, in percent: "a third", "two-fifths", "one in five", "3 out of 10". */
export function readShare(tokens: readonly Token[], at: number): Reading | null {
  const first = tokenAt(tokens, at)
  if (isCapital(first) && !startsSentence(tokens, at)) return null
  const share = readOneInMany(tokens, at) ?? readFraction(tokens, at)
  return share && { from: at, next: share.next, ...plainly('percent', share.percent, 'percent') }
}

interface Share {
  readonly next: number
  readonly percent: number
}

function readOneInMany(tokens: readonly Token[], at: number): Share | null {
  const many = readNumber(tokens, at)
  if (!many || isWord(tokens, at, 'a')) return null
  const link = linkEnd(tokens, many.next)
  if (!link) return null
  const whole = readNumber(tokens, link)
  if (!whole || whole.mantissa * whole.scale <= many.mantissa * many.scale) return null
  if (many.mantissa <= 0 || many.mantissa % 1 !== 0 || whole.mantissa % 1 !== 0) return null
  const isYear = whole.plain && /^(?:1[5-9]|20)\d\d$/.test(tokenAt(tokens, link).text)
  const unit = readUnit(tokens, whole.next)
  if (isYear || unit || (tokenAt(tokens, whole.next).joined && tokenAt(tokens, whole.next).kind === 'word'))
    return null
  if (isHyphen(tokens, whole.next)) return null
  return { next: whole.next, percent: (100 * many.mantissa * many.scale) / (whole.mantissa * whole.scale) }
}

/** Past "in", "in every", "out of", "out of every", also with hyphens. */
function linkEnd(tokens: readonly Token[], at: number): number | null {
  const start = isHyphen(tokens, at) ? at + 1 : at
  const out = isWord(tokens, start, 'out') && isWord(tokens, start + 1, 'of')
  if (!out && !isWord(tokens, start, 'in')) return null
  const end = start + (out ? 2 : 1)
  if (isWord(tokens, end, 'every')) return end + 1
  return isHyphen(tokens, end) ? end + 1 : end
}

// What may follow a fraction of something; a noun makes an ordinal of "a third".
const AFTER_PART =
  /^(?:of|the|its|their|his|her|our|all|these|those|that|what|this|to|in|by|from|at|as|and|or|but|who|have|has|had|were|was|are|is|said|say|says|do|did|will|would|more|less|fewer|lower|higher|cheaper|larger|bigger|smaller|since|after|before|on|over|off|than|lived|live|voted|came|come|went|below|above)$/
const AFTER_HALF =
  /^(?:of|the|its|their|his|her|our|all|these|those|that|what|this|to|in|by|from|as|and|or|but|who|have|has|had|were|was|are|is|said|say|says|do|did|will|would|since|after|before|lived|live|voted|came|come|went|at|on)$/
const OTHER_HALF =
  /^(?:first|second|other|better|opening|latter|either|each|third|fourth|top|bottom|in|a|and|early|late|this|next|last|every)$/

function readFraction(tokens: readonly Token[], at: number): Share | null {
  const { low, text } = tokenAt(tokens, at)
  const glyph = VULGAR_FRACTIONS.get(text)
  if (glyph) return isWord(tokens, at + 1, 'of') ? { next: at + 1, percent: 100 * glyph } : null
  if (low === 'half') return isHalfOfWhole(tokens, at) ? { next: at + 1, percent: 50 } : null
  const many = low === 'a' || low === 'an' ? 1 : SMALL_NUMBERS.get(low)
  if (!many) return null
  const partAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const name = tokenAt(tokens, partAt)
  const part = PARTS.get(name.low)
  if (!part || (name.low === 'half' && many === 1 && low === 'a')) return null
  if (isHyphen(tokens, partAt + 1)) return null
  const plural = /(?:s|halves)$/.test(name.low)
  if (plural !== many > 1) return null
  if (many === 1 && !endsPart(tokens, partAt + 1)) return null
  if (isOfUnit(tokens, partAt + 1)) return null
  return { next: partAt + 1, percent: (100 * many) / part }
}

const endsPart = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).kind === 'mark' || AFTER_PART.test(tokenAt(tokens, at).low)

/** "a quarter of an hour", "three quarters of a mile": not a share of a whole. */
const isOfUnit = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens, at, 'of') &&
  /^an?$/.test(tokenAt(tokens, at + 1).low) &&
  (readUnit(tokens, at + 2) !== null || readNumber(tokens, at + 1) !== null)

function isHalfOfWhole(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  if (before.kind === 'word' && OTHER_HALF.test(before.low)) return false
  if (isHyphen(tokens, at - 1) || (after.joined && /^[-‐]$/.test(after.text))) return false
  if (isOfUnit(tokens, at + 1)) return false
  return after.kind === 'mark' || AFTER_HALF.test(after.low)
}
