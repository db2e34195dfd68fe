import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSecrets, secretsFrom } from './secrets.ts'

const found = (text: string, ...secrets: string[]): string[] =>
  findSecrets(text, secretsFrom(secrets)).map(({ start, end }) => text.slice(start, end))

describe('a secret', () => {
  it.each([
    ['As Sean O’Brien told us.', "Sean O'Brien", 'Sean O’Brien'],
    ["As SEAN O'BRIEN told us.", 'Sean O’Brien', "SEAN O'BRIEN"],
    ['Ann\u00a0 Lee rang.', 'Ann Lee', 'Ann\u00a0 Lee'],
    ['The note of Jean—Luc came.', 'Jean-Luc', 'Jean—Luc'],
    ['„We have 26 names“, he said.', '"We have 26 names"', '„We have 26 names“'],
    ['Rene\u0301 Dupont rang.', 'René Dupont', 'Rene\u0301 Dupont'],
    ['Ask at ann@lee.example now.', 'ann@lee.example', 'ann@lee.example'],
    ['🎉 Ann Lee 🎉', 'Ann Lee', 'Ann Lee'],
  ])('is found in “%s”', (text, secret, words) => {
    expect(found(text, secret)).toEqual([words])
  })

  it.each([
    ['a\n\n\na', 'So a a says.', 'a a'],
    ['e\u0301e\u0301', 'So éé says.', 'éé'],
  ])('is found where its signs fold into few: %j', (secret, text, words) => {
    expect(found(text, secret)).toEqual([words])
  })

  it('is found as a whole where another is its beginning', () => {
    expect(found('Ann Lee Smith and Ann Lee', 'Ann Lee', 'Ann Lee Smith')).toEqual([
      'Ann Lee Smith',
      'Ann Lee',
    ])
  })

  it('of fewer than four letters is let be, unless it is a name that stands alone', () => {
    const text = 'Wu rang. A wu and Wurst did not, Wu’s clerk did.'
    expect(found(text, 'Wu')).toEqual([])
    const places = findSecrets(text, secretsFrom([], ['Wu']))
    expect(places.map(({ start }) => start)).toEqual([0, text.lastIndexOf('Wu')])
  })

  it('is found at every place, end to end', () => {
    expect(found('noisenoise', 'noise')).toEqual(['noise', 'noise'])
  })

  it('may be as long as a document', () => {
    const passage = 'The list has 26 names. '.repeat(20_000)
    expect(found(`Note: ${passage}`, passage)).toHaveLength(1)
  })

  it('may be one of thousands', () => {
    const secrets = secretsFrom(Array.from({ length: 5000 }, (_, at) => `passage number ${at} of the file`))
    const text = 'Nothing of passage number 4711 of the file may stay. '.repeat(2000)
    expect(findSecrets(text, secrets)).toHaveLength(2000)
  })

  it('is found wherever it was put, and nothing else is', () => {
    const quiet = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '“', '-', 'é', '🎉') })
    fc.assert(
      fc.property(quiet, quiet, (before, after) => {
        expect(found(`${before}Zorro Zack${after}`, 'zorro zack')).toEqual(['Zorro Zack'])
        expect(found(before + after, 'zorro zack')).toEqual([])
      }),
    )
  })
})
