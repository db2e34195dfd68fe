import { describe, expect, it } from 'vitest'
import { movedByCharacter, movedByWord, movedTo } from './by-word.ts'

const TEXT = 'It would come to more than $1 billion, they said.'
const ROOM = { start: 0, end: TEXT.length }
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

describe('moving an end', () => {
  it('takes a word more and a word less', () => {
    expect(wordsOf(movedByWord(TEXT, at('more than $1'), 'end', 1, ROOM))).toBe('more than $1 billion,')
    expect(wordsOf(movedByWord(TEXT, at('more than $1'), 'end', -1, ROOM))).toBe('more than')
    expect(wordsOf(movedByWord(TEXT, at('more than $1'), 'start', 1, ROOM))).toBe('than $1')
    expect(wordsOf(movedByWord(TEXT, at('more than $1'), 'start', -1, ROOM))).toBe('to more than $1')
  })

  it('keeps at least one word and stays in its room', () => {
    expect(wordsOf(movedByWord(TEXT, at('more'), 'end', -1, ROOM))).toBe('more')
    expect(wordsOf(movedByWord(TEXT, at('said.'), 'end', 1, ROOM))).toBe('said.')
    expect(wordsOf(movedByWord(TEXT, at('more'), 'start', -1, at('to more than')))).toBe('to more')
    expect(wordsOf(movedByWord(TEXT, at('to more'), 'start', -1, at('to more than')))).toBe('to more')
  })

  it('snaps what is dragged to words, or leaves it free', () => {
    const place = TEXT.indexOf('llion')
    expect(wordsOf(movedTo(TEXT, at('more than'), 'end', place, ROOM, false))).toBe('more than $1')
    expect(wordsOf(movedTo(TEXT, at('more than'), 'end', place, ROOM, true))).toBe('more than $1 bi')
  })

  it('never cuts a character in two', () => {
    const text = 'a 😀 b'
    expect(movedByCharacter(text, { start: 0, end: 2 }, 'end', 1, { start: 0, end: text.length }).end).toBe(4)
    expect(movedByCharacter(text, { start: 0, end: 4 }, 'end', -1, { start: 0, end: text.length }).end).toBe(
      2,
    )
  })
})
