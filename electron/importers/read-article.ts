import { basename } from 'node:path'
import { kindOf } from './article-kind.ts'
import type { ImportRequest } from './import-child.ts'
import { ImportError, type ImportErrorCode } from './import-error.ts'
import type { ImportPort } from './import-port.ts'
import type { ImportedArticle } from './imported-article.ts'
import { LARGEST_INPUT, LONGEST_IMPORT } from './limits.ts'
import { parseText } from './parse-text.ts'
import { readNamedFile } from './read-named-file.ts'

/** A file, or bytes that came another way under a name that tells their kind. */
export type ArticleSource = { readonly path: string } | { readonly bytes: Uint8Array; readonly name: string }

export interface ReadOptions {
  /** Starts the process that formatted documents are read in. */
  readonly startChild: () => ImportPort
  readonly signal?: AbortSignal
  /** Milliseconds that a document may take. */
  readonly longest?: number
}

/**
 * Reads an article of any kind that is known. Plain text is read here; everything else in a process of its own,
 * with limits on time and memory. Throws an {@link ImportError}.
 */
export async function readArticle(
  source: ArticleSource,
  options: ReadOptions,
): Promise<{ readonly article: ImportedArticle; readonly bytes: Uint8Array }> {
  const name = basename('path' in source ? source.path : source.name)
  const bytes = 'path' in source ? await readNamedFile(source.path, LARGEST_INPUT) : source.bytes
  if (bytes.length === 0) throw new ImportError('empty', `“${name}” is empty. Ask for the article again.`)
  if (bytes.length > LARGEST_INPUT)
    throw new ImportError(
      'too-large',
      `“${name}” is larger than 50 MB. Save the article alone and try again.`,
    )
  const kind = await kindOf(bytes, name)
  const article = kind === 'text' ? parseText(bytes, name) : await parsedApart({ bytes, name, kind }, options)
  return { article, bytes }
}

/** The answer of a child process, which is killed when it takes too long or is not wanted any more. */
async function parsedApart(
  request: ImportRequest,
  { startChild, signal, longest = LONGEST_IMPORT }: ReadOptions,
): Promise<ImportedArticle> {
  const { name } = request
  const child = startChild()
  let ended: ImportError | null = null
  const end = (error: ImportError): void => {
    ended = error
    child.kill()
  }
  const stop = (): void =>
    end(new ImportError('stopped', `Reading “${name}” was stopped. Open it again to read it.`))
  const timer = setTimeout(
    () =>
      end(
        new ImportError('too-slow', `“${name}” took too long to read. Save it as plain text and try again.`),
      ),
    longest,
  )
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  try {
    const answer = await child.ask(request)
    if (ended) throw ended
    if (answer === null) {
      throw new ImportError(
        'out-of-memory',
        `“${name}” needs more memory than a document may. Save its text as .txt and try again.`,
      )
    }
    if ('error' in answer) throw new ImportError(answer.error.code as ImportErrorCode, answer.error.message)
    return answer.article
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    child.kill()
  }
}
