import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { ImportError } from './import-error.ts'
import { looksLikeHtml } from './looks-like-html.ts'

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

/**
 * What a file is: its bytes say it, and where they are plain text, its name. Throws an {@link ImportError} for what
 * is not read.
 */
export async function kindOf(bytes: Uint8Array, name: string): Promise<ArticleKind> {
  const named = BY_NAME.get(extname(name).toLowerCase())
  const found = await fileTypeFromBuffer(bytes)
  if (found?.ext === 'docx') return 'docx'
  if (found?.ext === 'cfb') {
    throw new ImportError(
      'password-protected',
      `“${name}” is protected by a password, or a Word document from before 2007. Save it as .docx without a password.`,
    )
  }
  if (named === 'docx' && (found === undefined || found.ext === 'zip')) {
    throw new ImportError(
      'damaged',
      `“${name}” is no Word document, or only half of one. Ask for the file again.`,
    )
  }
  if (isRtf(bytes)) {
    throw new ImportError(
      'unsupported',
      `“${name}” is a document in Rich Text Format, which is not read. Open it in Word and save it as .docx or plain text.`,
    )
  }
  if (found && (named === 'docx' || !beginsAsText(bytes))) throw refusal(name, found.ext, named)
  if (found?.ext === 'pdf') throw refusal(name, found.ext, named)
  return named ?? (looksLikeHtml(bytes) ? 'html' : 'text')
}

/** Some formats are told by two letters that a story may begin with as well. */
function beginsAsText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return wide || bytes.subarray(0, 512).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

const isRtf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf'

function refusal(name: string, ext: string, named: ArticleKind | undefined): ImportError {
  const kind = `${/^[aefhilmnorsx]/.test(ext) ? 'an' : 'a'} ${ext.toUpperCase()}`
  if (named) {
    return new ImportError(
      'mislabelled',
      `“${name}” is not ${WORDS[named]} but ${kind} file. Ask for the article as ${READ}.`,
    )
  }
  return new ImportError(
    'unsupported',
    `“${name}” is ${kind} file, which is not read. Save the article as ${READ}.`,
  )
}

const READ = '.txt, .md, .html or .docx'
