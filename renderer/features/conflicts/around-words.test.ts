import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../shared/project/article.ts'
import { aroundWords } from './around-words.ts'

const TEXT = 'A headline\n\nAdopted by all 24 participant nations, the text commits them.'
const draft = {
  text: TEXT,
  blocks: [
    { id: 'b1', role: 'headline', start: 0, end: 10 },
    { id: 'b2', role: 'body', start: 12, end: TEXT.length },
  ],
} as unknown as Draft
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('words with their neighbours', () => {
  it('shows a few words on either side', () => {
    expect(aroundWords(draft, at('24'))).toEqual({
      before: 'by all ',
      words: '24',
      after: ' participant nations',
    })
  })

  it('stays within the paragraph', () => {
    expect(aroundWords(draft, at('Adopted')).before).toBe('')
    expect(aroundWords(draft, at('headline'))).toEqual({ before: 'A ', words: 'headline', after: '' })
  })

  it('ends with the sentence', () => {
    expect(aroundWords(draft, at('them')).after).toBe('')
  })

  it('leaves long words alone', () => {
    expect(aroundWords(draft, at('24 participant nations, the text')).after).toBe('')
  })
})
