import type { FormattedKind } from './article-kind.ts'
import { ImportError } from './import-error.ts'
import type { ImportedArticle } from './imported-article.ts'
import { decoded, type Encoding, nameless } from './parse-text.ts'
import { joined, type ParsedArticle } from './parsed-article.ts'
import { readDocx } from './read-docx.ts'
import { charsetOfHtml, readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'

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
  if (text === '') throw new ImportError('empty', `“${name}” has no words in it.`)
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
  const { text, ...encoding } = kind === 'html' ? decodedHtml(bytes, name) : decoded(bytes, name)
  return { parsed: kind === 'html' ? readHtml(text) : readMarkdown(text), encoding }
}

/** A page may say itself how its letters are written down; it is asked where the bytes alone do not tell. */
function decodedHtml(bytes: Uint8Array, name: string): Encoding & { readonly text: string } {
  const likeliest = decoded(bytes, name)
  const declared = charsetOfHtml(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))
  if (likeliest.notices.length === 0 || declared === null) return likeliest
  try {
    const decoder = new TextDecoder(declared, { fatal: true })
    if (decoder.encoding === likeliest.encoding) return { ...likeliest, notices: [] }
    return { text: decoder.decode(bytes), encoding: decoder.encoding, byteOrderMark: false, notices: [] }
  } catch {
    return likeliest
  }
}
