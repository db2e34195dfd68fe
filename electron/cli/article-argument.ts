import { fileURLToPath } from 'node:url'
import type { ImportedArticle } from '../importers/imported-article.ts'
import { readArticle } from '../importers/read-article.ts'
import { readBytes } from './standard-input.ts'

/** The child's script lies beside the bundle of the command line. */
const childScript = fileURLToPath(new URL('./import-child.js', import.meta.url))

/** Reads the article that the command line names: a file, or `-` for plain text on standard input. */
export async function readArticleNamed(
  name: string,
  signal: AbortSignal,
): Promise<{ readonly article: ImportedArticle; readonly bytes: Uint8Array; readonly name: string }> {
  if (name !== '-') return { ...(await readArticle({ path: name }, { childScript, signal })), name }
  const bytes = await readBytes(LARGEST_INPUT)
  return {
    ...(await readArticle({ bytes, name: 'article.txt' }, { childScript, signal })),
    name: 'article.txt',
  }
}
