import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { ImportError } from './import-error.ts'

/** What is read in a process of its own. */
export type FormattedKind = 'markdown' | 'html' | 'docx'

export type ArticleKind = 'text' | FormattedKind

const BY_NAME: ReadonlyMap<string, ArticleKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'docx'],
])

const WORDS: Readonly<Record<ArticleKind, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'a Word document',
}

/** What a file is: its bytes say it, and only where they do not, its name. Throws an {@link ImportError} for what is not read. */
export async function kindOf(bytes: Uint8Array, name: string): Promise<ArticleKind> {
  const named = BY_NAME.get(extname(name).toLowerCase())
  const found = await fileTypeFromBuffer(bytes)
  if (found?.ext === 'docx') return 'docx'
  if (found?.ext === 'cfb') {
    throw new ImportError(
      'password-protected',
      `“${name}” is protected by a password, or a Word document from before 2007. Open it in Word and save it as .docx without a password.`,
    )
  }
  // A text may begin like some rare format; what is called a text and has no such bytes behind is left to the decoder.
  if (found && !TEXTUAL.has(found.ext)) throw refusal(name, found.ext, named)
  if (named === 'docx') {
    throw new ImportError(
      'damaged',
      `“${name}” is no Word document, or only half of one. Ask for the file again.`,
    )
  }
  return named ?? (looksLikeHtml(bytes) ? 'html' : 'text')
}

/** Kinds that are texts with a known beginning. */
const TEXTUAL = new Set(['xml', 'vtt', 'ics', 'vcf', 'rtf', 'eml', 'pgp'])

function refusal(name: string, ext: string, named: ArticleKind | undefined): ImportError {
  const kind = ext.toUpperCase()
  if (named) {
    return new ImportError(
      'mislabelled',
      `“${name}” is not ${WORDS[named]} but a ${kind} file. Ask for the article as ${READ}.`,
    )
  }
  return new ImportError(
    'unsupported',
    `“${name}” is a ${kind} file, which is not read. Save the article as ${READ}.`,
  )
}

const READ = '.txt, .md, .html or .docx'

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html)/i.test(
    Buffer.from(bytes.subarray(0, 512)).toString('latin1'),
  )
