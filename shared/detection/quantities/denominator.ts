import { singular } from './counted-noun.ts'
import { type Token, tokenAt } from './figure-tokens.ts'
import { PERIODS } from './measure-units.ts'
import { readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
])
const WINDOW = 6
const STOPS =
  /^(?:is|are|was|were|has|had|have|that|which|who|and|but|or|than|as|because|when|while|if|the|its|their|his|her|ago|later|earlier|after|before|since|until)$/
const PREPOSITIONS = /^(?:in|for|of|to|at|on|by|with|from|within|over|after|like|as|than|into|under)$/
const OTHER_TIME = /^(?:ago|earlier|later|before|after|off|away|old|long|on|from)$/

/** What a figure is per, and where that ends; the words between may be its noun: "[3 million] barrels of oil a day". */
function denominatorAfter(
  tokens: readonly Token[],
  next: number,
  type: Reading['type'],
): { per: string; end: number } | null {
  const slash = tokenAt(tokens, next)
  const under = tokenAt(tokens, next + 1)
  if (slash.text === '/' && slash.joined && under.joined && under.kind === 'word')
    return { per: readUnit(tokens, next + 1)?.unit ?? under.low, end: next + 2 }
  for (let at = next; at < next + WINDOW; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || STOPS.test(token.low)) return null
    const adverb = ADVERBS.get(token.low)
    if (adverb) return { per: adverb, end: at + 1 }
    if (/^(?:a|an|per|each|every)$/.test(token.low)) {
      const found = denominatorAt(tokens, at, at === next && type !== 'duration', next)
      if (found || !/^an?$/.test(token.low) || !PREPOSITIONS.test(tokenAt(tokens, at - 1).low)) return found
    } else if (at > next && readNumber(tokens, at)) return null
  }
  return null
}

function denominatorAt(
  tokens: readonly Token[],
  at: number,
  touches: boolean,
  next: number,
): { per: string; end: number } | null {
  const { low } = tokenAt(tokens, at)
  const word = tokenAt(tokens, at + 1)
  const article = /^an?$/.test(low)
  if (article && at > next && PREPOSITIONS.test(tokenAt(tokens, at - 1).low)) return null
  if (PERIODS.has(word.low) && !OTHER_TIME.test(tokenAt(tokens, at + 2).low))
    return { per: word.low, end: at + 2 }
  if (article) return touches && word.kind === 'word' ? { per: singular(word.low), end: at + 2 } : null
  const number = readNumber(tokens, at + 1)
  if (number)
    return /^(?:second|minute|hour|day|week|month|year|decade)s$/.test(tokenAt(tokens, number.next).low)
      ? null
      : { per: String(number.mantissa * number.scale), end: number.next }
  const prepared = low === 'per' || touches || /^(?:for|in|to|of|from|on)$/.test(tokenAt(tokens, at - 1).low)
  return prepared && word.kind === 'word' && !/^(?:of|other|cent)$/.test(word.low)
    ? { per: singular(word.low), end: at + 2 }
    : null
}

/** The figure with what it is per; a number in the denominator is then read as no figure of its own. */
export function withDenominator(tokens: readonly Token[], reading: Reading): Reading {
  if (reading.per || /^(?:ordinal|score|age)$/.test(reading.type)) return reading
  const found = denominatorAfter(tokens, reading.next, reading.type)
  return found ? { ...reading, per: found.per, resume: found.end } : reading
}
