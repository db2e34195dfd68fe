import type { XmlCounts } from './docx-xml.ts'

/** What a Word document holds beside its plain text. */
export interface DocxExtras extends XmlCounts {
  readonly pictures: number
  /** Names of XML elements that the converter passes over, with whatever words are in them. */
  readonly unread: readonly string[]
}

const counted = (count: number, one: string): string =>
  count === 1 ? `one ${one}` : `${count.toLocaleString('en')} ${one}s`

/** Each that there are any of, as `one insertion, 2 moves`. */
const listed = (counts: readonly (readonly [number, string])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, one]) => counted(count, one))
    .join(', ')

/** What the editor calls an element of the file. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ['oMath', 'a formula'],
  ['oMathPara', 'a formula'],
  ['altChunk', 'another document put into it'],
  ['subDoc', 'another document put into it'],
  ['contentPart', 'a drawing by hand'],
  ['ruby', 'words with reading aids'],
])

/** `{http://…}oMath` and `m:oMath` are a formula. */
const called = (elements: readonly string[]): readonly string[] => [
  ...new Set(
    elements.map((element) => CALLED.get(element.replace(/^.*[}:]/, '')) ?? 'something of an unknown kind'),
  ),
]

/** Sentences for the editor on what became of it. */
export function docxNotices(extras: DocxExtras): readonly string[] {
  const { insertions, deletions, moves, comments, footnotes, endnotes, pictures } = extras
  const changes = listed([
    [insertions, 'insertion'],
    [deletions, 'deletion'],
    [moves, 'move'],
  ])
  const notes = listed([
    [footnotes, 'footnote'],
    [endnotes, 'endnote'],
  ])
  const sentences = [
    changes !== '' &&
      `This file has ${counted(insertions + deletions + moves, 'tracked change')} (${changes}): the text is read with all insertions and without the deletions. Settle them with the writer.`,
    comments > 0 &&
      `This file has ${counted(comments, 'comment')}, which the text leaves out. Read them in Word.`,
    notes !== '' &&
      `This file has notes (${notes}): a number like [1] marks the place, and the notes stand at the end.`,
    pictures > 0 && `This file has ${counted(pictures, 'picture')}, which the text leaves out.`,
    extras.pageHeaders && 'The headers and footers of the pages are left out.',
    extras.unread.length > 0 &&
      `This file holds ${called(extras.unread).join(', ')}, which the text leaves out with any words in it. Compare it with Word.`,
  ]
  return sentences.filter((sentence) => sentence !== false)
}
