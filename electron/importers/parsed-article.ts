import type { Block, BlockRole } from '../../shared/project/article.ts'

/** One part of a formatted document in its order, as plain text without white space around it. */
export interface Part {
  readonly role: BlockRole
  readonly text: string
}

/** What a parser of a formatted document makes of it. The stored text is its parts with blank lines between. */
export interface ParsedArticle {
  readonly parts: readonly Part[]
  /** As the document's own title says, or null. */
  readonly title: string | null
  readonly writer: string | null
  /** `YYYY-MM-DD` as the document says, or null. */
  readonly date: string | null
  /** Sentences for the editor. */
  readonly notices: readonly string[]
}

/** The stored text of a parsed document, and its blocks. Parts without words are left out. */
export function joined(parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } {
  const blocks: Block[] = []
  let text = ''
  for (const part of parts) {
    const words = part.text.trim()
    if (words === '') continue
    if (text !== '') text += '\n\n'
    blocks.push({
      id: `b${blocks.length + 1}`,
      role: part.role,
      start: text.length,
      end: text.length + words.length,
    })
    text += words
  }
  return { text, blocks }
}
