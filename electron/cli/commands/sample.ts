import { SAMPLE_ARTICLE } from '../../../shared/sample/sample-article.ts'
import { readArticle } from '../../importers/read-article.ts'
import { newProject } from '../../services/new-project.ts'
import { type Run, stampOf } from '../call.ts'
import { print, printJson } from '../output.ts'
import { rememberProject } from '../remember-project.ts'

export const run: Run = async (call) => {
  const path = call.args.needed('PROJECT')
  const name = 'sample-article.txt'
  const read = await readArticle({ bytes: new TextEncoder().encode(SAMPLE_ARTICLE), name })
  const options = { publishedAt: read.article.offeredDate, accept: [] }
  const { id, seq, title } = await newProject(path, { ...read, name }, options, stampOf(call))
  await rememberProject(call, path, title)
  if (call.json) printJson({ seq, id })
  else print(id)
  return undefined
}
