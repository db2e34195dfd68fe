import DOMPurify from 'dompurify'

/** The report's own style sheet, as it stands in its page. */
export const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''

/** Claims that are put in at a time: as many as the window shows are there at once. */
const AT_ONCE = 100
const CLAIM = /<article class="claim"[\s\S]*?<\/article>/g

/** What is written in a report is escaped where it is made; a mistake there must not run in this page. */
const cleaned = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    FORBID_TAGS: ['style', 'img', 'form', 'input', 'button', 'video', 'audio'],
    FORBID_ATTR: ['style', 'id', 'name'],
  })

/** A report on its way into the page. */
export interface ReportSheet {
  readonly sheet: HTMLElement
  /** Puts in the claims that do not fit the window, so that thousands never stop the page. */
  fill(signal: AbortSignal): Promise<void>
}

/** The report without its page, and without its style sheet, which would be refused and the refusal reported. */
export function sheetOf(html: string): ReportSheet {
  const claims: string[] = []
  const body = html.slice(html.indexOf('<main>'), html.lastIndexOf('</main>')).replace(CLAIM, (claim) => {
    claims.push(claim)
    return '<article class="claim"></article>'
  })
  const fragment = cleaned(body)
  const sheet = document.createElement('div')
  sheet.className = 'sheet'
  sheet.append(fragment.querySelector('article') ?? fragment)
  const places = [...sheet.querySelectorAll('article.claim')]
  const put = (from: number): void => {
    const some = [...cleaned(claims.slice(from, from + AT_ONCE).join('')).children]
    for (const [at, claim] of some.entries()) places[from + at]?.replaceWith(claim)
  }
  put(0)
  return {
    sheet,
    fill: async (signal) => {
      for (let from = AT_ONCE; from < claims.length && !signal.aborted; from += AT_ONCE) {
        await new Promise((resolve) => setTimeout(resolve))
        put(from)
      }
    },
  }
}

/** Always light, and in the fonts that the program carries. */
const HERE = `:host{color-scheme:light;--text:var(--font-text);--ui:var(--font-ui);--mono:var(--font-mono)}
article .claim{content-visibility:auto;contain-intrinsic-size:auto 9rem}
a:focus-visible{outline:2px solid var(--link);outline-offset:1px}
@media print{article .claim{content-visibility:visible}}`

/** The same style, for a tree inside this page instead of a page of its own. */
export function reportSheet(style: string): CSSStyleSheet {
  const inside = style
    .replace(/(^|[{}\s,])(:root|body)(?=\{)/g, '$1:host')
    .replace(/(^|[{}\s,])main(?=\{)/g, '$1.sheet')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(inside + HERE)
  const dark = [...sheet.cssRules].findIndex(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'),
  )
  if (dark >= 0) sheet.deleteRule(dark)
  return sheet
}

/** What the style says of paper counts only in the page itself. */
export function pageSheet(style: string): CSSStyleSheet {
  const whole = new CSSStyleSheet()
  whole.replaceSync(style)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    [...whole.cssRules]
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ cssText }) => cssText)
      .join('\n'),
  )
  return sheet
}
