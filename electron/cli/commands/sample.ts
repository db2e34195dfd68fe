import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT } from '../../../shared/sample/sample-article.ts'
import { parseText } from '../../importers/parse-text.ts'
import { newProject } from '../../services/new-project.ts'
import { type Run, stampOf } from '../call.ts'
import { print, printJson } from '../output.ts'
import { remembered } from '../remember-project.ts'

export const run: Run = async (call) => {
  const path = call.args.needed('PROJECT')
  const name = 'sample-article.txt'
  const bytes = new TextEncoder().encode(SAMPLE_ARTICLE)
  const read = { article: parseText(bytes, name), bytes, name }
  const options = { publishedAt: SAMPLE_PUBLISHED_AT, accept: [] }
  const { id, seq } = await newProject(path, read, options, stampOf(call))
  await remembered(call, path)
  if (call.json) printJson({ seq, id })
  else print(id)
  return undefined
}
