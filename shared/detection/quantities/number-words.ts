const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
}

export const WORD_NUMBER = `(?:(?:${TENS.join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?|${[...SMALL].reverse().join('|')})`
export const scaleOf = (word = ''): number => SCALES[word.trim().replace(/^-/, '').toLowerCase()] ?? 1

/** The value of digits with separators, or of a number in words. NaN where it is neither. */
export function numberOf(words: string): number {
  const [tens = '', unit = ''] = words.toLowerCase().split('-')
  if (SMALL.includes(tens)) return SMALL.indexOf(tens)
  if (TENS.includes(tens)) return (TENS.indexOf(tens) + 2) * 10 + Math.max(0, SMALL.indexOf(unit))
  if (words === '½') return 0.5
  return Number(words.replace(/[,\s]/g, ''))
}
