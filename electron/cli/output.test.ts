import { describe, expect, it } from 'vitest'
import { errorLine, toldError } from './errors.ts'
import { columns, oneLine, visible } from './output.ts'

describe('text from anywhere', () => {
  it.each([
    ['an escape', 'a\u001b[31mb', 'a␛[31mb'],
    ['a bell and a backspace', '\u0007\b', '␇␈'],
    ['a carriage return that would write over the line', 'safe\rSAFE', 'safe␍SAFE'],
    ['a control of eight bits', '\u009b2J', '<9b>2J'],
    ['delete', '\u007f', '␡'],
    ['lines and tabs, which stay', 'a\tb\r\nc\n', 'a\tb\nc\n'],
    ['words, which stay', 'naïve 🧊 قال', 'naïve 🧊 قال'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('keeps a row of a table on its line, and its columns in place', () => {
    expect(
      columns([
        ['\u009b1', 'a'],
        ['two\nlines', 'b'],
      ]),
    ).toBe('<9b>1      a\ntwo lines  b')
  })

  it('is cut where its visible form ends', () => {
    expect(oneLine('\u009b\u009b', 6)).toBe('<9b><…')
  })
})

describe('an error', () => {
  it('of a text that is too long is told without the engine’s words', () => {
    const told = toldError(new RangeError('Invalid string length'))
    expect(errorLine(told)).toMatch(/^error\[too-much\]: There is too much to print at once\..*--limit/)
  })
})
