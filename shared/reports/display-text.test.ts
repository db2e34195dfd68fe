import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayText } from './display-text.ts'

const RLO = '\u202e'
const RLI = '\u2067'
const PDF = '\u202c'
const PDI = '\u2069'

describe('text fit for a page', () => {
  it('keeps ordinary words in every script', () => {
    const text = 'Élysée, 東京, القاهرة, 👩‍👩‍👧, tab\tand\nline'
    expect(displayText(text)).toBe(text)
  })

  it('shows that there was something no page can show', () => {
    expect(displayText('a\u0000b\u001bc\ud800d\ufffee')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
  })

  it('reads every line end as one', () => {
    expect(displayText('a\r\nb\rc')).toBe('a\nb\nc')
  })

  it.each([
    ['an override that stays open', `${RLO}abc`, `${RLO}abc${PDF}`],
    ['an isolate that stays open', `${RLI}abc`, `${RLI}abc${PDI}`],
    ['one in the other', `${RLI}${RLO}abc`, `${RLI}${RLO}abc${PDF}${PDI}`],
    ['an end without a beginning', `a${PDI}b${PDF}c`, 'abc'],
    ['an isolate that ends over an override', `${RLI}${RLO}a${PDI}b`, `${RLI}${RLO}a${PDF}${PDI}b`],
    ['what is closed already', `${RLO}a${PDF}`, `${RLO}a${PDF}`],
  ])('closes directions: %s', (_, text, closed) => {
    expect(displayText(text)).toBe(closed)
  })

  it('leaves no direction open, whatever comes', () => {
    const controls = fc.constantFrom(
      '\u202a',
      '\u202b',
      '\u202d',
      RLO,
      '\u2066',
      RLI,
      '\u2068',
      PDF,
      PDI,
      'x',
    )
    fc.assert(
      fc.property(fc.array(controls, { maxLength: 20 }), (parts) => {
        const open: string[] = []
        for (const char of displayText(parts.join(''))) {
          if (char === PDF || char === PDI) expect(open.pop()).toBe(char)
          else if (char !== 'x') open.push(char >= '\u2066' ? PDI : PDF)
        }
        expect(open).toEqual([])
      }),
    )
  })
})
