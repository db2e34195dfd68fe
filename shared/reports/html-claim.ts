import { KIND_WORDS } from '../project/claim.ts'
import { timeWords } from './day-words.ts'
import { ratingSign, stanceSign, stateSign, voidSign } from './html-signs.ts'
import { escaped, foreign, type Html, marked } from './html-text.ts'
import type { Report, ReportClaim, ReportEvidence, ReportVerdict } from './report.ts'
import { attachmentWords, claimRemarks, evidencePlace } from './report-words.ts'

/** One claim with its verdict, evidence, proposed wording and signatures. */
export const claimHtml = (report: Report, claim: ReportClaim): Html =>
  `<article class="claim" aria-label="Claim ${claim.number}">
<h3><span class="hidden">Claim </span>${claim.number}</h3>
<div>
<p class="words" dir="auto" lang="${escaped(report.article.language)}">${marked(claim.context, 'mark')}</p>
${said('Restated', claim.restated)}${verdictLine(report, claim)}${verdictRemarks(claim.verdict)}
${evidenceList(report, claim)}${wording(claim)}${signatures(claim)}
</div>
</article>`

const verdictLine = (report: Report, claim: ReportClaim): Html =>
  `<p class="verdict">${verdictSign(claim.verdict)}<span>${stateSign(claim.state)}</span>` +
  `<span>${KIND_WORDS[claim.kind]}, weight ${claim.weight}</span>` +
  `${claimRemarks(report, claim)
    .map(([words, from]) => `<span>${escaped(words)} ${foreign(from)}</span>`)
    .join('')}${claim.evidence.length === 0 ? '<span>No evidence</span>' : ''}</p>`

function verdictSign(verdict: ReportVerdict | null): Html {
  if (verdict === null) return '<span>No verdict</span>'
  return verdict.void === null
    ? ratingSign(verdict.rating, verdict.label)
    : voidSign(verdict.rating, verdict.label)
}

const verdictRemarks = (verdict: ReportVerdict | null): Html =>
  verdict === null
    ? ''
    : said('Void', verdict.void) +
      said('Needs a look', verdict.needsLook) +
      said('Because', verdict.explanation)

const said = (label: string, words: string | null): Html =>
  words === null
    ? ''
    : `<div class="row"><span>${label}</span><p class="said" dir="auto">${escaped(words)}</p></div>`

const evidenceList = (report: Report, { evidence }: ReportClaim): Html =>
  evidence.length === 0
    ? ''
    : `<ul class="evidence">${evidence.map((each) => evidenceHtml(report, each)).join('')}</ul>`

function evidenceHtml(report: Report, evidence: ReportEvidence): Html {
  const source = report.sources[evidence.source - 1]
  const about = evidencePlace(source, evidence).map((words) => `, ${foreign(words)}`)
  const meta = attachmentWords(source, evidence)
  return `<li>
<p class="source">${stanceSign(evidence.stance)}<b>${foreign(source?.title ?? 'unknown source')}</b>${about.join('')}</p>
${evidence.passage === null ? '' : `<blockquote dir="auto">${escaped(evidence.passage)}</blockquote>`}
${evidence.note === null ? '' : `<p class="said" dir="auto">${escaped(evidence.note)}</p>`}
${meta.length === 0 ? '' : `<p class="meta">${meta.map(foreign).join(' · ')}</p>`}</li>`
}

const wording = ({ quote, proposedWording }: ReportClaim): Html =>
  proposedWording === null
    ? ''
    : `<div class="row"><span>Proposed</span><p class="said" dir="auto"><del>${escaped(quote)}</del> <ins>${escaped(proposedWording)}</ins></p></div>`

function signatures({ signOffs: [first, second] }: ReportClaim): Html {
  const signature = (name: string, signed: typeof first) =>
    signed
      ? `<span>${name} <b>${foreign(signed.by)}</b> ${escaped(timeWords(signed.at))}</span>`
      : `<span>${name} <b>open</b></span>`
  return `<p class="signed">${signature('First check', first)}${signature('Second check', second)}</p>`
}
