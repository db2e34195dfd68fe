import type { Block } from '../project/article.ts'
import type { Span } from '../project/span.ts'
import type { NotChecked } from './findings.ts'
import { ENGLISH_SMALL_WORDS } from './words/readable-words.ts'

/** Fewer words than this say nothing sure about a language; the article around them decides. */
const ENOUGH_WORDS = 8
/** Running English has about .4 small words; lists of names fall to .15, other languages in Latin letters to .05. */
const ENGLISH_SHARE = 0.12
/** So many characters of a block are looked at: a language does not change its small words further on. */
const SAMPLE = 1000
/** So many characters without a break are no word; the tagger's time grows with their square, so it is not shown them. */
export const NO_WORD = /\S{400,}/g
/** In characters, some 170,000 words: further on nothing is read, so that a book cannot hold up the desk. */
export const LONGEST_READ = 1_000_000
const ASCII = /^[ -~\s]*$/

const NOT_LATIN =
  'This is not written in Latin letters. Claims are found in English text only; mark them by hand.'
const NOT_ENGLISH =
  'This does not look like English. Claims are found in English text only; mark them by hand.'
const NOT_TEXT =
  'This is not running text, so nothing was looked for in it. Import the file again from its source.'
const TOO_FAR =
  'This lies beyond the first million characters, and so far the program reads. Open it as an article of its own.'
const NO_BLOCK =
  'This belongs to no paragraph of the article, so nothing was looked for in it. Import the article again.'

/** The blocks that claims can be looked for in, and what was left out with the reason. Together they are the article. */
export function sortReadable(
  text: string,
  blocks: readonly Block[],
): { readable: Block[]; notChecked: NotChecked[] } {
  const samples = blocks.map((block) =>
    sampleOf(text.slice(block.start, Math.min(block.end, block.start + SAMPLE))),
  )
  const whole = { words: total(samples, 'words'), small: total(samples, 'small') }
  const articleIsEnglish = whole.words < ENOUGH_WORDS || whole.small / whole.words >= ENGLISH_SHARE
  const readable: Block[] = []
  const notChecked = outside(text, blocks)
  for (const [index, block] of blocks.entries()) {
    const sample = samples[index]
    const why = block.end > LONGEST_READ ? TOO_FAR : sample ? whyUnreadable(sample, articleIsEnglish) : null
    if (why !== null) notChecked.push(leftOut(text, block, why))
    else {
      readable.push(block)
      notChecked.push(...unbroken(text, block))
    }
  }
  return { readable, notChecked: notChecked.sort((a, b) => a.start - b.start) }
}

/** What the beginning of a block shows of its writing. */
interface Sample {
  readonly words: number
  /** How many of the words are small words of English. */
  readonly small: number
  readonly foreignLetters: number
  readonly binary: boolean
}

function sampleOf(whole: string): Sample {
  const text = whole.replace(NO_WORD, ' ')
  const ascii = ASCII.test(text)
  const words = text.toLowerCase().match(ascii ? /[a-z]+/g : /\p{L}+/gu) ?? []
  let small = 0
  for (const word of words) if (ENGLISH_SMALL_WORDS.has(word)) small += 1
  const foreignLetters = ascii ? 0 : (text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0)
  return { words: words.length, small, foreignLetters, binary: text.includes('\0') }
}

const total = (samples: readonly Sample[], field: 'words' | 'small'): number =>
  samples.reduce((sum, sample) => sum + sample[field], 0)

/** Stretches of a block that are no words, such as a picture pasted as letters. */
const unbroken = (text: string, block: Block): NotChecked[] =>
  [...text.slice(block.start, block.end).matchAll(NO_WORD)].map(({ 0: stretch, index }) => {
    const start = block.start + index
    return leftOut(text, { start, end: start + stretch.length }, NOT_TEXT)
  })

const leftOut = (text: string, { start, end }: Span, why: string): NotChecked => ({
  start,
  end,
  text: text.slice(start, end),
  why,
})

function whyUnreadable(sample: Sample, articleIsEnglish: boolean): string | null {
  if (sample.binary) return NOT_TEXT
  // Foreign letters outweigh where there are more of them than two a word: a quoted name does no harm.
  if (sample.foreignLetters > 2 && sample.foreignLetters > 2 * sample.words) return NOT_LATIN
  const english =
    sample.words < ENOUGH_WORDS ? articleIsEnglish : sample.small / sample.words >= ENGLISH_SHARE
  return english || sample.words === 0 ? null : NOT_ENGLISH
}

/** Words between the blocks. There should be none. */
function outside(text: string, blocks: readonly Block[]): NotChecked[] {
  const found: NotChecked[] = []
  let at = 0
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    const gap = text.slice(at, start)
    if (/\p{L}/u.test(gap)) {
      const from = at + gap.length - gap.trimStart().length
      found.push(leftOut(text, { start: from, end: at + gap.trimEnd().length }, NO_BLOCK))
    }
    at = Math.max(at, end)
  }
  return found
}
