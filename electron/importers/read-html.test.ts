import { describe, expect, it } from 'vitest'
import { ImportError } from './import-error.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { charsetOfHtml, readHtml } from './read-html.ts'

const STORY =
  'The harbour board counted 412 boats in May, and its chair said that 37 of them had paid no fees since the spring. '
const LONG = `<p>${STORY.repeat(3)}</p><p>${STORY.repeat(2)}</p><p>${STORY.repeat(2)}</p>`

const texts = (article: ParsedArticle, role: string): string[] =>
  article.parts.filter((part) => part.role === role).map(({ text }) => text)
const whole = (article: ParsedArticle): string => article.parts.map(({ text }) => text).join('\n')

function failure(html: string): ImportError {
  try {
    readHtml(html)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('the roles of a page', () => {
  const page = readHtml(`<html><head><title>Boats – The Pier</title></head><body>
    <nav><a href="/">Home</a> <a href="/sport">Sport pages</a></nav>
    <article><h1>Boats  without\n fees</h1><p class="article-standfirst">A count finds gaps.</p>${LONG}
    <figure><img src="https://x.invalid/a.png" alt="A"><figcaption>The pier at noon</figcaption></figure>
    <h2>What the board says</h2>${LONG}
    <blockquote><p>We never wrote it down.</p><footer>Ada Reed, chair</footer></blockquote>
    <ul><li>one</li><li>two<ul><li>two and a half</li></ul></li></ul>
    <ol><li>first</li></ol>
    <table><caption>Fees</caption><tr><th>Year</th><th>Paid</th></tr><tr><td>2019</td><td>375<br>boats</td></tr></table>
    </article></body></html>`)

  it('takes the heading for the headline, its white space collapsed', () => {
    expect(page.parts[0]).toEqual({ role: 'headline', text: 'Boats without fees' })
  })
  it('takes the marked standfirst for the dek', () => {
    expect(page.parts[1]).toEqual({ role: 'dek', text: 'A count finds gaps.' })
  })
  it('reads captions of pictures and tables', () => {
    expect(texts(page, 'caption')).toEqual(['The pier at noon', 'Fees'])
  })
  it('reads later headings as subheads', () => {
    expect(texts(page, 'subhead')).toEqual(['What the board says'])
  })
  it('keeps who is quoted with the quote', () => {
    expect(texts(page, 'quote')).toEqual(['We never wrote it down.', 'Ada Reed, chair'])
  })
  it('reads a list as a line an item, with the list in it', () => {
    expect(texts(page, 'list')).toEqual(['one\ntwo\ntwo and a half', '1. first'])
  })
  it('reads a table by tabs and lines', () => {
    expect(texts(page, 'table')).toEqual(['Year\tPaid\n2019\t375 boats'])
  })
  it('keeps every paragraph in its order', () => {
    expect(texts(page, 'body')).toHaveLength(6)
  })
  it('leaves the menu out and says so', () => {
    expect(whole(page)).not.toContain('Sport pages')
    expect(page.notices.join(' ')).toBe(
      'Of the 362 words of this page 359 are taken as the article. Left out: “Home Sport pages”. Compare with the page.',
    )
  })
})

describe('what a page says of itself', () => {
  const of = (head: string, body = LONG) => readHtml(`<html><head>${head}</head><body>${body}</body></html>`)

  it('prefers og:title to heading and title', () => {
    const head = '<title>C</title><meta property="og:title" content="A &amp; A">'
    expect(of(head, `<h1>B</h1>${LONG}`).title).toBe('A & A')
  })
  it('then takes the heading', () => {
    expect(of('<title>C</title>', `<h1>B</h1>${LONG}`).title).toBe('B')
  })
  it('then the title, but not that of a drawing', () => {
    expect(of('', `<svg><title>Logo</title></svg>${LONG}`).title).toBeNull()
    expect(of('<title> C </title>').title).toBe('C')
  })
  it('takes the writer from meta author', () => {
    expect(of('<meta name="Author" content="Ada  Reed">').writer).toBe('Ada Reed')
  })
  it('takes no address for a writer', () => {
    expect(of('<meta name="author" content="https://x.invalid/ada">').writer).toBeNull()
  })
  it.each([
    ['meta', '<meta property="article:published_time" content="2021-03-04T23:30:00-05:00">'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"X"},{"datePublished":"2021-03-04"}]}</script>',
    ],
    [
      'a list in JSON-LD',
      '<script type="application/ld+json">[{"datePublished":"2021-03-04T01:00Z"}]</script>',
    ],
  ])('takes the date from %s', (_, head) => {
    expect(of(head).date).toBe('2021-03-04')
  })
  it('takes the date from time[datetime]', () => {
    expect(of('', `<time datetime="10:30">x</time><time datetime="2021-03-04">x</time>${LONG}`).date).toBe(
      '2021-03-04',
    )
  })
  it.each(['2021-02-30', '2021-13-01', 'soon', ''])('takes no day that does not exist: %s', (content) => {
    expect(of(`<meta property="article:published_time" content="${content}">`).date).toBeNull()
  })
  it('bears broken and odd JSON-LD', () => {
    for (const json of ['{', 'null', '7', '{"datePublished":7}', '{"@graph":{"a":1}}', '[[[]]]']) {
      expect(of(`<script type="application/ld+json">${json}</script>`).date).toBeNull()
    }
  })
})

describe('which heading is the headline', () => {
  it('the one in the article, not the name of the paper', () => {
    const page = readHtml(`<header><h1>The Pier</h1></header><main><h1>Boats</h1>${LONG}</main>`)
    expect(texts(page, 'headline')).toEqual(['Boats'])
  })
  it('only one, however many there are', () => {
    const page = readHtml(`<h1>Boats</h1>${LONG}<h1>More boats</h1>${LONG}`)
    expect(texts(page, 'headline')).toEqual(['Boats'])
    expect(texts(page, 'subhead')).toEqual(['More boats'])
  })
  it('takes no ordinary paragraph for a standfirst', () => {
    expect(texts(readHtml(`<h1>Boats</h1><p class="lead-in">Dull.</p>${LONG}`), 'dek')).toEqual([])
  })
  it('finds the standfirst behind a header around the headline', () => {
    const page = readHtml(`<div><header><h1>Boats</h1></header><p id="dek">Gaps.</p>${LONG}</div>`)
    expect(texts(page, 'dek')).toEqual(['Gaps.'])
  })
})

describe('what is not text', () => {
  it.each(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'button', 'iframe', 'svg'])(
    'leaves out %s',
    (name) => {
      expect(whole(readHtml(`${LONG}<${name}>secret</${name}><p>${STORY}</p>`))).not.toContain('secret')
    },
  )
  it('runs no script', () => {
    readHtml(`<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">${LONG}`)
    expect('ran' in globalThis).toBe(false)
  })
  it.each([
    'hidden',
    'hidden=""',
    'style="display:none"',
    'style="color:red; DISPLAY : none !important"',
    'style="visibility:hidden"',
  ])('leaves out what the page hides and says so: %s', (attribute) => {
    const page = readHtml(`${LONG}<p ${attribute}>secret</p>`)
    expect(whole(page)).not.toContain('secret')
    expect(page.notices).toContain('Text that the page hides from its readers is left out (one place).')
  })
  it('keeps what only looks hidden', () => {
    const page = readHtml(`${LONG}<p aria-hidden="true" style="--x-display:none">${STORY} shown</p>`)
    expect(whole(page)).toContain('shown')
    expect(page.notices).toEqual([])
  })
})

describe('text as it stands', () => {
  it('keeps no-break spaces, right-to-left text, emoji and marks of direction', () => {
    const odd = '12\u00a0000 boats \u200fمرحبا بالعالم\u200e 👩‍👩‍👧 e\u0301'
    expect(whole(readHtml(`${LONG}<p>${odd}</p>`))).toContain(odd)
  })
  it('decodes entities once', () => {
    expect(whole(readHtml('<p>a &amp;lt; b &lt;i&gt; 5&nbsp;%</p>'))).toBe('a &lt; b <i> 5\u00a0%')
  })
  it('breaks lines at br, and paragraphs at two', () => {
    expect(readHtml('<div>One.<br>Two. <br> <br/> Three.</div>').parts.map(({ text }) => text)).toEqual([
      'One.\nTwo.',
      'Three.',
    ])
  })
  it('keeps the lines of pre', () => {
    expect(whole(readHtml('<pre>\na  b\n  c</pre>'))).toBe('a  b\n  c')
  })
  it('joins no words of neighbouring blocks and parts none within a word', () => {
    expect(readHtml('<div>one</div><div>t<b>w</b>o</div>').parts.map(({ text }) => text)).toEqual([
      'one',
      'two',
    ])
  })
  it('loses no words of a plain page of short paragraphs', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `Boat ${at} paid.`)
    const page = readHtml(`<h1>Boats</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`)
    expect(texts(page, 'body')).toEqual(lines)
  })
})

describe('pages that are not whole', () => {
  it.each([
    ['bare text', 'one two'],
    ['a fragment', '<p>one two'],
    ['no body', '<html><head><title>T</title></head><p>one two</p></html>'],
    ['text behind the end', '<html><body></body></html><p>one two'],
    ['text before the beginning', '<p>one two</p><html><body></body></html>'],
    ['misnested tags', '<b>one <i>two</b></i>'],
    ['a comment that hides a tag', '<!-- <div> --><p>one two</p>'],
  ])('reads %s', (_, html) => {
    expect(whole(readHtml(html))).toBe('one two')
  })
  it('reads a layout made of tables as its paragraphs', () => {
    const page = readHtml(
      '<table><tr><td><p>One.</p><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    )
    expect(texts(page, 'table')).toEqual(['a\tb'])
    expect(texts(page, 'body')).toEqual(['One.'])
  })
  it('bears thousands of tags left open that the next closes', () => {
    expect(readHtml('<p>word'.repeat(3000)).parts.length).toBe(3000)
  })
  it.each(['', ' \n\t', '<html><body></body></html>', '<script>x</script>', '<p hidden>x</p>', '<!-- x'])(
    'has no words: %j',
    (html) => {
      expect(failure(html)).toMatchObject({ code: 'empty', message: expect.stringMatching(/\.$/) })
    },
  )
  it('falls back on the whole text, with a notice, where no article is found', () => {
    const page = readHtml('<footer>one two</footer>')
    expect(whole(page)).toBe('one two')
    expect(page.notices.join()).toContain('No article')
  })
})

describe('nesting', () => {
  it.each(['<div>', '<b>', '<p><td>', '<ul><li>', '<blockquote><p>', '<svg><g>'])(
    'refuses 20,000 of %s within one another',
    (tags) => {
      expect(failure(`${tags.repeat(20_000)}x`)).toMatchObject({ code: 'too-deep' })
    },
  )
  it('refuses 300,000 elements before parsing them', () => {
    expect(failure('<div>'.repeat(300_000))).toMatchObject({ code: 'too-deep' })
  })
  it('reads what is only deep', () => {
    const page = readHtml(`${'<div>'.repeat(900)}deep${'</div>'.repeat(900)}`)
    expect(whole(page)).toBe('deep')
    expect(page.notices.join()).toContain('No article')
  })
  it('counts no tags in scripts and comments', () => {
    const tags = '<div>'.repeat(5000)
    expect(whole(readHtml(`<script>"${tags}"</script><!-- ${tags} --><p>one</p>`))).toBe('one')
  })
})

describe('the encoding that a page declares', () => {
  it.each([
    ['<meta charset="Windows-1252">', 'windows-1252'],
    ['<meta charset=utf-8>', 'utf-8'],
    [`<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">`, 'iso-8859-1'],
    ['<p>charset=utf-8</p>', null],
    [`${' '.repeat(1024)}<meta charset="utf-8">`, null],
    ['', null],
  ])('of %j', (start, charset) => {
    expect(charsetOfHtml(start)).toBe(charset)
  })
})
