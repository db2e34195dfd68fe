import type { ImportedArticle } from '../../importers/imported-article.ts'
import { readArticleNamed } from '../article-argument.ts'
import type { Run } from '../call.ts'
import { detectApart } from '../detect-apart.ts'
import { countOption, dayOption } from '../options.ts'
import { columns, oneLine, print, printJson, progress, tell } from '../output.ts'
import type { ArticleFindings } from '../read-article-text.ts'

export const run: Run = async ({ args, json, signal }) => {
  const publishedAt = dayOption(args, 'published')
  const limit = countOption(args, 'limit')
  const { article } = await readArticleNamed(args.needed('ARTICLE'), signal)
  const done = progress('Looking for claims')
  const { text, blocks } = article
  const found = await detectApart({ text, blocks, publishedAt }, { signal }).finally(done)
  const findings = limit === undefined ? found : limited(found, limit)
  for (const notice of article.notices) tell(notice)
  if (publishedAt === null) tell(undated(article))
  if (json) printJson({ article: articleJson(article, publishedAt), ...findings })
  else print(listing(findings))
  return undefined
}

function articleJson({ title, text, blocks }: ImportedArticle, publishedAt: string | null) {
  return { title, publishedAt, text, blocks }
}

/** The first proposals; what says the same again is named only where it is among them. */
const limited = (findings: ArticleFindings, limit: number): ArticleFindings => ({
  ...findings,
  claims: findings.claims
    .slice(0, limit)
    .map((claim) => ({ ...claim, sameAs: claim.sameAs.filter((index) => index < limit) })),
})

const undated = ({ offeredDate }: ImportedArticle): string =>
  offeredDate === null
    ? 'The publication date is not known, so days such as “Monday” stay open. Say it with --published YYYY-MM-DD.'
    : `The article names ${offeredDate} as its date. If that is right, say so: --published ${offeredDate}`

function listing({ claims, conflicts, notChecked }: ArticleFindings): string {
  const rows = claims.map(({ weight, kind, quote, attributedTo }, index) => [
    String(index + 1).padStart(3),
    '●'.repeat(weight).padEnd(3, '○'),
    kind,
    oneLine(quote, 100) + (attributedTo === null ? '' : `  [${oneLine(attributedTo, 40)}]`),
  ])
  return [
    columns(rows) || 'No claim was found.',
    ...section(
      'Does not fit together:',
      conflicts.map(({ message }) => message),
    ),
    ...section(
      'Not checked:',
      notChecked.map(({ text, why }) => `“${oneLine(text, 60)}”: ${why}`),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
