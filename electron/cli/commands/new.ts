import type { Proposal } from '../../../shared/detection/findings.ts'
import type { ImportedArticle } from '../../importers/imported-article.ts'
import { newProject } from '../../services/new-project.ts'
import { projectFromReport } from '../../services/project-from-report.ts'
import { readArticleNamed } from '../article-argument.ts'
import { type Call, type Run, stampOf } from '../call.ts'
import { detectApart } from '../detect-apart.ts'
import { madeProject } from '../make-project.ts'
import { count, dayOption } from '../options.ts'
import { print, printJson, progress, tell } from '../output.ts'
import { UsageError } from '../usage-error.ts'

export const run: Run = async (call) => {
  const { args } = call
  const [article, report] = [args.option('article'), args.option('from')]
  if ((article === undefined) === (report === undefined)) {
    throw new UsageError('Say either --article ARTICLE or --from REPORT.json.')
  }
  const { id, seq } = article === undefined ? await fromReport(call) : await fromArticle(call, article)
  if (call.json) printJson({ seq, id })
  else print(id)
  return undefined
}

async function fromArticle(call: Call, name: string) {
  const { args } = call
  const publishedAt = dayOption(args, 'published')
  const accept = acceptOption(args.option('accept'))
  const read = await readArticleNamed(name, call.signal)
  for (const notice of read.article.notices) tell(notice)
  if (publishedAt === null && read.article.offeredDate !== null) {
    const { offeredDate } = read.article
    tell(
      `The article names ${offeredDate} as its date. It was not taken: --published ${offeredDate} says it.`,
    )
  }
  const accepted = await proposals(call, read.article, publishedAt, accept)
  const options = { title: args.option('title'), publishedAt, accept: accepted }
  return madeProject(call, (path) => newProject(path, read, options, stampOf(call)))
}

/** How many of the best proposals become claims. */
function acceptOption(given: string | undefined): number {
  if (given === undefined) return 0
  return given === 'all' ? Number.POSITIVE_INFINITY : count(given, '--accept')
}

async function proposals(
  { signal }: Call,
  { text, blocks }: ImportedArticle,
  publishedAt: string | null,
  many: number,
): Promise<readonly Proposal[]> {
  if (many === 0) return []
  const done = progress('Looking for claims')
  const { claims } = await detectApart({ text, blocks, publishedAt }, { signal }).finally(done)
  return claims.slice(0, many)
}

async function fromReport(call: Call) {
  const { args } = call
  for (const option of ['published', 'title', 'accept']) {
    if (args.option(option) !== undefined) throw new UsageError(`--${option} does not go with --from.`)
  }
  const report = args.needed('from')
  const { missing, ...made } = await madeProject(call, (path) => projectFromReport(path, report))
  if (missing.length > 0) {
    tell(
      `${missing.length} attached file(s) are not in the report and are missing here: ${missing.map(({ name }) => name).join(', ')}.`,
    )
  }
  return made
}
