import { describe, expect, it } from 'vitest'
import type { BlockRole } from '../project/article.ts'
import { detect } from './detect.ts'
import type { Proposal } from './findings.ts'
import { articleOf, detectIn } from './paragraphs.ts'

const quotesOf = (text: string, roles: readonly BlockRole[] = []): string[] =>
  [...detectIn(text, roles).claims]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ quote }) => quote)

function claimIn(text: string, words: string, roles: readonly BlockRole[] = []): Proposal {
  const { claims } = detectIn(text, roles)
  const found = claims.find(({ quote }) => quote.includes(words))
  if (!found)
    throw new Error(`no claim with "${words}" in ${JSON.stringify(claims.map(({ quote }) => quote))}`)
  return found
}

describe('the kind of a claim', () => {
  it.each([
    ['The group earns more than $3 million a day.', 'money'],
    ['The fire killed 14 people in Oxley.', 'quantity'],
    ['No country has offered any troops.', 'quantity'],
    ['There were no injuries in the port.', 'quantity'],
    ['Oxley has the largest port in the country.', 'comparison'],
    ['She was the first woman to lead the council.', 'comparison'],
    ['Prices fell in every town of the county.', 'comparison'],
    ['The festival began on August 10.', 'date'],
    ['The bridge collapsed because of the storm.', 'causal'],
    ['The storm caused the crane to collapse.', 'causal'],
    ['"We will not leave the town," Ann Lee said.', 'quote'],
    ['The mayor called the plan "a very bad joke".', 'quote'],
    ['The minister said the plan was sound.', 'attribution'],
    ['The minister called for new rules.', 'attribution'],
    ['Police arrested the driver in Oxley.', 'event'],
    ['The council will close the bridge.', 'event'],
    ['The town is being attacked by thieves.', 'event'],
    ['The new law is not retroactive.', 'state'],
    ['The island belongs to Norway.', 'state'],
  ])('%s is %s', (text, kind) => {
    expect(claimIn(text, text.slice(0, -1).split(' ').slice(-1)[0] ?? '').kind).toBe(kind)
  })

  it('takes a name with its office for an identity beside the clause it stands in', () => {
    const text = 'Ann Lee, the mayor of Oxley, opened the bridge in heavy rain.'
    expect(quotesOf(text)).toContain('Ann Lee, the mayor of Oxley')
    expect(detectIn(text).claims.find(({ quote }) => quote === 'Ann Lee, the mayor of Oxley')?.kind).toBe(
      'identity',
    )
  })

  it('tells headlines in the present as events', () => {
    expect(claimIn('Oxley opens bridge after storm', 'Oxley', ['headline']).kind).toBe('event')
  })

  it('names in facets what else is in the claim, and not the kind again', () => {
    const claim = claimIn('Ann Lee said 14 ships left on Monday because of the storm.', '14 ships')
    expect(claim.kind).toBe('quantity')
    expect(claim.facets).toEqual(expect.arrayContaining(['date', 'causal', 'attribution']))
    expect(claim.facets).not.toContain('quantity')
  })
})

describe('the words of a claim', () => {
  it('leaves out the full stop and the leading conjunction', () => {
    expect(quotesOf('But the council closed the bridge.')).toEqual(['the council closed the bridge'])
  })

  it('keeps the closing quote mark', () => {
    expect(quotesOf('The mayor said "we closed the bridge."')).toEqual([
      'The mayor said "we closed the bridge."',
    ])
  })

  it('parts two clauses with subjects of their own', () => {
    expect(quotesOf('The council closed the bridge and the port stopped all ships.')).toEqual([
      'The council closed the bridge',
      'the port stopped all ships',
    ])
  })

  it('does not part two nouns', () => {
    expect(quotesOf('The mayor and the council closed the bridge.')).toEqual([
      'The mayor and the council closed the bridge',
    ])
  })

  it('parts what follows from what happened', () => {
    expect(quotesOf('The storm hit Oxley, killing 14 people and wounding 30.')).toEqual([
      'The storm hit Oxley',
      'killing 14 people',
      'wounding 30',
    ])
  })

  it('takes a relative clause out and keeps the main clause whole', () => {
    const quotes = quotesOf('The bridge, which opened in 1998, was closed by the council.')
    expect(quotes).toEqual([
      'The bridge, which opened in 1998, was closed by the council',
      'which opened in 1998',
    ])
  })

  it('leaves the source out of the sentence that it ends', () => {
    expect(quotesOf('The port lost 14 ships, according to the harbour master.')).toEqual([
      'The port lost 14 ships',
    ])
  })

  it('leaves the dateline out', () => {
    expect(quotesOf('Oxley, Norway — The council closed the bridge.')).toEqual([
      'The council closed the bridge',
    ])
  })

  it('does not part words that one speaker says in one breath', () => {
    const text = '"The bridge is closed and the port is closed," Ann Lee said.'
    expect(quotesOf(text)).toEqual([text.slice(0, -1)])
  })

  it('proposes a figure that stands in passing in a long clause', () => {
    const text =
      "The council on Monday won a promise by the league's 24 member clubs to help rebuild the bridge after the long storm."
    expect(quotesOf(text)).toContain("the league's 24 member clubs")
  })

  it('stays within its block', () => {
    const article = articleOf('The council closed\nthe bridge and the port.')
    for (const { start, end } of detect(article).claims) {
      expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
    }
  })
})

describe('what is no claim', () => {
  it.each([
    ['Is this the end of the bridge?'],
    ['We must rebuild the bridge together.'],
    ['Small harbours are seen as vital.'],
    ['Wait until the crowds have gone.'],
    ['It was a beautiful and moving evening.'],
    ['"There is no room for doubt here."'],
    ['Maybe the bridge could fall.'],
    ['Photo: Ann Lee'],
    ['(Ann Lee/Oxley Pictures)'],
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([])
  })

  it.each<[string, BlockRole]>([
    ['By Ann Lee of Oxley', 'byline'],
    ['Ann Lee took this picture', 'credit'],
    ['The mayor under fire', 'subhead'],
  ])('%s as %s', (text, role) => {
    expect(quotesOf(text, [role])).toEqual([])
  })
})

describe('the weight of a claim', () => {
  it.each([
    ['The group earns more than $3 million a day, according to the police.', '$3 million', 3],
    ['The fire killed 1,400 people in two towns, the ministry said.', '1,400', 3],
    ['The council closed the bridge.', 'bridge', 2],
    ['The room is warm.', 'room', 1],
  ])('%s', (text, words, weight) => {
    expect(claimIn(text, words).weight).toBe(weight)
  })

  it('says why in plain words', () => {
    const { reasons } = claimIn('The group earns $3 million a day, according to the police.', '$3 million')
    expect(reasons).toEqual(expect.arrayContaining(['amount of money', 'a figure from a named source']))
  })

  it('never leaves a claim without a reason', () => {
    for (const { reasons } of detectIn('The room is warm. Ann Lee, 47, left on Monday.').claims) {
      expect(reasons.length).toBeGreaterThan(0)
    }
  })

  it('puts the grave before the routine', () => {
    const { claims } = detectIn('The room is warm.\nThe fire killed 14 people in Oxley, the police said.')
    expect(claims[0]?.quote).toContain('14 people')
  })

  it('puts the first claim of another sentence before the second of the same', () => {
    const { claims } = detectIn(
      'The fire killed 14 people and the storm killed 15 people.\nThe flood killed 16 people.',
    )
    expect(claims.map(({ quote }) => /\d+/.exec(quote)?.[0]).slice(0, 2)).toContain('16')
  })
})

describe('claims that say the same again', () => {
  it('point to each other', () => {
    const text =
      'The council of Oxley closed the bridge.\nNobody knew.\nThe council of Oxley closed the bridge.'
    const { claims } = detectIn(text)
    const [first, second] = claims.flatMap(({ quote }, index) => (quote.includes('bridge') ? [index] : []))
    expect(claims[first ?? -1]?.sameAs).toEqual([second])
    expect(claims[second ?? -1]?.sameAs).toEqual([first])
  })

  it('must have the same figures', () => {
    const { claims } = detectIn('The storm at Oxley killed 14 people.\nThe storm at Oxley killed 15 people.')
    expect(claims.flatMap(({ sameAs }) => sameAs)).toEqual([])
  })
})

describe('what cannot be read', () => {
  const FOREIGN: readonly (readonly [string, string])[] = [
    ['German', 'Der Rat der Stadt hat am Montag beschlossen, die alte Brücke über den Fluss zu schließen.'],
    ['French', 'Le conseil de la ville a décidé lundi de fermer le vieux pont sur la rivière.'],
    ['Arabic', 'قرر مجلس المدينة يوم الاثنين إغلاق الجسر القديم فوق النهر'],
    ['Chinese', '市议会周一决定关闭河上的旧桥。'],
    [
      'short',
      'Der Rat schweigt.\nDer Rat der Stadt hat am Montag beschlossen, die alte Brücke zu schließen.',
    ],
  ]
  it.each(FOREIGN)('%s is named with a reason and gives no claims', (_, text) => {
    const { claims, notChecked } = detectIn(text)
    expect(claims).toEqual([])
    expect(notChecked.map((one) => one.text).join('\n')).toBe(text)
    expect(notChecked[0]?.why).toMatch(/English/)
  })

  it('does not keep the English paragraphs from being read', () => {
    const text =
      'The council closed the bridge on Monday.\nDer Rat der Stadt hat am Montag die alte Brücke geschlossen.'
    const { claims, notChecked } = detectIn(text)
    expect(claims).toHaveLength(1)
    expect(notChecked).toHaveLength(1)
  })

  it('names words that stand in no block', () => {
    const text = 'The council closed the bridge.'
    expect(detect({ text, blocks: [], publishedAt: null }).notChecked).toEqual([
      expect.objectContaining({ start: 0, end: text.length }),
    ])
  })

  it('names characters that are no text', () => {
    expect(detectIn('The council\0 closed the bridge.').notChecked).toHaveLength(1)
  })

  it('reads a book as far as it says it does', () => {
    const line = 'The council spent $3 million on the bridge.\n'
    const text = line.repeat(25_000)
    const { claims, quantities, notChecked } = detectIn(text)
    expect(claims.length).toBeGreaterThan(20_000)
    expect(Math.max(...claims.map(({ end }) => end))).toBeLessThanOrEqual(1_000_000)
    expect(quantities.every(({ end }) => end <= 1_000_000)).toBe(true)
    expect(notChecked).toHaveLength(25_000 - claims.length)
    expect(notChecked[0]?.why).toContain('first million')
  })

  it.each(['a-', 'A.B.', 'hundred', 'www.'])('ends soon on 200 KB of “%s” without a space', (bit) => {
    const text = bit.repeat(200_000 / bit.length)
    const { notChecked } = detectIn(`The council closed the bridge.\nIt said so. ${text}`)
    expect(notChecked).toContainEqual(expect.objectContaining({ text }))
  })

  it('has nothing to say of an empty text', () => {
    expect(detect({ text: '', blocks: [], publishedAt: null })).toEqual({
      claims: [],
      quantities: [],
      dates: [],
      notChecked: [],
    })
  })

  it('reads on past emoji and words in other scripts', () => {
    const text = '🎉🎉 The council of Oxley 👩‍👩‍👧 closed the bridge (الجسر) on Monday.'
    const [claim] = detectIn(text).claims
    expect(claim?.quote).toContain('closed the bridge')
    expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote)
  })

  it('keeps its places after no-break spaces, tabs and thin spaces', () => {
    const text = 'The\u00a0council\tof\u2009Oxley  closed the bridge.'
    expect(quotesOf(text)).toEqual([text.slice(0, -1)])
  })

  it('reads a sentence of 30,000 words', () => {
    const text = `The council closed ${'the bridge and '.repeat(10_000)}the port.`
    for (const { start, end, quote } of detectIn(text).claims) expect(text.slice(start, end)).toBe(quote)
    expect(detectIn(text).claims.length).toBeGreaterThan(0)
  })

  it('reads a block of a thousand sentences', () => {
    const sentence = 'The council closed the bridge on Monday. '
    expect(detectIn(sentence.repeat(1000)).claims).toHaveLength(1000)
  })
})
