import { isWord, type Token, tokenAt } from './figure-tokens.ts'
import type { Reading } from './reading.ts'

type Bound = 'least' | 'most' | null

/** What the words round a figure say of it. */
export interface Bounds {
  readonly bound: Bound
  readonly approximate: boolean
}

interface Phrase extends Bounds {
  readonly words: readonly string[]
}

const phrases = (bound: Bound, approximate: boolean, list: string): Phrase[] =>
  list.split('|').map((words) => ({ words: words.split(' '), bound, approximate }))

const BEFORE = [
  ...phrases(
    'least',
    false,
    'more than|over|above|at least|no fewer than|no less than|not less than|longer than|older than|larger than|bigger than|higher than|greater than|taller than|heavier than|faster than|deeper than|in excess of|upwards of|upward of|a minimum of|not under|≥|>',
  ),
  ...phrases(
    'most',
    false,
    'fewer than|less than|under|below|up to|at most|no more than|not more than|as many as|as much as|shorter than|younger than|smaller than|lower than|lighter than|a maximum of|no longer than|no older than|no higher than|≤|<',
  ),
  ...phrases('least', true, 'just over|just above|just more than'),
  ...phrases('most', true, 'just under|just below|just less than|just fewer than'),
  ...phrases(
    null,
    true,
    'about|around|roughly|some|nearly|almost|close to|an estimated|estimated at|estimated to be|approximately|~|≈|circa',
  ),
]
const AFTER = [
  ...phrases(
    'least',
    false,
    'or more|or over|or older|or above|or longer|and over|and above|and older|and up|at least|+',
  ),
  ...phrases('most', false, 'or less|or fewer|or under|or younger|and under|and younger|at most'),
  ...phrases(null, true, 'or so'),
]

/** Longest first, by the word that touches the figure. */
function byWord(
  list: readonly Phrase[],
  touching: (words: readonly string[]) => string,
): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>()
  for (const phrase of [...list].sort((a, b) => b.words.length - a.words.length)) {
    const word = touching(phrase.words)
    table.set(word, [...(table.get(word) ?? []), phrase])
  }
  return table
}
const BEFORE_BY_LAST = byWord(BEFORE, (words) => words[words.length - 1] ?? '')
const AFTER_BY_FIRST = byWord(AFTER, (words) => words[0] ?? '')

// "came up to 40": the movement is what is told, and no limit.
const MOVES =
  /^(?:came|come|comes|coming|went|go|goes|going|moved|climbed|got|added|adds|add|caught|rose|rises|walked|drove)$/
// "died over three days": the time it took, and no bound, unless a verb of lasting stands before.
const LASTS =
  /^(?:for|lasted|lasting|lasts|last|took|take|takes|taking|after|spent|spend|waited|wait|is|was|be|been|well|served|are|were)$/

/** Where the words of hedge and bound before a figure begin, and what they say. */
export function boundsBefore(
  tokens: readonly Token[],
  at: number,
  type: Reading['type'],
): Bounds & { from: number } {
  let from = at
  let bound: Bound = null
  let approximate = false
  for (let count = 0; count < 3; count++) {
    const phrase = BEFORE_BY_LAST.get(tokenAt(tokens, from - 1).low)?.find(({ words }) =>
      matches(tokens, from, words),
    )
    if (!phrase) break
    const start = from - phrase.words.length
    if (phrase.words.join(' ') === 'up to' && MOVES.test(tokenAt(tokens, start - 1).low)) break
    if (phrase.words[0] === 'over' && type === 'duration' && !LASTS.test(tokenAt(tokens, start - 1).low))
      break
    bound ??= phrase.bound
    approximate ||= phrase.approximate
    from = start
  }
  return { from, bound, approximate }
}

function matches(tokens: readonly Token[], end: number, words: readonly string[]): boolean {
  return words.every((word, index) => isWord(tokens, end - words.length + index, word))
}

/** What the words after a figure say, and where they end: "or more", "or so". */
export function boundsAfter(tokens: readonly Token[], next: number): (Bounds & { next: number }) | null {
  const list = AFTER_BY_FIRST.get(tokenAt(tokens, next).low) ?? []
  const phrase = list.find(({ words }) => matches(tokens, next + words.length, words))
  return phrase ? { ...phrase, next: next + phrase.words.length } : null
}

/** The figure with its hedges and bounds; the two ends of a range stay as they are. */
export function withBounds(tokens: readonly Token[], reading: Reading): Reading {
  const before = boundsBefore(tokens, reading.from, reading.type)
  const after = boundsAfter(tokens, reading.next)
  const bound = before.bound ?? after?.bound ?? null
  const approximate = reading.approximate || before.approximate || after?.approximate === true
  if (reading.vague || reading.low !== reading.high)
    return { ...reading, approximate: !reading.vague && approximate }
  return {
    ...reading,
    approximate,
    low: bound === 'most' ? null : reading.low,
    high: bound === 'least' ? null : reading.high,
  }
}
