import type { FormattedKind } from './article-kind.ts'
import type { ImportedArticle } from './imported-article.ts'
import { decoded, type Encoding, nameless } from './parse-text.ts'
import { joined, type ParsedArticle } from './parsed-article.ts'
import { readDocx } from './read-docx.ts'
import { charsetOfHtml, readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { atLeast, hasVisible, noWords, refuseTooLong } from './text-limits.ts'

const MEDIA_TYPES: Readonly<Record<FormattedKind, string>> = {
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** The parts of a Word document are always UTF-8. */
const OF_DOCX: Encoding = { encoding: 'utf-8', byteOrderMark: false, notices: [] }

/** Makes an article of a formatted document, which may be hostile. Throws an {@link ImportError}. */
export async function parseFormatted(
  bytes: Uint8Array,
  name: string,
  kind: FormattedKind,
): Promise<ImportedArticle> {
  const { parsed, encoding } = await parse(bytes, name, kind)
  const { text, blocks } = joined(parsed.parts)
  if (!hasVisible(text)) throw noWords(name)
  refuseTooLong(text.length, `“${name}”`)
  const headline = parsed.parts.find(({ role }) => role === 'headline')?.text.trim()
  return {
    title: headline || parsed.title || nameless(name),
    text,
    blocks,
    writer: parsed.writer,
    offeredDate: parsed.date,
    mediaType: MEDIA_TYPES[kind],
    ...encoding,
    notices: [...encoding.notices, ...parsed.notices],
  }
}

async function parse(
  bytes: Uint8Array,
  name: string,
  kind: FormattedKind,
): Promise<{ readonly parsed: ParsedArticle; readonly encoding: Encoding }> {
  if (kind === 'docx') return { parsed: await readDocx(bytes), encoding: OF_DOCX }
  if (kind === 'markdown') refuseTooLong(atLeast(bytes), `“${name}”`)
  // A page may say itself how its letters are written down.
  const declared =
    kind === 'html' ? charsetOfHtml(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) : null
  const { text, ...encoding } = decoded(bytes, name, declared)
  return { parsed: kind === 'html' ? readHtml(text) : readMarkdown(text), encoding }
}
