import type { Quantity } from '../findings.ts'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
}
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}'
const SHARE = new RegExp(
  `(?<![\\p{L}\\d-])(?<many>${COUNT}) (?:out of|in) (?<of>${COUNT})(?= \\p{L})(?! (?:years?|months?|days?|weeks?|hours?|decades?)\\b)`,
  'giu',
)
const FRACTION =
  /(?<![\p{L}\d-])(?:(?<many>a|one|two|three|four)[ -](?<part>third|quarter|fifth|sixth|tenth)s?|half)(?=[.,;]| (?:of|its|the|have|has|had|were)\b)/giu

/** Shares of a whole, in percent: "a third", "one in five". */
export function readShares(text: string): Quantity[] {
  return [...text.matchAll(SHARE), ...text.matchAll(FRACTION)].map((match) => {
    const { many = 'one', of, part = 'half' } = match.groups ?? {}
    const value = (100 * countOf(many)) / (of ? countOf(of) : (PARTS[part.toLowerCase()] ?? 1))
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: 'percent',
      unit: 'percent',
      per: null,
      vague: false,
      low: /(?:less than|under|up to) $/i.test(before) ? null : value,
      high: /(?:more than|over|at least) $/i.test(before) ? null : value,
      approximate: /(?:about|around|nearly|almost|roughly|some) $/i.test(before),
    }
  })
}

const countOf = (word: string): number => COUNTS[word.toLowerCase()] ?? Number(word)
