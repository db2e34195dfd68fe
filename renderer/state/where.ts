import { type Block, type BlockRole, blockAt, type Draft } from '../../shared/project/article.ts'

const WORDS: Readonly<Record<BlockRole, string>> = {
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  caption: 'Caption',
  credit: 'Credit',
  subhead: 'Subhead',
  body: 'Paragraph',
  quote: 'Quotation',
  list: 'List',
  table: 'Table',
}

const numbers = new WeakMap<Draft, ReadonlyMap<Block, number>>()

/** Body paragraphs are counted; captions, subheads and the like are not. */
function numbersOf(draft: Draft): ReadonlyMap<Block, number> {
  const known = numbers.get(draft)
  if (known) return known
  const body = draft.blocks.filter(({ role }) => role === 'body')
  const made = new Map(body.map((block, at) => [block, at + 1]))
  numbers.set(draft, made)
  return made
}

/** "Paragraph 4", "Caption"; short: "¶ 4". */
export function whereWords(draft: Draft, place: number, isShort = false): string {
  const block = blockAt(draft, place)
  if (!block) return 'Article'
  const number = numbersOf(draft).get(block)
  if (number === undefined) return WORDS[block.role]
  return isShort ? `¶ ${number}` : `Paragraph ${number}`
}
