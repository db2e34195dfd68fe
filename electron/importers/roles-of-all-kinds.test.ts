import { describe, expect, it } from 'vitest'
import { assignRoles } from './assign-roles.ts'
import { docx, p, run } from './made-docx.ts'
import type { ParsedArticle } from './parsed-article.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'

// The same words get the same roles, whatever kind of file they come in.

const STORY = 'The harbour board will repair the quay before winter. It has set aside 3 million crowns.'
const MORE = 'The ferries keep to their timetable until then, a speaker for the board said on Monday.'
const ARTICLE: readonly (readonly [string, string])[] = [
  ['headline', 'Quay to be repaired'],
  ['dek', 'Board sets money aside for works before winter'],
  ['byline', 'By Ada Quill and Ben Roe'],
  ['byline', 'Published: 3 March 2020'],
  ['body', STORY],
  ['caption', 'The old quay in 1950. Photograph by Cleo Finch'],
  ['subhead', 'Money is short'],
  ['body', MORE],
  ['credit', 'Additional reporting by Dora Wren.'],
]
const WORDS = ARTICLE.map(([, words]) => words)
const ROLES = ARTICLE.map(([role]) => role).join(' ')

const rolesOf = ({ parts }: ParsedArticle): string => parts.map(({ role }) => role).join(' ')

const KINDS: Readonly<Record<string, (lines: readonly string[]) => ParsedArticle | Promise<ParsedArticle>>> =
  {
    'a Word document without styles': (lines) => readDocx(docx(lines.map((line) => p(line)).join(''))),
    Markdown: (lines) => readMarkdown(lines.join('\n\n')),
    'a page without headings': (lines) => readHtml(lines.map((line) => `<p>${line}</p>`).join('')),
    'a page of line breaks': (lines) => readHtml(`<div>${lines.join('<br><br>')}</div>`),
  }

describe('an article in any kind of file', () => {
  it('has the roles of a plain text', () => {
    expect(
      assignRoles(WORDS.join('\n\n'))
        .blocks.map(({ role }) => role)
        .join(' '),
    ).toBe(ROLES)
  })

  it.each(Object.entries(KINDS))('has them in %s, and says who wrote it and when', async (_, read) => {
    const article = await read(WORDS)
    expect(rolesOf(article)).toBe(ROLES)
    expect(article).toMatchObject({ writer: 'Ada Quill and Ben Roe', date: '2020-03-03' })
  })

  it('has headline, name and date also where line breaks part them', () => {
    const top = 'Quay to be repaired<br><i>By Ada Quill</i><br>3 March 2020'
    expect(rolesOf(readHtml(`<div>${top}<br><br>${STORY}<p>${MORE}</div>`))).toBe(
      'headline byline byline body body',
    )
  })
})

describe('what the markup says is kept', () => {
  it('of a heading under a date in Word: it is the headline', async () => {
    const body = p('3 March 2020') + p('Quay to be repaired', 'heading1') + p('By Ada Quill') + p(STORY)
    const article = await readDocx(docx(`${body}${p('Money', 'heading1')}${p(MORE)}`))
    expect(rolesOf(article)).toBe('byline headline byline body subhead body')
    expect(article).toMatchObject({ title: 'Quay to be repaired', date: '2020-03-03' })
  })

  it('of one under the name of a section', async () => {
    const body = p('Harbour') + p('Quay to be repaired', 'heading1') + p('By Ada Quill') + p(STORY)
    expect(rolesOf(await readDocx(docx(body)))).toBe('body headline byline body')
  })

  it('of a title, for the name of a section is no headline either', async () => {
    const body = p('Harbour') + p('Quay to be repaired', 'Title') + p('By Ada Quill') + p(STORY)
    expect(rolesOf(await readDocx(docx(body)))).toBe('body headline byline body')
  })

  it.each(['wp-caption-text', 'wp-caption', 'image-caption', 'caption'])('of captions: %s', (name) => {
    const page = readHtml(
      `<h1>Quay to be repaired</h1><p>${STORY}</p><p class="${name}">The crane at noon.</p><p>${MORE}</p>`,
    )
    expect(rolesOf(page)).toBe('headline body caption body')
  })

  it('of the title of a page, where a menu stands above the headline', () => {
    const page = readHtml(
      `<title>Quay to be repaired – The Post</title><p>Home Harbour</p><p>Quay to be repaired</p><p>${STORY}</p>`,
    )
    expect(page.parts.find(({ role }) => role === 'headline')?.text).toBe('Quay to be repaired')
  })
})

describe('a sentence with the mark of a note behind it', () => {
  it.each(['[1]', '[^1]', '³', '*', '[note 2]'])('is a sentence still: %s', (mark) => {
    expect(rolesOf(readMarkdown(`# Quay\n\nIt is closed.${mark}\n\n${MORE}`))).toBe('headline body body')
  })
})

describe('a paragraph all in', () => {
  const bold = (text: string) => `<w:p>${run(text, '<w:b/>')}</w:p>`
  const italic = (text: string) => `<w:p>${run(text, '<w:i/>')}</w:p>`

  it('bold, if short, is a subhead, a question too', async () => {
    const word = await readDocx(docx(p('Quay', 'Title') + p(STORY) + bold('What does it cost?') + p(MORE)))
    expect(rolesOf(word)).toBe('headline body subhead body')
    expect(rolesOf(readMarkdown(`# Quay\n\n${STORY}\n\n**What does it cost?**\n\n${MORE}`))).toBe(
      'headline body subhead body',
    )
    expect(
      rolesOf(readHtml(`<h1>Quay</h1><p>${STORY}<p><strong>What does it cost?</strong><p>${MORE}`)),
    ).toBe('headline body subhead body')
  })

  it('bold and a sentence, or bold in part, is story', () => {
    const rest = '**The quay holds.**\n\n**Why** not?'
    expect(rolesOf(readMarkdown(`# Quay\n\n${STORY}\n\n${rest}\n\n${MORE}`))).toBe(
      'headline body body body body',
    )
  })

  it('italics is a dek right under the headline only', async () => {
    const word = await readDocx(
      docx(p('Quay', 'Title') + italic('It is late.') + p(STORY) + italic('So be it.')),
    )
    expect(rolesOf(word)).toBe('headline dek body body')
    expect(rolesOf(readMarkdown(`# Quay\n\n*It is late.*\n\n${STORY}\n\n*So be it.*`))).toBe(
      'headline dek body body',
    )
  })
})
