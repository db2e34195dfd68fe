import MarkdownIt, { type Token } from 'markdown-it'
import type { BlockRole } from '../../shared/project/article.ts'
import { struckNotice } from './html-marks.ts'
import { ImportError } from './import-error.ts'
import { frontMatterOf } from './markdown-front-matter.ts'
import { inlineOf } from './markdown-inline.ts'
import { keepNotes } from './markdown-notes.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { placedParts } from './place-parts.ts'
import type { Emphasis, UnplacedPart } from './unplaced-part.ts'

/** Quotes and lists within one another; the parser drops without a word what lies deeper. */
const DEEPEST = 100

/** HTML in it is text as any other. Throws an {@link ImportError} `too-deep` or `empty`. */
export function readMarkdown(text: string): ParsedArticle {
  const { rest, title, dek, writer, date } = frontMatterOf(text.replace(/\r\n?/g, '\n'))
  const parser = new MarkdownIt({ html: false }).set({ maxNesting: DEEPEST })
  keepNotes(parser)
  const tokens = parser.parse(rest, {})
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) {
    throw new ImportError(
      'too-deep',
      `This text has quotes or lists within one another ${DEEPEST} deep, which no article needs. Take out the signs at the beginning of its lines, or save it as .txt.`,
    )
  }
  const reader = new MarkdownParts()
  const read = reader.read(tokens)
  if (read.length === 0) {
    throw new ImportError('empty', 'This file has no words in it. Ask for the article again.')
  }
  const placed = placedParts(withFrontMatter(read, title, dek))
  return {
    parts: placed.parts,
    title,
    writer: writer ?? placed.writer,
    date: date ?? placed.offeredDate,
    notices: struckNotice(reader.struck),
  }
}

/** Title and dek of the front matter are the article's where its text does not begin with its own. */
function withFrontMatter(
  parts: readonly UnplacedPart[],
  title: string | null,
  dek: string | null,
): readonly UnplacedPart[] {
  const headline = parts.findIndex(({ role }) => role === 'headline')
  const added: UnplacedPart[] = []
  if (title !== null && headline < 0) added.push({ role: 'headline', text: title })
  if (dek !== null && !parts.some(({ text }) => text === dek)) added.push({ role: 'dek', text: dek })
  return [...parts.slice(0, headline + 1), ...added, ...parts.slice(headline + 1)]
}

/** What is open while the parser's flat row of tokens is read. */
class MarkdownParts {
  readonly #parts: UnplacedPart[] = []
  struck = 0
  #heading: number | null = null
  #headlineSeen = false
  #quotes = 0
  #lists = 0
  /** The lines of the list that is open, and whether the next words begin another. */
  #lines: string[] = []
  #lineOpen = false
  #sign = ''
  #rows: string[][] | null = null
  /** The last thing read is a picture: words in emphasis under it are its caption. */
  #afterPicture = false

  read(tokens: readonly Token[]): readonly UnplacedPart[] {
    for (const token of tokens) this.#take(token)
    return this.#parts
  }

  #take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1))
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
        // The parser gives numbers only; a bullet has none.
        this.#sign = token.info === '' ? '' : `${token.info}${token.markup} `
        this.#lineOpen = false
        break
      case 'list_item_close':
        this.#sign = ''
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
        this.#takeInline(token.children ?? [], token.meta?.note === true ? 'body' : null)
        break
      case 'fence':
      case 'code_block':
        this.#takeWords(token.content.trimEnd(), 'body', null)
        break
    }
  }

  #takeInline(children: readonly Token[], role: BlockRole | null): void {
    const { text, captions, emphasis, struck } = inlineOf(children)
    this.struck += struck
    const isCaption = emphasis !== null && (this.#afterPicture || captions.length > 0)
    if (this.#rows) this.#rows.at(-1)?.push(text.replace(/\n/g, ' '))
    else if (!isCaption) this.#takeWords(text, role, emphasis)
    for (const caption of captions) this.#add('caption', caption)
    if (isCaption && text !== captions.at(-1)) this.#add('caption', text)
    this.#afterPicture = captions.length > 0 && text === ''
  }

  #takeWords(text: string, role: BlockRole | null, emphasis: Emphasis | null): void {
    this.#afterPicture = false
    if (text.trim() === '') return
    if (this.#lists > 0) this.#addToList(text)
    else if (this.#quotes > 0) this.#add('quote', text)
    else if (this.#heading !== null) this.#addHeading(text, this.#heading)
    else this.#parts.push({ role, text, emphasis })
  }

  #addHeading(text: string, rank: number): void {
    const isHeadline = rank === 1 && !this.#headlineSeen
    if (isHeadline) this.#headlineSeen = true
    this.#parts.push({ role: isHeadline ? 'headline' : 'subhead', text, rank })
  }

  #addToList(text: string): void {
    const line = text.replace(/\n/g, ' ')
    if (this.#lineOpen) this.#lines.push(`${this.#lines.pop() ?? ''} ${line}`)
    else this.#lines.push(`${this.#sign}${line}`)
    this.#sign = ''
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
