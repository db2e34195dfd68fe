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

process.once('message', async ({ bytes, name, kind }: ImportRequest) => {
  const answer = await answerTo({ bytes: new Uint8Array(bytes), name, kind })
  process.send?.(answer, () => process.disconnect())
})

async function answerTo({ bytes, name, kind }: ImportRequest): Promise<ImportAnswer> {
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
