import type { FormattedKind } from './article-kind.ts'
import { ImportError } from './import-error.ts'
import type { ImportedArticle } from './imported-article.ts'
import { parseFormatted } from './parse-formatted.ts'

// The process that reads formats which may be hostile: it gets bytes, gives an article or an error, and ends.

export interface ImportRequest {
  readonly bytes: Uint8Array
  readonly name: string
  readonly kind: FormattedKind
}

export type ImportAnswer =
  | { readonly article: ImportedArticle }
  | { readonly error: { readonly code: string; readonly message: string } }

/** What a utility process of Electron has in place of a channel; no import of Electron, as Node runs this too. */
interface ParentPort {
  once(event: 'message', heard: (message: { readonly data: ImportRequest }) => void): void
  postMessage(answer: ImportAnswer): void
}

const { parentPort } = process as { readonly parentPort?: ParentPort }
if (parentPort) {
  // Whoever asked ends this process when the answer has come.
  parentPort.once('message', async ({ data }) => parentPort.postMessage(await answerTo(data)))
} else {
  process.once('message', async (request: ImportRequest) => {
    const answer = await answerTo(request)
    process.send?.(answer, () => process.disconnect())
  })
}

async function answerTo({ bytes: sent, name, kind }: ImportRequest): Promise<ImportAnswer> {
  const bytes = new Uint8Array(sent)
  try {
    return { article: await parseFormatted(bytes, name, kind) }
  } catch (error) {
    if (error instanceof ImportError) return { error: { code: error.code, message: error.message } }
    return {
      error: {
        code: 'damaged',
        message: `“${name}” cannot be read: its content is damaged or of an unknown kind. Save it as plain text and try again.`,
      },
    }
  }
}
