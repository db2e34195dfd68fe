import { dayWords, timeWords } from './day-words.ts'
import { claimHtml } from './html-claim.ts'
import { ratingSign, stateSign } from './html-signs.ts'
import { REPORT_STYLE } from './html-style.ts'
import { escaped, foreign, type Html, linked, marked } from './html-text.ts'
import {
  type Report,
  type ReportConflict,
  type ReportSource,
  SECTION_WORDS,
  SECTIONS,
  type Section,
} from './report.ts'
import { shortHash } from './report-file.ts'
import {
  ANSWER_WORDS,
  CONFLICT_WORDS,
  copyNotice,
  FINGERPRINT_NOTE,
  NO_CONFLICTS,
  sourceDetails,
} from './report-words.ts'

/** Styles of the page itself are all that a browser may use: no script, no picture, no request. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The report as one HTML file that needs nothing else, for screen and paper. */
export const renderHtml = (report: Report): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Fact-check report: ${escaped(report.article.title)}</title>
<style>${REPORT_STYLE}${pageFoot(report)}</style>
</head>
<body>
<main>
<article aria-label="Fact-check report">
${head(report)}
${summary(report)}
<section aria-label="Claims">
${SECTIONS.map((section) => claimsOf(report, section)).join('')}
</section>
${conflicts(report)}
${sources(report)}
<footer class="meta"><p>${FINGERPRINT_NOTE}</p></footer>
</article>
</main>
</body>
</html>
`

/** Says on every printed page which text it is about. A style sheet knows no escaping: figures and hash digits only. */
const pageFoot = ({ article: { draft, fingerprint } }: Report): string =>
  `@page{@bottom-left{content:"Fact-check report · draft ${Number(draft)} · text ${shortHash(fingerprint.replace(/[^0-9a-f]/gi, ''))}"}}`

function head(report: Report): Html {
  const { article, checkedBy, exportedAt } = report
  const { title, writer, publishedAt, language, draft, importedAt, fingerprint, notices } = article
  const notice = copyNotice(report)
  return `<header>
<p class="kicker">Fact-check report</p>
<h1 dir="auto" lang="${escaped(language)}">${escaped(title)}</h1>
<dl class="facts">${[
    fact('Writer', foreign(writer ?? 'not named')),
    fact('Published', escaped(publishedAt === null ? 'not known' : dayWords(publishedAt))),
    fact('Draft', escaped(`${draft}, ${timeWords(importedAt)}`)),
    fact('Checked by', checkedBy.length === 0 ? 'nobody yet' : checkedBy.map(foreign).join(', ')),
    fact('Report made', escaped(timeWords(exportedAt))),
    fact('Text fingerprint', `<span class="hash">${escaped(fingerprint)}</span>`),
  ].join('')}</dl>
${[...(notice === null ? [] : [notice]), ...notices].map((words) => `<p class="notice" dir="auto">${escaped(words)}</p>`).join('')}
</header>`
}

const fact = (name: string, value: Html): Html => `<div><dt>${name}</dt><dd>${value}</dd></div>`

const summary = ({
  standing,
  states,
  verdicts,
  withoutVerdict,
}: Report): Html => `<section aria-label="Summary">
<h2>Summary</h2>
<p class="lead">${marked(standing, 'b')}</p>
<div class="counts">
<table><caption>Check state</caption><tbody>${states
  .map(({ state, count }) => countRow(stateSign(state), count))
  .join('')}</tbody></table>
<table><caption>Verdict</caption><tbody>${verdicts
  .map(({ rating, label, count }) => countRow(ratingSign(rating, label), count))
  .join('')}${countRow('<span class="todo">No verdict yet</span>', withoutVerdict)}</tbody></table>
</div>
</section>`

const countRow = (name: Html, count: number): Html => `<tr><th scope="row">${name}</th><td>${count}</td></tr>`

function claimsOf(report: Report, section: Section): Html {
  const claims = report.claims.filter((claim) => claim.section === section)
  if (claims.length === 0) return ''
  return `<h2>${SECTION_WORDS[section]}</h2>\n${claims.map((claim) => claimHtml(report, claim)).join('\n')}\n`
}

const conflicts = ({ conflicts: found, article }: Report): Html => `<section aria-label="Conflicts">
<h2>What does not fit together</h2>
${found.length === 0 ? `<p class="lead">${NO_CONFLICTS}</p>` : `<ol>${found.map((conflict, at) => conflictHtml(conflict, at + 1, article.language)).join('')}</ol>`}
</section>`

const conflictHtml = (
  { type, message, places, answer }: ReportConflict,
  number: number,
  language: string,
): Html =>
  `<li class="entry"><span class="quiet">${number}</span><div>
<p dir="auto"><b>${CONFLICT_WORDS[type]}</b> · ${foreign(message)}</p>
<ul class="places">${places
    .map(({ text }) => `<li class="said" dir="auto" lang="${escaped(language)}">${escaped(text)}</li>`)
    .join('')}</ul>
<p class="quiet">${answer === null ? 'No answer yet' : `<b>${ANSWER_WORDS[answer.answer]}</b>, ${foreign(answer.by)}, ${escaped(timeWords(answer.at))}`}</p>
</div></li>`

const sources = ({ sources: all }: Report): Html =>
  all.length === 0
    ? ''
    : `<section aria-label="Sources">
<h2>Sources</h2>
<ol>${all.map(sourceHtml).join('')}</ol>
</section>`

function sourceHtml(source: ReportSource): Html {
  const { number, title, class: sourceClass, confidential, url, file, claims } = source
  const labels = [...(sourceClass === null ? [] : [sourceClass]), ...(confidential ? ['confidential'] : [])]
  return `<li class="entry"><span class="quiet">${number}</span><div>
<p><b>${foreign(title)}</b>${labels.map((label) => `, ${label}`).join('')}</p>
${lineOf(sourceDetails(source).map(foreign))}${lineOf(url === null ? [] : [linked(url)])}
${lineOf(file === null ? [] : [foreign(file.name), `SHA-256 <span class="hash">${escaped(shortHash(file.sha256))}</span>`])}
<p class="quiet">${claims.length === 0 ? 'Not used' : `${claims.length === 1 ? 'Claim' : 'Claims'} ${claims.join(', ')}`}</p>
</div></li>`
}

const lineOf = (parts: readonly Html[]): Html =>
  parts.length === 0 ? '' : `<p class="quiet">${parts.join(' · ')}</p>`
