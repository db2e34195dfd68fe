import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLE_ARTICLE, SAMPLE_PUBLISHED_AT, SAMPLE_TITLE } from '../../shared/sample/sample-article.ts'
import { assignRoles } from './assign-roles.ts'

const roles = (...paragraphs: string[]): string[] =>
  assignRoles(paragraphs.join('\n\n')).blocks.map(({ role }) => role)

const STORY = 'The harbour board will repair the quay before winter. It has set aside 3 million crowns.'
const MORE = 'The ferries keep to their timetable until then, a speaker for the board said on Monday.'

describe('the top of an article', () => {
  it.each([
    ['a headline', ['Quay to be repaired', STORY, MORE], 'headline body body'],
    ['a question', ['Will the quay hold?', STORY, MORE], 'headline body body'],
    ['no headline', [STORY, MORE], 'body body'],
    ['a country’s letters at its end', ['Ferry line opens to the U.S.', STORY, MORE], 'headline body body'],
    [
      'a dek',
      ['Quay to be repaired', 'Board sets money aside for works before winter', STORY],
      'headline dek body',
    ],
    [
      'a dek that the story repeats',
      ['Quay to be repaired', 'The harbour board will repair the quay before winter.', STORY],
      'headline dek body',
    ],
    [
      'a dek with a full stop above the byline',
      ['Quay to be repaired', 'After years of storms the board acts.', 'By Ada Quill', STORY],
      'headline dek byline body',
    ],
    [
      'byline and date',
      ['Quay to be repaired', 'By Ada Quill', 'Published: 3 March 2020', STORY],
      'headline byline byline body',
    ],
    ['a date above the headline', ['3 March 2020', 'Quay to be repaired', STORY], 'byline headline body'],
    ['an agency’s name', ['Quay to be repaired', 'Harbour News Agency', STORY], 'headline byline body'],
    [
      'the rest of a picture’s words',
      ['Quay to be repaired', '3 March 2020', 'ferries at the old quay in 2019.', STORY],
      'headline byline caption body',
    ],
    ['a headline like a byline', ['By Fair Means', STORY, MORE], 'headline body body'],
    ['one sentence', ['The quay will be repaired.'], 'body'],
  ])('may have %s', (_, paragraphs, expected) => expect(roles(...paragraphs).join(' ')).toBe(expected))
})

describe('within an article', () => {
  it.each([
    ['The new crane at the quay on Monday. (Ben Roe/Harbour Post)', 'caption'],
    ['The new crane at the quay. (AP Photo/Ben Roe)', 'caption'],
    ['The new crane at the quay. Image: Ben Roe.', 'caption'],
    ['The old quay in 1950. Photograph: Ben Roe/Harbour Post', 'caption'],
    ['Pictured: the new crane at the quay', 'caption'],
    ['Photo: Ben Roe/Harbour Post', 'credit'],
    ['(Photo by Ben Roe)', 'credit'],
    ['Money is short', 'subhead'],
    ['“Nobody asked us”', 'subhead'],
    ['Group A – Oldport 1 – 0 Newport', 'subhead'],
    ['The board wrote on its page:', 'body'],
    ['"It is a long game." - Ada Quill', 'body'],
    ['> It is a long game.', 'quote'],
    ['- cranes\n- bollards', 'list'],
    ['Town\tVotes\nOldport\t300', 'table'],
    ['A figure (2019/2020) in the middle of a sentence is no credit.', 'body'],
  ])('“%s” is a %s', (paragraph, role) => {
    expect(roles('Quay to be repaired', STORY, paragraph, MORE)).toEqual(['headline', 'body', role, 'body'])
  })

  it.each([
    ['With files from Harbour News Agency', 'credit'],
    ['Reporting by Ada Quill; editing by Ben Roe', 'credit'],
    ['© 2020 Harbour Post', 'credit'],
    ['Ben Roe in Newport contributed to this report.', 'credit'],
    ['By Ada Quill', 'byline'],
    ['And so the quay stays', 'body'],
  ])('“%s” at its end is %s', (paragraph, role) => {
    expect(roles('Quay to be repaired', STORY, MORE, paragraph).at(-1)).toBe(role)
  })
})

describe('what a text says of itself', () => {
  const placed = (...lines: string[]) =>
    assignRoles(['Quay to be\u00a0repaired', ...lines, STORY].join('\n\n'))

  it('is its title, writer and date', () => {
    expect(placed('By Ada Quill', 'Published: 3 March 2020')).toMatchObject({
      title: 'Quay to be repaired',
      writer: 'Ada Quill',
      offeredDate: '2020-03-03',
    })
  })

  it('is the day it appeared rather than the day it was changed', () => {
    expect(placed('Updated 5 March 2020', 'Published 3 March 2020').offeredDate).toBe('2020-03-03')
    expect(placed('Updated 5 March 2020').offeredDate).toBe('2020-03-05')
  })

  it('is the date behind the name', () => {
    expect(placed('By Ada Quill, March 3, 2020').offeredDate).toBe('2020-03-03')
  })

  it('is no day that may be two, or that no calendar has', () => {
    expect(placed('3/4/2020').offeredDate).toBeNull()
    expect(placed('By Ada Quill', '30 February 2020')).toMatchObject({
      writer: 'Ada Quill',
      offeredDate: null,
    })
  })

  it('is the day below the story too', () => {
    expect(placed(MORE, '3 March 2020').offeredDate).toBe('2020-03-03')
  })

  it('is none of the days of a chronology', () => {
    const days = ['1 May 2019', STORY, '2 June 2019', STORY]
    expect(placed(STORY, MORE, ...days).offeredDate).toBeNull()
    expect(placed('3 March 2020', STORY, MORE, ...days).offeredDate).toBe('2020-03-03')
  })

  it('is all writers of a line that names several', () => {
    expect(placed('By Ada Quill and Ben Roe').writer).toBe('Ada Quill and Ben Roe')
  })

  it('is nothing where it does not say it: a day in the story is not taken', () => {
    const { title, writer, offeredDate } = assignRoles('The quay was closed on 3 March 2020, Ada Quill said.')
    expect([title, writer, offeredDate]).toEqual([null, null, null])
  })
})

describe('the sample article', () => {
  const { blocks, ...said } = assignRoles(SAMPLE_ARTICLE)
  const words = (role: string): string[] =>
    blocks
      .filter((block) => block.role === role)
      .map(({ start, end }) => SAMPLE_ARTICLE.slice(start, end).slice(0, 30))

  it('says what it is called, who wrote it and when', () => {
    expect(said).toEqual({
      title: SAMPLE_TITLE,
      writer: 'Elena Marsh',
      offeredDate: SAMPLE_PUBLISHED_AT,
    })
  })

  it('has its parts told apart', () => {
    expect(words('dek')).toHaveLength(1)
    expect(words('byline')).toHaveLength(2)
    expect(words('subhead')).toEqual(['A war chest that refills itsel', 'Two neighbours without a chair'])
    expect(words('caption')).toEqual(['Iraqi President Fuad Masum, le', 'Ibrahim al-Jaafari, right, Ira'])
    expect(words('credit')).toHaveLength(2)
    expect(words('body')).toHaveLength(15)
  })
})

describe('other scripts and broken characters', () => {
  it.each([
    ['Arabic', 'إصلاح رصيف الميناء', 'قالت الهيئة إنها ستصلح الرصيف القديم.', 'المال قليل'],
    ['Hebrew', 'תיקון הרציף לפני החורף', 'הנהלת הנמל הודיעה כי תתקן את הרציף.', 'אין כסף'],
    ['Chinese', '码头将修', '港务局说冬天以前要修码头。', '钱不够'],
    ['emoji', 'Quay 🚢 repaired', 'The board acted 👩‍👩‍👧 at last.', 'Money 💰 is short'],
  ])('%s is placed as Latin is', (_, headline, story, subhead) => {
    expect(roles(headline, story, subhead, story)).toEqual(['headline', 'body', 'subhead', 'body'])
  })

  it('keep their places in UTF-16', () => {
    const text = '\ufeff\u00a0🚢 Quay\ud83e\r\n\r\n\udca2The board acted.\r\n'
    const { blocks } = assignRoles(text)
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '🚢 Quay\ud83e',
      '\udca2The board acted.',
    ])
  })
})

describe('blocks', () => {
  const piece = fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\t',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '- ',
      '> ',
      '| a |',
      '• ',
      'By Ada Quill',
    ],
    ...[
      '3 March 2020',
      'שלום',
      '👩‍👩‍👧',
      '\ud83e',
      '\udca2',
      'A headline',
      'A sentence stands here.',
      '\v',
      '\f',
    ],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )

  it('are in order, apart, trimmed, numbered, and hold all that is no white space', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { blocks } = assignRoles(words)
        let from = 0
        blocks.forEach(({ id, start, end }, at) => {
          expect(id).toBe(`b${at + 1}`)
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(words.slice(from, start).trim()).toBe('')
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end))
          from = end
        })
        expect(words.slice(from).trim()).toBe('')
      }),
      { numRuns: 200 },
    )
  })

  it('hold no blank line, but in lists and tables', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { role, start, end } of assignRoles(words).blocks) {
          if (role === 'list' || role === 'table') continue
          const lines = words.slice(start, end).split(/\r\n|[\r\n\u2028\u2029]/)
          expect(lines.filter((line) => line.trim() === '')).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  // Each repeats what one of the patterns looks for, so that one that tries every way would not come to an end.
  it.each([
    ...[
      '(a/',
      '."',
      'image: ',
      '3 March 2020 ',
      'By Ada Quill and ',
      'Ada ',
      '1. ',
      '|',
      '- ',
      ' ',
      '\u00a0',
      '\t',
    ],
    ...[
      'By Ada Quill\n',
      '3 March 2020\n\n',
      'Ada\n\nPhoto: Ben\n',
      'A\r\n',
      '\ud83e\n\n',
      '> \n',
      'PARIS, ',
    ],
  ])('are found in 200 KB of %j, at once or in short paragraphs', (piece) => {
    const long = `x${piece.repeat(Math.ceil(200_000 / piece.length))}x`
    const short = `${piece.repeat(Math.floor(150 / piece.length))}\n\n`.repeat(1_400)
    for (const words of [long, short]) {
      const { blocks } = assignRoles(words)
      const held = blocks.map(({ start, end }) => words.slice(start, end)).join('')
      expect(held.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
    }
  })

  it('are found in a hundred thousand lines, and in one line of nine million characters', () => {
    expect(assignRoles(`${STORY}\n`.repeat(100_000)).blocks).toHaveLength(100_000)
    expect(assignRoles(`${STORY} `.repeat(100_000)).blocks).toHaveLength(1)
  })
})
