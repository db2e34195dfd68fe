import { fileURLToPath } from 'node:url'
import { nodeImportPort } from '../importers/import-port.ts'
import type { ImportedArticle } from '../importers/imported-article.ts'
import { LARGEST_INPUT } from '../importers/limits.ts'
import { type ArticleSource, readArticle } from '../importers/read-article.ts'
import { readBytes } from './standard-input.ts'

/** The child's script lies beside the bundle of the command line. */
const startChild = () => nodeImportPort(fileURLToPath(new URL('./import-child.js', import.meta.url)))

/** Reads the article that the command line names: a file, or `-` for plain text on standard input. */
export async function readArticleNamed(
  name: string,
  signal: AbortSignal,
): Promise<{ readonly article: ImportedArticle; readonly bytes: Uint8Array; readonly name: string }> {
  const source: ArticleSource =
    name === '-' ? { bytes: await readBytes(LARGEST_INPUT), name: 'standard input' } : { path: name }
  return {
    ...(await readArticle(source, { startChild, signal })),
    name: 'path' in source ? name : source.name,
  }
}
