import { basename, extname } from 'node:path'
import { assignRoles } from './assign-roles.ts'
import { decodeText } from './decode-text.ts'
import { decodingNotices } from './decoding-notices.ts'
import type { ImportedArticle } from './imported-article.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { atLeast, hasVisible, noWords, refuseTooLong } from './text-limits.ts'

/** How the characters of a file were written down, and what the editor should know of that. */
export type Encoding = Pick<ImportedArticle, 'encoding' | 'byteOrderMark' | 'notices'>

/** Makes an article of plain text, its characters one for one. Throws an {@link ImportError}. */
export function parseText(bytes: Uint8Array, name: string): ImportedArticle {
  refuseTooLong(atLeast(bytes), `“${name}”`)
  const { text, notices, ...encoding } = decoded(bytes, name)
  refuseTooLong(text.length, `“${name}”`)
  const { blocks, title, writer, offeredDate } = assignRoles(text)
  return {
    title: title ?? nameless(name),
    text,
    blocks,
    writer,
    offeredDate,
    mediaType: 'text/plain',
    ...encoding,
    notices: looksLikeHtml(bytes) ? [...notices, pageNotice(name)] : notices,
  }
}

const pageNotice = (name: string): string =>
  `“${name}” holds a web page and is read as plain text, with all its signs. Name it .html to have its article read.`

/** The characters of a file that is a text; `declared` is the encoding that it says of itself. */
export function decoded(
  bytes: Uint8Array,
  name: string,
  declared: string | null = null,
): Encoding & { readonly text: string } {
  const found = decodeText(bytes, name, declared)
  const { text, encoding, byteOrderMark } = found
  if (!hasVisible(text)) throw noWords(name)
  return { text, encoding, byteOrderMark, notices: decodingNotices(found, name) }
}

/** The title of an article that has none. */
export const nameless = (name: string): string => basename(name, extname(name)) || name
