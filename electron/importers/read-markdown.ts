import MarkdownIt, { type Token } from 'markdown-it'
import type { BlockRole } from '../../shared/project/article.ts'
import { ImportError } from './import-error.ts'
import { frontMatterOf } from './markdown-front-matter.ts'
import { inlineOf } from './markdown-inline.ts'
import type { ParsedArticle, Part } from './parsed-article.ts'

/** Quotes and lists within one another; the parser drops without a word what lies deeper. */
const DEEPEST = 100

/** HTML in it is text as any other. Throws an {@link ImportError} `too-deep` or `empty`. */
export function readMarkdown(text: string): ParsedArticle {
  const { rest, title, writer, date } = frontMatterOf(text.replace(/\r\n?/g, '\n'))
  const tokens = new MarkdownIt({ html: false }).set({ maxNesting: DEEPEST }).parse(rest, {})
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) {
    throw new ImportError(
      'too-deep',
      `This text has quotes or lists within one another ${DEEPEST} deep, which no article needs. Take out the signs at the beginning of its lines, or save it as .txt.`,
    )
  }
  const parts = new MarkdownParts().read(tokens)
  if (parts.length === 0) {
    throw new ImportError('empty', 'This file has no words in it. Ask for the article again.')
  }
  return { parts, title, writer, date, notices: [] }
}

/** What is open while the parser's flat row of tokens is read. */
class MarkdownParts {
  readonly #parts: Part[] = []
  #heading: BlockRole | null = null
  #headlineSeen = false
  #quotes = 0
  #lists = 0
  /** The lines of the list that is open, and whether the next words begin another. */
  #lines: string[] = []
  #lineOpen = false
  #rows: string[][] | null = null
  /** The last thing read is a picture: words in emphasis under it are its caption. */
  #afterPicture = false

  read(tokens: readonly Token[]): readonly Part[] {
    for (const token of tokens) this.#take(token)
    return this.#parts
  }

  #take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = token.tag === 'h1' && !this.#headlineSeen ? 'headline' : 'subhead'
        break
      case 'heading_close':
        this.#heading = null
        break
      case 'blockquote_open':
        this.#quotes += 1
        break
      case 'blockquote_close':
        this.#quotes -= 1
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#lists += 1
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists -= 1
        if (this.#lists === 0) this.#endList()
        break
      case 'list_item_open':
      case 'list_item_close':
        this.#lineOpen = false
        break
      default:
        this.#takeContent(token)
    }
  }

  #takeContent(token: Token): void {
    switch (token.type) {
      case 'table_open':
        this.#endList()
        this.#rows = []
        break
      case 'tr_open':
        this.#rows?.push([])
        break
      case 'table_close':
        this.#add('table', (this.#rows ?? []).map((row) => row.join('\t')).join('\n'))
        this.#rows = null
        break
      case 'inline':
        this.#takeInline(token.children ?? [])
        break
      case 'fence':
      case 'code_block':
        this.#takeWords(token.content.trimEnd())
        break
    }
  }

  #takeInline(children: readonly Token[]): void {
    const { text, captions, emphasised } = inlineOf(children)
    const isCaption = emphasised && (this.#afterPicture || captions.length > 0)
    if (this.#rows) this.#rows.at(-1)?.push(text.replace(/\n/g, ' '))
    else if (!isCaption) this.#takeWords(text)
    for (const caption of captions) this.#add('caption', caption)
    if (isCaption && text !== captions.at(-1)) this.#add('caption', text)
    this.#afterPicture = captions.length > 0 && text === ''
  }

  #takeWords(text: string): void {
    this.#afterPicture = false
    if (text.trim() === '') return
    if (this.#lists > 0) this.#addToList(text)
    else this.#add(this.#role(), text)
  }

  #role(): BlockRole {
    if (this.#quotes > 0) return 'quote'
    if (this.#heading === 'headline') this.#headlineSeen = true
    return this.#heading ?? 'body'
  }

  #addToList(text: string): void {
    const line = text.replace(/\n/g, ' ')
    if (this.#lineOpen) this.#lines.push(`${this.#lines.pop() ?? ''} ${line}`)
    else this.#lines.push(line)
    this.#lineOpen = true
  }

  #endList(): void {
    this.#add(this.#quotes > 0 ? 'quote' : 'list', this.#lines.join('\n'))
    this.#lines = []
    this.#lineOpen = false
  }

  #add(role: BlockRole, text: string): void {
    if (text.trim() !== '') this.#parts.push({ role, text })
  }
}
