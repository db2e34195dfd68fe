import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT } from '../../../shared/sample/sample-article.ts'
import { parseText } from '../../importers/parse-text.ts'
import { newProject } from '../../services/new-project.ts'
import { type Run, stampOf } from '../call.ts'
import { madeProject } from '../make-project.ts'
import { print, printJson } from '../output.ts'

export const run: Run = async (call) => {
  const name = 'sample-article.txt'
  const bytes = new TextEncoder().encode(SAMPLE_ARTICLE)
  const read = { article: parseText(bytes, name), bytes, name }
  const options = { publishedAt: SAMPLE_PUBLISHED_AT, accept: [] }
  const { id, seq } = await madeProject(call, (path) => newProject(path, read, options, stampOf(call)))
  if (call.json) printJson({ seq, id })
  else print(id)
  return undefined
}
