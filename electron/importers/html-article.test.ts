import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const STORY =
  'The harbour board counted 412 boats in May, and its chair said that 37 of them had paid no fees since the spring. '
const LONG = `<p>${STORY.repeat(3)}</p><p>${STORY.repeat(2)}</p><p>${STORY.repeat(2)}</p>`
const page = (top: string, end = '', menu = '<nav><a href="/">Home pages</a></nav>') =>
  readHtml(
    `${menu}<article><h1>Boats without fees</h1>${top}${LONG}${end}</article><footer>The Pier</footer>`,
  )
const whole = (article: ReturnType<typeof page>): string =>
  article.parts.map(({ role, text }) => `${role}: ${text}`).join('\n')

describe('what belongs to the article of a page', () => {
  it.each([
    '<p class="byline">By <a rel="author" href="/a">Ada Quill</a>, harbour editor</p>',
    '<div class="author-info"><span>By</span> <a href="/a">Ada Quill</a>, harbour editor</div>',
  ])('is its byline: %s', (byline) => {
    const article = page(byline)
    expect(whole(article)).toContain('byline: By Ada Quill, harbour editor')
    expect(article.writer).toBe('Ada Quill')
  })

  it.each(['<p class="date">3 March 2020</p>', '<div class="meta"><time>3 March 2020</time></div>'])(
    'is the date that it shows: %s',
    (date) => {
      const article = page(date)
      expect(whole(article)).toContain('byline: 3 March 2020')
      expect(article.date).toBe('2020-03-03')
    },
  )

  it('are its boxes and its closing lines', () => {
    const box = '<aside class="factbox"><h3>Since 1999</h3><p>In 1999 the fee was 4 crowns.</p></aside>'
    const closing = '<footer><p>Additional reporting by Ben Roe. Amended on 4 March 2020.</p></footer>'
    const article = page('', `${box}<p>${STORY}</p>${closing}`)
    expect(whole(article)).toContain('subhead: Since 1999\nbody: In 1999 the fee was 4 crowns.')
    expect(whole(article)).toContain('credit: Additional reporting by Ben Roe. Amended on 4 March 2020.')
  })

  it('are no boxes of links to others, nor the foot of the page', () => {
    const article = page('', `<aside><a href="/b">Ferries in the storm of 1987</a></aside><p>${STORY}</p>`)
    expect(whole(article)).not.toContain('Ferries')
    expect(whole(article)).not.toContain('The Pier')
  })

  it('is told from the rest, which the editor sees by its first words', () => {
    expect(page('', '', '<nav>One two three four five six seven</nav>').notices).toEqual([
      expect.stringMatching(
        /^Of the \d+ words of this page \d+ are taken as the article\. Left out: “One two three four five …”, “The Pier”\. Compare with the page\.$/,
      ),
    ])
  })
})

describe('line breaks and paragraphs', () => {
  it('part the words of headline, dek and caption', () => {
    const article = readHtml(
      `<article><h1>Boats<br>without fees</h1><div class="dek"><p>A count.</p><p>Gaps.</p></div>${LONG}` +
        `<table><caption>Fees<br>paid</caption><tr><td>a</td><td>b</td></tr></table>${LONG}</article>`,
    )
    expect(article.title).toBe('Boats without fees')
    expect(whole(article)).toMatch(/^headline: Boats without fees\ndek: A count\.\ndek: Gaps\.\n/)
    expect(whole(article)).toContain('caption: Fees paid')
  })
})

describe('what marks say', () => {
  const words = (inside: string): string => whole(readHtml(`<p>${inside}</p>`)).replace(/^\w+: /, '')

  it.each([
    ['10<sup>6</sup> cells in 12 km<sup>2</sup>.', '10⁶ cells in 12 km².'],
    ['In 2019<sup><a href="#n">3</a></sup> and 1.5 × 10<sup>−9</sup>.', 'In 2019³ and 1.5 × 10⁻⁹.'],
    ['CO<sub>2</sub>, the 19<sup>th</sup> century.', 'CO₂, the 19th century.'],
    ['In 2019<sup>note</sup> it was 5<sub>min</sub>.', 'In 2019 note it was 5 min.'],
    ['In 2019<sup>[3]</sup>.', 'In 2019[3].'],
    ['He said <q>we lost 30, <q>or 31</q></q>.', 'He said “we lost 30, ‘or 31’”.'],
    ['It cost <span aria-hidden="true">5 crowns</span>.', 'It cost 5 crowns.'],
    ['It cost <b>5</b><span class="sr-only">five</span> crowns.', 'It cost 5 crowns.'],
  ])('%s', (html, text) => expect(words(html)).toBe(text))

  it('is told where it strikes words out', () => {
    const article = readHtml('<p>It cost <del>9</del> <ins>12</ins> <s>pounds</s> crowns.</p>')
    expect(whole(article)).toBe('body: It cost 12 crowns.')
    expect(article.notices).toContain('Words that are struck out are left out (2 places).')
  })

  it('is the number of a list’s item', () => {
    const list =
      '<ol start="1986"><li>That was the year.</li><li value="3">c</li></ol><ol type="a"><li>x</li></ol>'
    expect(whole(readHtml(list))).toBe('list: 1986. That was the year.\n3. c\nlist: a. x')
  })

  it('is a row of a table that holds another', () => {
    const inner = '<table><tr><td>x</td><td>5</td></tr></table>'
    const table = `<table><tr><td>A</td><td>B</td></tr><tr><td>C${inner}</td><td>D</td></tr></table>`
    expect(whole(readHtml(table))).toBe('table: A\tB\nC x 5\tD')
  })
})
