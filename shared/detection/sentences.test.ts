import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import { splitSentences } from './sentences.ts'
import { readTokens } from './tokens.ts'

const sentencesOf = (text: string, role: BlockRole = 'body'): string[] =>
  splitSentences(text, readTokens(text), role).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['But the U.S. State Department left at once.'],
    ['Mr. Otway met Mrs. Penn and Dr. Lisle in Oxley.'],
    ['Lt. Gen. Maria Voss led the troops to Oxley.'],
    ['The book by J. R. Hartley was read by K. Moss.'],
    ['The train leaves at 5 p.m. Monday from Oxley.'],
    ['Readers can write to www.oxley.example.nz or to oxley.example today.'],
    ['Harbour Works Inc. Chairman Lee resigned.'],
    ['"Why now?" he asked the board.'],
    ['The price rose to 3.5 per cent in Oxley.'],
    ['See No. 7 in the list of St. Mary.'],
  ])('keeps %s whole', (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence])
  })

  it.each([
    ['He lives in the U.S. He pays his taxes there.', 2],
    ['The ship left at 5 p.m. The crew was gone.', 2],
    ['The mayor left. The council stayed. Nobody spoke.', 3],
    ['"We won." She smiled at them.', 2],
    ['Was it late? It was. It rained!', 3],
    ['The firm is Harbour Works Inc. It builds ships.', 2],
  ])('cuts %s into %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  it('takes a credit that runs on from a caption for a sentence of its own', () => {
    expect(sentencesOf('The mayor greets visitors in Oxley Photo: Ann Lee', 'caption')).toEqual([
      'The mayor greets visitors in Oxley',
      'Photo: Ann Lee',
    ])
  })

  it('goes on across the line breaks of wrapped text', () => {
    expect(sentencesOf('The mayor of Oxley\nleft the town.')).toEqual(['The mayor of Oxley\nleft the town.'])
  })

  it('takes each line of a list for itself', () => {
    expect(sentencesOf('Four ships\nNine boats', 'list')).toEqual(['Four ships', 'Nine boats'])
  })

  it('lets a name with a small first letter open a sentence', () => {
    expect(sentencesOf('The phone sold well. iPhone buyers waited.')).toHaveLength(2)
  })

  it('ends even a sentence that never ends', () => {
    const sentences = sentencesOf('and ships '.repeat(2000))
    expect(sentences.length).toBeGreaterThan(5)
    expect(sentences.join(' ').replace(/\s+/g, ' ')).toBe('and ships '.repeat(2000).trim())
  })
})
