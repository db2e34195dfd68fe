import type { Block } from '../../shared/project/article.ts'

/** Who took a picture, on a line of its own; a credit for reporting or editing is none of these. */
const PICTURE_CREDIT = /^\(?(?:photo|image|picture|illustration|graphic)/i
const LINE_ENDS = /\r\n|[\r\n\u2028\u2029]/g
const LONGEST_CAPTION = 700

/**
 * Papers set the words under a picture and its credit together, apart from the story: a paragraph with a blank line
 * above it and a picture's credit on the very next line is that picture's caption. Takes blocks in order.
 */
export function captionsAboveCredits(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    const isCaption =
      next?.role === 'credit' &&
      (block.role === 'body' || block.role === 'dek' || block.role === 'subhead') &&
      block.end - block.start <= LONGEST_CAPTION &&
      PICTURE_CREDIT.test(text.slice(next.start, next.end)) &&
      lineEnds(text, block.end, next.start) === 1 &&
      lineEnds(text, blocks[at - 1]?.end ?? 0, block.start) > 1
    return isCaption ? { ...block, role: 'caption' } : block
  })
}

const lineEnds = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(LINE_ENDS)?.length ?? 0
