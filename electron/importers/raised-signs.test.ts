import { describe, expect, it } from 'vitest'
import { setOffLine } from './raised-signs.ts'

describe('words off the line', () => {
  it.each([
    ['6', '0', '⁶'],
    ['-12', '0', '⁻¹²'],
    ['1,2', '9', '¹,²'],
    ['n', '2', 'ⁿ'],
    ['th', '9', 'th'],
    ['th', 'a', ' th'],
    ['note 3', '9', ' note 3'],
    ['note', ' ', 'note'],
    ['note', '', 'note'],
    ['*', '9', '*'],
    ['†', 'd', '†'],
    [' ', '9', ' '],
  ])('raised “%s” behind “%s” is “%s”', (words, before, written) => {
    expect(setOffLine(words, 'raised', before)).toBe(written)
  })

  it.each([
    ['2', 'O', '₂'],
    ['n', '2', ' n'],
    ['th', '9', ' th'],
  ])('lowered “%s” behind “%s” is “%s”', (words, before, written) => {
    expect(setOffLine(words, 'lowered', before)).toBe(written)
  })
})
