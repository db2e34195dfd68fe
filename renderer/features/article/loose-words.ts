import { readNames } from '../../../shared/consistency/person-names.ts'
import { readFigures } from '../../../shared/detection/figures.ts'
import { findQuotations } from '../../../shared/detection/quotations.ts'
import type { Block } from '../../../shared/project/article.ts'
import { byPlace, overlaps, type Span } from '../../../shared/project/span.ts'

const SUPERLATIVES =
  /\b(?:the )?(?:(?:first|last|only|best|worst|most|least|never|always|unprecedented|record)(?=\s)|(?:larg|bigg|small|broad|high|low|young|old|great|long|short|fast|slow|rich|poor|strong|weak|dead|busi|heavi|earli|lat|wid|deep)est)\b/giu

/**
 * Words that a checker would not let pass unread: figures, dates, names, quotations and superlatives. In reading
 * order, none overlapping another: the longer wins.
 */
export function checkableWords(text: string, blocks: readonly Block[]): readonly Span[] {
  const { quantities, dates } = readFigures(text, null)
  const inBlocks = blocks.flatMap((block) => [
    ...findQuotations(text, block),
    ...(block.role === 'byline' || block.role === 'credit' ? [] : namesIn(text, block)),
    ...[...text.slice(block.start, block.end).matchAll(SUPERLATIVES)].map(({ 0: words, index }) => ({
      start: block.start + index,
      end: block.start + index + words.length,
    })),
  ])
  return apart([...quantities, ...dates, ...inBlocks])
}

const namesIn = (text: string, { start, end }: Span): readonly Span[] =>
  readNames(text.slice(start, end))
    .filter(({ opens, given, surname }) => (!opens || given !== '') && surname.length > 1)
    .map((name) => ({ start: start + name.start, end: start + name.end }))

function apart(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const { start, end } of sorted) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, { start, end })) kept.push({ start, end })
    else if (end - start > last.end - last.start) kept[kept.length - 1] = { start, end }
  }
  return kept
}

/** The checkable words that stand under no claim. Both lists may be long: they are walked once. */
export function looseWords(checkable: readonly Span[], claimed: readonly Span[]): readonly Span[] {
  const covers = [...claimed].sort(byPlace)
  const loose: Span[] = []
  let at = 0
  let reach = 0
  for (const words of checkable) {
    for (let cover = covers[at]; cover && cover.start < words.end; cover = covers[at]) {
      reach = Math.max(reach, cover.end)
      at += 1
    }
    if (reach <= words.start) loose.push(words)
  }
  return loose
}
