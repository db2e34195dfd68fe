import type { Span } from '../project/span.ts'

/** A quotation with its marks. One that nobody closes ends with its block. */
export interface Quotation extends Span {
  readonly closed: boolean
}

const MARKS = /["“”«»]|(?<=^|[\s(—–])['‘](?=\p{L})|['’](?=$|[\s,.;:!?)—–])/gu

/** The quotations of text[start, end), in order. Takes straight and curly marks, and single ones at word edges. */
export function findQuotations(text: string, { start, end }: Span): Quotation[] {
  const found: Quotation[] = []
  let open: { readonly at: number; readonly single: boolean } | null = null
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const at = start + match.index
    const mark = match[0]
    const single = /['‘’]/.test(mark)
    const closes = /["”»'’]/.test(mark)
    if (open && closes && (open.single === single || mark === "'")) {
      // A genitive s' inside a single quotation, or a stray apostrophe in a double one, closes nothing.
      if (!open.single && single && !/[,.!?]/.test(text[at - 1] ?? '')) continue
      if (!isTitle(text.slice(open.at + 1, at))) found.push({ start: open.at, end: at + 1, closed: true })
      open = null
    } else if (!open && mark !== '”' && mark !== '»' && mark !== '’' && (!single || isOpening(text, at))) {
      open = { at, single }
    }
  }
  if (open && !open.single) found.push({ start: open.at, end, closed: false })
  return found
}

/** A name or a title stands between the marks, not somebody's words. */
const isTitle = (words: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{N}'’-]*)(?: (?:of|the|and|for|in|on|to|a|\d+|\p{Lu}[\p{L}\p{N}'’-]*))*$/u.test(words)

const isOpening = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')

/** How much of a span lies within quotation marks, 0 to 1. */
export function quotedShare(quotations: readonly Quotation[], span: Span): number {
  let covered = 0
  for (const quotation of quotations) {
    covered += Math.max(0, Math.min(quotation.end, span.end) - Math.max(quotation.start, span.start))
  }
  return covered / Math.max(1, span.end - span.start)
}
