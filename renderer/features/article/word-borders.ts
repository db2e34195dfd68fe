import type { Span } from '../../../shared/project/span.ts'

/** How far around a place is read for words: more than any word that an editor would mark. */
const REACH = 2000

const INNER = '[\\p{L}\\p{N}\\p{M}\\p{Extended_Pictographic}\\p{RI}\\p{Emoji_Modifier}\\u200c\\u200d]'
/** What holds two parts together: "one-day", "o’clock", "US$3", "31,000", "14:05". */
const JOINT = "(?:[-\\u2010\\u2011'’&/·\\p{Sc}]|(?<=\\p{N})[.,:](?=\\p{N}))"
const WORD = new RegExp(`[\\p{Sc}#@]?${INNER}+(?:${JOINT}${INNER}+)*[%‰°\\p{Sc}]?`, 'gu')
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const wordCutter = new Intl.Segmenter(undefined, { granularity: 'word' })
const characterCutter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Words near a place, in order. Joined words and figures with their sign are one word. */
function wordsAround(text: string, within: Span, place: number): readonly Span[] {
  const from = Math.max(within.start, place - REACH)
  const near = text.slice(from, Math.min(within.end, place + REACH))
  return [...near.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const start = from + index
    if (!WRITTEN_WITHOUT_SPACES.test(word)) return [{ start, end: start + word.length }]
    return [...wordCutter.segment(word)].map(({ segment, index: at }) => ({
      start: start + at,
      end: start + at + segment.length,
    }))
  })
}

/** The nearest beginning or end of a word before or after a place; the border of `within` where there is none. */
export function wordBorder(
  text: string,
  within: Span,
  place: number,
  { edge, isForward }: { readonly edge: 'start' | 'end'; readonly isForward: boolean },
): number {
  const borders = wordsAround(text, within, place).map((word) => word[edge])
  const next = isForward ? borders.find((at) => at > place) : borders.findLast((at) => at < place)
  return next ?? (isForward ? within.end : within.start)
}

/** The next place before or after a whole character, as a reader counts characters. */
export function characterBorder(text: string, within: Span, place: number, isForward: boolean): number {
  const from = Math.max(within.start, place - 64)
  const near = text.slice(from, Math.min(within.end, place + 64))
  const borders = [...characterCutter.segment(near)].map(({ index }) => from + index)
  borders.push(from + near.length)
  const next = isForward ? borders.find((at) => at > place) : borders.findLast((at) => at < place)
  return next ?? place
}

/** A selection grown to whole words, without the white space at its ends; null where it holds no words. */
export function wholeWords(text: string, span: Span): Span | null {
  const trimmed = withoutSpace(text, span)
  if (!trimmed) return null
  const all = { start: 0, end: text.length }
  const cut = (place: number): Span | undefined =>
    wordsAround(text, all, place).find(({ start, end }) => start < place && place < end)
  return { start: cut(trimmed.start)?.start ?? trimmed.start, end: cut(trimmed.end)?.end ?? trimmed.end }
}

/** A selection without the white space at its ends; null where there is nothing else. */
export function withoutSpace(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const body = words.trim()
  if (body === '') return null
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + body.length }
}
