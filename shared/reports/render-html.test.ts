import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { displayText } from './display-text.ts'
import { INVENTED_CONFLICTS, inventedProject } from './invented-check.ts'
import { renderHtml } from './render-html.ts'
import type { Report } from './report.ts'
import { textEverywhere } from './text-everywhere.ts'

const BLNS = '../shared/corpora/blns/blns.json'
const VECTORS = '../shared/corpora/html/vectors.txt'

const OPTIONS = {
  conflicts: INVENTED_CONFLICTS,
  exportedAt: '2021-05-11T11:02:00Z',
  includeConfidential: false,
}
const report = buildReport(inventedProject(), OPTIONS)
/** Small enough to be rendered for every line of a corpus, with every field filled. */
const small: Report = {
  ...report,
  claims: report.claims.filter(({ id }) => id === 'c-cost' || id === 'c-ferry'),
}

const ELEMENTS = new Set(
  (
    'html head meta title style body main header footer section article div p h1 h2 h3 dl dt dd ul ol li table ' +
    'caption tbody tr th td span b bdi mark s del ins blockquote a svg path circle'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'lang dir charset http-equiv content name class aria-label aria-hidden scope href rel viewbox viewBox d cx cy r ' +
    'fill stroke-width'
  ).split(' '),
)

const parsed = (html: string) => parseHTML(html).document

/** What an open page could do to its reader: nothing may be left of it. */
function dangers(html: string): readonly string[] {
  const found: string[] = []
  for (const element of parsed(html).querySelectorAll('*')) {
    const name = element.tagName.toLowerCase()
    if (!ELEMENTS.has(name)) found.push(`<${name}>`)
    for (const { name: attribute, value } of element.attributes) {
      if (!ATTRIBUTES.has(attribute)) found.push(`${name} ${attribute}`)
      if (attribute === 'href' && !/^https?:\/\//i.test(value)) found.push(`link to ${value}`)
    }
  }
  return found
}

const countOf = (html: string, tag: string) => parsed(html).querySelectorAll(tag).length

describe('the page', () => {
  const html = renderHtml(report)
  const page = parsed(html)

  it('needs nothing from anywhere', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i)
  })

  it('weighs less than 100 KB without claims', () => {
    const empty = renderHtml({ ...report, claims: [], conflicts: [], sources: [] })
    expect(new TextEncoder().encode(empty).length).toBeLessThan(16_000)
  })

  it('has one head, sections with names, and headings in order', () => {
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect([...page.querySelectorAll('section')].map((each) => each.getAttribute('aria-label'))).toEqual([
      'Summary',
      'Claims',
      'Conflicts',
      'Sources',
    ])
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).toEqual([
      'Summary',
      'Changes needed',
      'Cannot confirm',
      'With the writer',
      'Checked',
      'Not yet checked',
      'What does not fit together',
      'Sources',
    ])
  })

  it('names each claim by its permanent number and marks its words', () => {
    const claims = [...page.querySelectorAll('article article')]
    expect(claims.map((each) => each.getAttribute('aria-label'))).toEqual(
      [1, 3, 6, 2, 7, 4, 5].map((number) => `Claim ${number}`),
    )
    expect(claims[0]?.querySelector('mark')?.textContent).toBe('$48 million, almost twice the first estimate')
    expect(claims[0]?.querySelector('h3')?.textContent).toBe('Claim 1')
  })

  it('says every state, verdict and stance in a word beside its sign', () => {
    const signs = [...page.querySelectorAll('.sign')]
    expect(signs.length).toBeGreaterThan(15)
    for (const sign of signs) {
      expect(sign.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(1)
      expect(sign.textContent?.trim()).toMatch(/^\p{Lu}\p{L}+/u)
    }
  })

  it('strikes a void verdict and says why', () => {
    const ferry = [...page.querySelectorAll('article article')].at(-1)
    expect(ferry?.querySelector('s')?.textContent).toBe('Unsupported')
    expect(ferry?.textContent).toContain('Another attribution was set.')
  })

  it('shows the old words and the proposed ones', () => {
    expect(page.querySelector('del')?.textContent).toBe('$48 million, almost twice the first estimate')
    expect(page.querySelector('ins')?.textContent).toBe(
      '$48 million, half as much again as the first estimate',
    )
  })

  it('gives times in UTC and hashes short beside evidence, in full for the text', () => {
    const text = page.body.textContent ?? ''
    expect(text).toContain('Captured 10 May 2021, 08:51 UTC')
    expect(text).toContain('SHA-256 a3f1c29b6e0d')
    expect(text).toContain('a3f1c29b6e0d4785'.repeat(4))
  })

  it('says of itself that it is redacted', () => {
    expect(page.querySelector('.notice')?.textContent).toBe(
      'Redacted copy: 1 confidential source reads “on file”.',
    )
  })

  it('warns where it names confidential sources', () => {
    const whole = buildReport(inventedProject(), { ...OPTIONS, includeConfidential: true })
    expect(parsed(renderHtml(whole)).querySelector('.notice')?.textContent).toBe(
      'This copy names 1 confidential source. Keep it in the house.',
    )
  })

  it('has both signatures, open where nobody has signed', () => {
    const signed = [...page.querySelectorAll('.signed')].map((each) => each.textContent)
    expect(signed[0]).toBe('First check IV 10 May 2021, 09:19 UTCSecond check open')
  })

  it('does not call it a check when no conflict was found', () => {
    expect(renderHtml({ ...report, conflicts: [] })).toContain('This is not a check.')
  })

  it('says so where a claim stands in the words of an earlier draft', () => {
    const text = renderHtml({ ...report, article: { ...report.article, draft: 2 } })
    expect(text.match(/in the words of draft <bdi>1<\/bdi>/g)).toHaveLength(7)
    expect(renderHtml(report)).not.toContain('in the words of draft')
  })

  it('carries the language of the article on the article’s words', () => {
    const arabic = parsed(renderHtml({ ...report, article: { ...report.article, language: 'ar' } }))
    expect(arabic.querySelector('h1')?.getAttribute('lang')).toBe('ar')
    expect(arabic.querySelector('.words')?.getAttribute('dir')).toBe('auto')
  })

  it('says on every printed page which text it is about', () => {
    expect(html).toContain('content:"Fact-check report · draft 1 · text a3f1c29b6e0d"')
    const hostile = renderHtml(textEverywhere(report, '"}</style><script>'))
    expect(hostile).toContain('content:"Fact-check report · draft 1 · text ec"')
  })

  it('has no colour of its own on paper', () => {
    expect(html).toMatch(/@media print\{:root\{color-scheme:light/)
    expect(html).toMatch(/@media screen and \(prefers-color-scheme:dark\)/)
  })
})

describe('hostile words', () => {
  it('would be found here', () => {
    const page =
      '<!doctype html><html><body><p onclick="x()"><a href="javascript:x()">a</a><img></p></body></html>'
    expect(dangers(page)).toEqual(['p onclick', 'link to javascript:x()', '<img>'])
  })

  it('make up nothing but text in the renderer’s own elements', () => {
    expect(dangers(renderHtml(report))).toEqual([])
  })

  it.each([
    '</style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></head><body onload=alert(1)>',
    '<!--',
    ']]><svg/onload=alert(1)>',
    '&lt;b&gt; &amp;amp;',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://example.org/" onclick="alert(1)',
    '\u0000<\u0000script>',
  ])('%j', (text) => {
    const html = renderHtml(textEverywhere(small, text))
    expect(dangers(html)).toEqual([])
    expect(parsed(html).querySelector('h1')?.textContent).toBe(displayText(text))
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://a.example',
    'file:///etc/passwd',
    'https://a b',
    '//a.example',
  ])('no link to %j', (url) => {
    const [source] = report.sources
    if (!source) throw new Error('no source')
    const html = renderHtml({ ...report, sources: [{ ...source, url }] })
    expect(countOf(html, 'a')).toBe(0)
    expect(parsed(html).body.textContent).toContain(url)
  })

  it('link to web addresses, and say nothing to the site about where from', () => {
    const link = parsed(renderHtml(report)).querySelector('a')
    expect(link?.getAttribute('href')).toBe('https://council.example/minutes/2021-05-04')
    expect(link?.getAttribute('rel')).toContain('noreferrer')
  })

  it('cannot turn the words of the desk around', () => {
    const html = renderHtml(textEverywhere(small, '\u202eabc'))
    for (const match of html.matchAll(/\u202e/g))
      expect(html.slice(match.index).startsWith('\u202eabc\u202c')).toBe(true)
  })

  it('stay harmless whatever they are', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      '=',
      'script',
      'on',
      'style',
      '--',
      '!',
      ' ',
      '\u0000',
      'x',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(dangers(renderHtml(textEverywhere(small, parts.join(''))))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe.skipIf(!existsSync(BLNS))('the big list of naughty strings', () => {
  it('stays text', () => {
    const strings = JSON.parse(readFileSync(BLNS, 'utf8')) as string[]
    expect(strings.length).toBeGreaterThan(400)
    const bad = strings.filter((text) => dangers(renderHtml(textEverywhere(small, text))).length > 0)
    expect(bad).toEqual([])
  })
})

describe.skipIf(!existsSync(VECTORS))('vectors of HTML attacks', () => {
  it('stay text', () => {
    const vectors = readFileSync(VECTORS, 'utf8').split(/<div id="\d+">/)
    expect(vectors.length).toBeGreaterThan(50)
    const bad = vectors.filter((text) => dangers(renderHtml(textEverywhere(small, text))).length > 0)
    expect(bad).toEqual([])
  })
})
