import type { DecodedText } from './decode-text.ts'

const CALLED: ReadonlyMap<string, string> = new Map([
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
])

/** Halves of a character that takes two units, each without the other. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Sentences for the editor on how the letters of a file are written down, and what of them is damaged. */
export function decodingNotices(decoded: DecodedText, name: string): readonly string[] {
  const { text, encoding, guessed, cut, spoilt } = decoded
  const halves = text.match(HALVES)?.length ?? 0
  const sentences = [
    guessed &&
      `“${name}” does not say how its letters are written down; ${encoding} fits. Look at accents and quotation marks.`,
    !guessed &&
      encoding !== 'utf-8' &&
      `The letters of “${name}” are written down as ${CALLED.get(encoding) ?? encoding}, not as UTF-8. Look at accents and quotation marks.`,
    cut &&
      `“${name}” ends in the middle of a character: it was cut off there, and more may be missing. Ask for the file again.`,
    spoilt > 0 &&
      `“${name}” has ${counted(spoilt, 'damaged character')}, shown as “\ufffd”. Compare with the original.`,
    halves > 0 &&
      `“${name}” has ${counted(halves, 'character')} of which only half is there. The text file that is kept with the project has “\ufffd” for each, as it cannot store them as they are.`,
  ]
  return sentences.filter((sentence) => sentence !== false)
}

const counted = (count: number, one: string): string =>
  count === 1 ? `one ${one}` : `${count.toLocaleString('en')} ${one}s`
