/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** How many words a text has, in any script. */
export function wordCount(text: string, language: string): number {
  if (!UNSPACED.test(text)) return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1
  }
  return count
}
