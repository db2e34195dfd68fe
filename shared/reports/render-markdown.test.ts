import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { INVENTED_CONFLICTS, inventedProject } from './invented-check.ts'
import { markedMarkdown, plainMarkdown } from './markdown-text.ts'
import { renderMarkdown } from './render-markdown.ts'
import { textEverywhere } from './text-everywhere.ts'

const BLNS = '../shared/corpora/blns/blns.json'
const VECTORS = '../shared/corpora/html/vectors.txt'

const OPTIONS = {
  conflicts: INVENTED_CONFLICTS,
  exportedAt: '2021-05-11T11:02:00Z',
  includeConfidential: false,
}
const report = buildReport(inventedProject(), OPTIONS)

/** Reads HTML, and bare addresses as GitHub does. */
const reader = markdownIt({ html: true, linkify: true })
reader.linkify.set({ fuzzyLink: false }).add('//', null)

interface Shape {
  readonly type: string
  readonly children: readonly Shape[] | null
}
/** What a reader makes of Markdown, without the words: the tokens' types. */
const shapeOf = (markdown: string): readonly string[] =>
  (reader.parse(markdown, {}) as readonly Shape[]).flatMap(({ type, children }) => [
    type,
    ...(children ?? []).map((child) => child.type).filter((each) => !each.startsWith('text')),
  ])

/** Bold of the renderer's own may fail where the words around it are all signs, but no word may add any. */
function sameShape(shape: readonly string[]): void {
  const bold = (types: readonly string[]) => types.filter((type) => type.startsWith('strong')).length
  const rest = (types: readonly string[]) => types.filter((type) => !type.startsWith('strong'))
  expect(rest(shape)).toEqual(rest(calm))
  expect(bold(shape)).toBeLessThanOrEqual(bold(calm))
}

/** The structure without what a text of that kind adds by itself: none of it may come from the words. */
const calm = shapeOf(renderMarkdown(textEverywhere(report, 'calm words')))

describe('the report as Markdown', () => {
  const markdown = renderMarkdown(report)

  it('has one title, sections in order, and a heading for each claim', () => {
    expect([...markdown.matchAll(/^(#{1,3}) (.*)$/gm)].map(([line]) => line)).toEqual([
      '# Fact-check report: Harbour bridge costs climb to \\$48 million',
      '## Summary',
      '## Changes needed',
      '### Claim 1',
      '## Cannot confirm',
      '### Claim 3',
      '## With the writer',
      '### Claim 6',
      '## Checked',
      '### Claim 2',
      '### Claim 7',
      '## Not yet checked',
      '### Claim 4',
      '### Claim 5',
      '## What does not fit together',
      '## Sources',
    ])
  })

  it('reads as tables, quotations and lists', () => {
    const shape = shapeOf(markdown)
    expect(shape.filter((type) => type === 'table_open')).toHaveLength(2)
    expect(shape.filter((type) => type === 'blockquote_open')).toHaveLength(7)
  })

  it('says verdict, void, explanation, evidence, wording and signatures', () => {
    expect(markdown).toContain('- Verdict: **Misleading or imprecise**')
    expect(markdown).toContain('- Verdict: ~~Unsupported~~ (void: Another attribution was set.)')
    expect(markdown).toContain('- Because: 48 is one and a half times 31, not twice.')
    expect(markdown).toContain('“The first estimate was 31 million; the new sum is 48 million.”')
    expect(markdown).toContain('→ **\\$48 million, half as much again as the first estimate**')
    expect(markdown).toContain('First check **IV**, 10 May 2021, 09:22 UTC · Second check **MO**')
  })

  it('says that it is redacted', () => {
    expect(markdown).toContain('Redacted copy: 1 confidential source reads “on file”.')
  })
})

describe('words in Markdown', () => {
  it.each([
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '---',
    '===',
    '> quote',
    '    code',
    '```js',
    '~~~',
    '*a* _b_ **c** ~~d~~',
    '[a](javascript:alert(1))',
    '![a](https://a.example/x.png)',
    '[a]: https://a.example',
    '<script>alert(1)</script>',
    '<https://a.example>',
    'https://a.example and www.a.example and me@a.example',
    'mailto:me@a.example',
    '&lt;b&gt; &amp; &copy;',
    'a | b',
    '| a |\n| - |',
    'a\n\n# b',
    'a  \nb',
    'a\\',
    '`a`',
    '$x$',
  ])('%j stays words', (text) => {
    sameShape(shapeOf(renderMarkdown(textEverywhere(report, text))))
    const said = reader.render(plainMarkdown(text)).replace(/<[^>]*>/g, '')
    expect(said.trim()).toBe(
      text.replace(/\s+/g, ' ').trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
    )
  })

  it('marks bold only around words', () => {
    expect(
      markedMarkdown([
        { text: 'a ', marked: false },
        { text: ' b* ', marked: true },
        { text: 'c', marked: false },
      ]),
    ).toBe('a  **b\\*** c')
  })

  it('stays words whatever it is', () => {
    const pieces = fc.constantFrom(
      '#',
      '-',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      '`',
      '|',
      '\\',
      '\n',
      ' ',
      '1.',
      'a',
      '~',
      '&',
      ':',
      '=',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const text = `${parts.join('')}x`
        sameShape(shapeOf(renderMarkdown(textEverywhere(report, text))))
      }),
      { numRuns: 100 },
    )
  })
})

describe.skipIf(!existsSync(BLNS) || !existsSync(VECTORS))('hostile corpora', () => {
  it('stay words', () => {
    const strings = JSON.parse(readFileSync(BLNS, 'utf8')) as string[]
    const vectors = readFileSync(VECTORS, 'utf8').split(/<div id="\d+">/)
    const hostile = [...strings, ...vectors].filter((text) => text.trim() !== '')
    expect(hostile.length).toBeGreaterThan(500)
    const bad = hostile.filter(
      (text) => shapeOf(plainMarkdown(text)).join() !== 'paragraph_open,inline,paragraph_close',
    )
    expect(bad).toEqual([])
  })
})
