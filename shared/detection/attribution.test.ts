import { describe, expect, it } from 'vitest'
import type { Proposal } from './findings.ts'
import { detectIn } from './paragraphs.ts'

const claimWith = (text: string, words: string): Proposal => {
  const { claims } = detectIn(text)
  const found = claims.find(({ quote }) => quote.includes(words))
  if (!found)
    throw new Error(`no claim with "${words}" in ${JSON.stringify(claims.map(({ quote }) => quote))}`)
  return found
}

describe('the source of a claim', () => {
  it.each([
    ['The mayor said the bridge was closed in May.', 'bridge', 'The mayor'],
    ['According to Harbour Works, the bridge was closed in May.', 'bridge', 'Harbour Works'],
    ['The bridge was closed in May, according to the port authority.', 'bridge', 'the port authority'],
    ['Ann Lee told the Oxley Gazette that the bridge was closed in May.', 'bridge', 'Ann Lee'],
    ['"The bridge is closed," said Ann Lee.', 'bridge', 'Ann Lee'],
    ['"The bridge is closed," Ann Lee said.', 'bridge', 'Ann Lee'],
    ['“The bridge is closed,” Ann Lee said on Monday.', 'bridge', 'Ann Lee'],
    ['"The bridge," Ann Lee said, "has been closed since the storm of 1998."', '1998', 'Ann Lee'],
    ['The bridge was closed in May, officials say.', 'bridge', 'officials'],
    ['Ann Lee, the mayor of Oxley, said the bridge was closed in May.', 'bridge', 'Ann Lee'],
    ['A recent survey found only a third of voters wanted the bridge.', 'third', 'A recent survey'],
    ['The agency estimates that the port has 12,000 workers.', '12,000', 'The agency'],
    ['The minister called for a new bridge in Oxley.', 'bridge', 'The minister'],
    ['Ann Lee ruled out a second bridge in Oxley.', 'bridge', 'Ann Lee'],
    ['Port officials made it clear that the bridge was closed in May.', 'bridge', 'Port officials'],
    ['The State Department left open the possibility of 12 new talks.', '12', 'State Department'],
    ['Prime Minister Ann Lee called the plan "a bad joke" in a speech.', 'plan', 'Prime Minister Ann Lee'],
    ['Farmers from across the county pledged to stop the road "at any price".', 'road', 'Farmers'],
  ])('%s', (text, words, source) => {
    expect(claimWith(text, words).attributedTo?.toLowerCase()).toContain(
      source.toLowerCase().replace(/^the /, ''),
    )
  })

  it('leaves out the word that joins the source to what stands before', () => {
    const text = 'Ships turned back as Oxley asked its allies for 12 tugs.'
    expect(claimWith(text, '12 tugs').attributedTo).toBe('Oxley')
  })

  it('takes the person named before for "he" and "she"', () => {
    const text = 'Ann Lee said the port was safe.\nShe said 12 ships had left on Monday.'
    expect(claimWith(text, '12 ships').attributedTo).toBe('Ann Lee')
  })

  it('does not take a caption for the one who speaks next', () => {
    const text =
      'Ann Lee said the port was safe.\nKarl Moss visits Oxley.\nShe said 12 ships had left on Monday.'
    const found = detectIn(text, ['body', 'caption']).claims.find(({ quote }) => quote.includes('12 ships'))
    expect(found?.attributedTo).toBe('Ann Lee')
  })

  it('gives the other sentences of a quotation to its speaker', () => {
    const text = '"The fire killed 14 people. It was the wind," said Ann Lee.'
    expect(claimWith(text, '14 people').attributedTo).toBe('Ann Lee')
  })

  it.each([
    ['The bridge was closed in May.', 'bridge'],
    ['She found her keys in Oxley.', 'keys'],
    ['Ann Lee left the harbour open to 12 ships.', 'harbour'],
    ['A group called Dawn occupied the bridge.', 'bridge'],
    ['The driver was accused of theft.', 'theft'],
    ['Ann Lee said she was ill, and the bridge was closed in May.', 'bridge was closed'],
  ])('leaves "%s" without a source', (text, words) => {
    expect(claimWith(text, words).attributedTo).toBeNull()
  })

  it('gives words of the article, never others', () => {
    const text = 'The U.S. State Department said 24 ships had left, according to Ann Lee.'
    for (const { attributedTo } of detectIn(text).claims) {
      if (attributedTo !== null) expect(text).toContain(attributedTo)
    }
  })
})
