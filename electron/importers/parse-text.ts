import { basename, extname } from 'node:path'
import { assignRoles } from './assign-roles.ts'
import { decodeText } from './decode-text.ts'
import { ImportError } from './import-error.ts'
import type { ImportedArticle } from './imported-article.ts'

/** How the characters of a file were written down, and what the editor should know of that. */
export type Encoding = Pick<ImportedArticle, 'encoding' | 'byteOrderMark' | 'notices'>

/** Makes an article of plain text, its characters one for one. Throws an {@link ImportError}. */
export function parseText(bytes: Uint8Array, name: string): ImportedArticle {
  const { text, ...encoding } = decoded(bytes, name)
  const { blocks, title, writer, offeredDate } = assignRoles(text)
  return {
    title: title ?? nameless(name),
    text,
    blocks,
    writer,
    offeredDate,
    mediaType: 'text/plain',
    ...encoding,
  }
}

/** The characters of a file that is a text. */
export function decoded(bytes: Uint8Array, name: string): Encoding & { readonly text: string } {
  const { text, encoding, byteOrderMark, guessed } = decodeText(bytes, name)
  if (text.trim() === '') throw new ImportError('empty', `“${name}” has no words in it.`)
  const notices = guessed
    ? [
        `“${name}” does not say how its letters are written down; ${encoding} fits. Look at accents and quotation marks.`,
      ]
    : []
  return { text, encoding, byteOrderMark, notices }
}

/** The title of an article that has none. */
export const nameless = (name: string): string => basename(name, extname(name)) || name
