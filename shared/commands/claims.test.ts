import { describe, expect, it } from 'vitest'
import type { Claim } from '../project/claim.ts'
import type { Project } from '../project/project.ts'
import {
  AB,
  CD,
  INVENTED_TEXT,
  inventedProject,
  placeOf,
  projectWithClaims,
  projectWithVerdict,
  send,
} from './invented-project.ts'

// What happens to claims: their numbers, words, and what a change of words does to the check.

const claim = (project: Project, id = 'c1'): Claim => project.claims.find((each) => each.id === id) as Claim
const newClaim = (id: string, words: string) => ({ id, kind: 'event', weight: 1, ...placeOf(words) }) as const

describe('a new claim', () => {
  it('gets the next number, and a number is never given again', () => {
    let project = projectWithClaims()
    project = send(project, 'remove-claim', { claim: 'c2' })
    project = send(project, 'add-claim', newClaim('c3', 'They did not run'))
    expect(project.claims.map(({ number }) => number)).toEqual([1, 3])
  })

  it('starts to check, without verdict, with what the proposal knew', () => {
    const project = send(inventedProject(), 'add-claim', {
      ...newClaim('c9', 'They did not run'),
      facets: ['causal'],
      attributedTo: ' the company ',
      reasons: ['a negation'],
    })
    expect(claim(project, 'c9')).toMatchObject({
      state: 'to-check',
      verdict: null,
      facets: ['causal'],
      attributedTo: 'the company',
      reasons: ['a negation'],
    })
  })

  it.each([
    ['a taken id', { ...newClaim('c1', 'They did not run') }, 'taken'],
    ['an id of digits', { ...newClaim('12', 'They did not run') }, 'bad-id'],
    ['a prototype key as id', { ...newClaim('__proto__', 'They did not run') }, 'bad-id'],
    ['an id that could be a path', { ...newClaim('../c', 'They did not run') }, 'bad-id'],
    ['a span outside the text', { ...newClaim('c9', 'They'), end: 99_999 }, 'bad-span'],
    ['an empty span', { ...newClaim('c9', 'They'), end: 0 }, 'bad-span'],
  ])('is refused for %s', (_, input, code) => {
    expect(() => send(projectWithClaims(), 'add-claim', input)).toThrow(expect.objectContaining({ code }))
  })
})

describe('accepting proposals', () => {
  it('refuses words that two of them name', () => {
    const proposals = [newClaim('c1', 'They did not run'), newClaim('c2', 'They did not run')]
    expect(() => send(inventedProject(), 'accept-proposals', { proposals })).toThrow('claim 1 already')
  })

  it('refuses an id that two of them have', () => {
    const proposals = [newClaim('c1', 'They did not run'), newClaim('c1', 'because of ice')]
    expect(() => send(inventedProject(), 'accept-proposals', { proposals })).toThrow('taken')
  })

  it('numbers them in reading order', () => {
    const project = send(inventedProject(), 'accept-proposals', {
      proposals: [newClaim('c2', 'They did not run'), newClaim('c1', 'Mayor Ilse Brandt')],
    })
    expect(project.claims.map(({ id, number }) => [id, number])).toEqual([
      ['c1', 1],
      ['c2', 2],
    ])
  })

  it('is refused as a whole where one of them is a claim already', () => {
    const project = projectWithClaims()
    const proposals = [
      newClaim('c8', 'They did not run'),
      newClaim('c9', '14 of 22 councillors had voted for the plan'),
    ]
    expect(() => send(project, 'accept-proposals', { proposals })).toThrow('claim 1 already')
    expect(() => send(project, 'accept-proposals', { proposals: [] })).toThrow('no proposal')
  })

  it('remembers dismissed ones until they are restored', () => {
    const span = placeOf('They did not run')
    let project = send(inventedProject(), 'dismiss-proposals', { proposals: [span, span] })
    expect(project.dismissed).toEqual([{ draft: 'd1', ...span }])
    project = send(project, 'restore-proposals', { proposals: [span] })
    expect(project.dismissed).toEqual([])
  })
})

describe('a change of a claim’s words', () => {
  const moved = (words: string, project = projectWithVerdict()): Claim =>
    claim(send(project, 'adjust-span', { claim: 'c1', ...placeOf(words) }))

  it('voids the verdict where a fact goes: struck, to check again, unsigned', () => {
    const after = moved('of 22 councillors had voted for the plan')
    expect(after.verdict).toMatchObject({
      rating: 'accurate',
      void: 'The facts changed: “14” was taken out.',
    })
    expect(after).toMatchObject({ state: 'to-check', signOffs: [] })
  })

  it('voids it where a fact comes', () => {
    expect(
      moved('14 of 22 councillors had voted for the plan, which costs €3.5 million').verdict?.void,
    ).toContain('was added')
  })

  it('leaves it alone where only white space and punctuation at the ends change', () => {
    const after = moved('14 of 22 councillors had voted for the plan,')
    expect(after.verdict).toMatchObject({ void: null, needsLook: null })
    expect(after).toMatchObject({ state: 'checked', signOffs: [{ by: 'AB' }] })
  })

  it('asks for a look where plain words change', () => {
    const after = moved('14 of 22 councillors had voted for the')
    expect(after.verdict).toMatchObject({ void: null, needsLook: 'The words of the claim were changed.' })
    expect(after.state).toBe('checked')
  })

  it('keeps the first reason of a void verdict', () => {
    const first = send(projectWithVerdict(), 'adjust-span', { claim: 'c1', ...placeOf('of 22 councillors') })
    const second = send(first, 'set-as-of', { claim: 'c1', asOf: '2026-01-01' })
    expect(claim(second).verdict?.void).toBe(claim(first).verdict?.void)
  })

  it('takes the sign of a figure for a fact, and the mark before a word for none', () => {
    const text = 'It fell to -5 degrees, (then) rose .5 per cent.'
    const project = inventedProject()
    const drafts = project.drafts.map((draft) => ({ ...draft, text }))
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const rated = (words: string): Project => {
      const claimed = send({ ...project, drafts }, 'add-claim', { ...newClaim('c9', 'They'), ...at(words) })
      return send(claimed, 'set-verdict', { claim: 'c9', rating: 'unsupported' })
    }
    const voidAfter = (from: string, to: string) =>
      claim(send(rated(from), 'adjust-span', { claim: 'c9', ...at(to) }), 'c9').verdict?.void
    expect(voidAfter('-5 degrees', '5 degrees')).toContain('“-”')
    expect(voidAfter('.5 per cent', '5 per cent')).toContain('.5')
    expect(voidAfter('(then) rose', 'then) rose')).toBeNull()
  })

  it('never brings a void verdict back by itself', () => {
    let project = send(projectWithVerdict(), 'adjust-span', { claim: 'c1', ...placeOf('of 22 councillors') })
    project = send(project, 'adjust-span', {
      claim: 'c1',
      ...placeOf('14 of 22 councillors had voted for the plan'),
    })
    expect(claim(project).verdict?.void).not.toBeNull()
    project = send(project, 'set-verdict', { claim: 'c1', rating: 'accurate' })
    expect(claim(project).verdict?.void).toBeNull()
  })

  it('counts a second span as words', () => {
    const project = send(projectWithVerdict(), 'add-span', { claim: 'c1', ...placeOf('€3.5 million') })
    expect(claim(project).verdict?.void).toContain('€ 3.5 million')
    const back = send(project, 'remove-span', { claim: 'c1', index: 1 })
    expect(claim(back).spans).toHaveLength(1)
  })

  it.each([
    ['overlapping spans', 'add-span', { claim: 'c1', ...placeOf('councillors had') }],
    ['taking the only span', 'remove-span', { claim: 'c1', index: 0 }],
    ['a span that is not there', 'adjust-span', { claim: 'c1', index: 4, ...placeOf('They') }],
    ['a claim that is not there', 'adjust-span', { claim: 'c99', ...placeOf('They') }],
  ] as const)('is refused for %s', (_, type, input) => {
    expect(() => send(projectWithVerdict(), type, input as never)).toThrow()
  })

  it('keeps spans in reading order', () => {
    const project = send(projectWithClaims(), 'add-span', { claim: 'c2', ...placeOf('Mayor Ilse Brandt') })
    expect(claim(project, 'c2').spans.map(({ start }) => INVENTED_TEXT.slice(start, start + 5))).toEqual([
      'Mayor',
      'Ferri',
    ])
  })
})

describe('facts about a claim that the desk sets', () => {
  it.each([
    ['another attribution', 'set-attribution', { attributedTo: 'the mayor' }],
    ['another date', 'set-as-of', { asOf: '2026-01-01' }],
  ] as const)('void the verdict: %s', (_, type, input) => {
    const after = claim(send(projectWithVerdict(), type, { claim: 'c1', ...input } as never))
    expect(after.verdict?.void).toContain('was set')
    expect(after).toMatchObject({ state: 'to-check', signOffs: [] })
  })

  it('void nothing where they stay the same', () => {
    const project = send(projectWithClaims(), 'set-attribution', { claim: 'c1', attributedTo: 'the mayor' })
    const rated = send(project, 'set-verdict', { claim: 'c1', rating: 'accurate' })
    const again = send(rated, 'set-attribution', { claim: 'c1', attributedTo: ' the mayor ' })
    expect(claim(again).verdict?.void).toBeNull()
  })

  it('void it when the restated claim says something else, and ask for a look when it says it otherwise', () => {
    let project = send(projectWithVerdict(), 'restate-claim', {
      claim: 'c1',
      wording: '14 councillors backed the plan.',
    })
    expect(claim(project).verdict?.void).toBeNull()
    project = send(project, 'restate-claim', { claim: 'c1', wording: '14 councillors praised the plan.' })
    expect(claim(project).verdict).toMatchObject({
      void: null,
      needsLook: expect.stringContaining('restated'),
    })
    project = send(project, 'restate-claim', { claim: 'c1', wording: '15 councillors praised the plan.' })
    expect(claim(project).verdict?.void).toContain('something else')
  })

  it('void it when a restated figure is taken back and another one set', () => {
    let project = send(projectWithVerdict(), 'restate-claim', { claim: 'c1', wording: '14 backed the plan.' })
    project = send(project, 'set-verdict', { claim: 'c1', rating: 'accurate' })
    project = send(project, 'restate-claim', { claim: 'c1', wording: null })
    project = send(project, 'restate-claim', { claim: 'c1', wording: '15 backed the plan.' })
    expect(claim(project).verdict?.void).toContain('something else')
  })

  it('ask for a look when a claim is restated after its verdict', () => {
    const project = send(projectWithVerdict(), 'restate-claim', { claim: 'c1', wording: '14 backed it.' })
    expect(claim(project).verdict).toMatchObject({ void: null, needsLook: expect.stringContaining('after') })
  })

  it.each([
    ['kind', 'set-kind', { kind: 'money' }],
    ['weight', 'set-weight', { weight: 3 }],
    ['proposed wording', 'propose-wording', { wording: 'Thirteen of 22' }],
    ['person', 'assign-claim', { person: 'AB' }],
  ] as const)('leave the check alone where they are the desk’s own: %s', (_, type, input) => {
    const before = claim(projectWithVerdict())
    const after = claim(send(projectWithVerdict(), type, { claim: 'c1', ...input } as never))
    expect(after).toMatchObject({ verdict: before.verdict, state: before.state, signOffs: before.signOffs })
  })

  it('take only days that exist and people who are known', () => {
    const project = projectWithClaims()
    expect(() => send(project, 'set-as-of', { claim: 'c1', asOf: '2026-02-30' })).toThrow('2026-02-30')
    expect(() => send(project, 'assign-claim', { claim: 'c1', person: 'ZZ' })).toThrow('ZZ')
  })

  it('keep the kind out of the facets', () => {
    const project = send(inventedProject(), 'add-claim', {
      ...newClaim('c9', 'They did not run'),
      facets: ['date', 'causal'],
    })
    expect(claim(send(project, 'set-kind', { claim: 'c9', kind: 'causal' }), 'c9').facets).toEqual(['date'])
  })
})

describe('a split', () => {
  const at = placeOf('had voted').start
  const split = () => send(projectWithVerdict(), 'split-claim', { claim: 'c1', at, id: 'c7' })

  it('gives both pieces the evidence and neither the verdict', () => {
    const pieces = [claim(split()), claim(split(), 'c7')]
    for (const piece of pieces) {
      expect(piece.evidence).toEqual(['e1'])
      expect(piece.verdict?.void).toContain('split')
      expect(piece).toMatchObject({ state: 'to-check', signOffs: [] })
    }
  })

  it('leaves notes, queries and wordings of the whole behind', () => {
    let project = send(projectWithVerdict(), 'restate-claim', { claim: 'c1', wording: '14 of 22 voted.' })
    project = send(project, 'propose-wording', { claim: 'c1', wording: 'Fourteen' })
    project = send(project, 'add-note', { id: 'n1', claim: 'c1', text: 'Ask the clerk' })
    project = send(project, 'ask-writer', { id: 'q1', claim: 'c1', question: 'Which vote?' })
    project = send(project, 'split-claim', { claim: 'c1', at, id: 'c7' })
    expect(claim(project)).toMatchObject({ restated: null, notes: [{ id: 'n1' }], queries: [{ id: 'q1' }] })
    expect(claim(project, 'c7')).toMatchObject({
      restated: null,
      proposedWording: null,
      notes: [],
      queries: [],
    })
  })

  it('cuts the words without white space at the cut', () => {
    const words = [claim(split()), claim(split(), 'c7')].map(({ spans }) =>
      INVENTED_TEXT.slice(spans[0]?.start, spans[0]?.end),
    )
    expect(words).toEqual(['14 of 22 councillors', 'had voted for the plan'])
  })

  it('keeps id and number with the first piece and gives the second the next number', () => {
    expect([claim(split()).number, claim(split(), 'c7').number]).toEqual([1, 3])
  })

  it('is refused where one side would have no words', () => {
    const { start } = placeOf('14 of 22')
    expect(() => send(projectWithVerdict(), 'split-claim', { claim: 'c1', at: start, id: 'c7' })).toThrow(
      'one side',
    )
    expect(() => send(projectWithVerdict(), 'split-claim', { claim: 'c1', at: 99_999, id: 'c7' })).toThrow(
      'one side',
    )
  })
})

describe('a merge', () => {
  const rated = (first: string, second: string): Project => {
    let project = send(projectWithClaims(), 'attach-evidence', {
      id: 'e2',
      claim: 'c2',
      source: 's1',
      stance: 'supports',
      passage: '120,000 tickets',
    })
    project = send(project, 'set-verdict', { claim: 'c1', rating: first })
    project = send(project, 'set-verdict', { claim: 'c2', rating: second })
    return send(project, 'merge-claims', { claims: ['c2', 'c1'] })
  }

  it('keeps the lowest number and joins words and evidence', () => {
    const project = rated('accurate', 'accurate')
    expect(project.claims).toHaveLength(1)
    expect(claim(project)).toMatchObject({ number: 1, evidence: ['e1', 'e2'] })
    expect(claim(project).spans).toHaveLength(2)
  })

  it('keeps a verdict on which all agree, for another look', () => {
    expect(claim(rated('accurate', 'accurate')).verdict).toMatchObject({
      rating: 'accurate',
      void: null,
      needsLook: 'Claims were merged.',
    })
  })

  it('voids one on which they do not', () => {
    expect(claim(rated('accurate', 'wrong')).verdict?.void).toContain('same verdict')
  })

  it('voids one that only some have', () => {
    const project = send(projectWithVerdict(), 'merge-claims', { claims: ['c1', 'c2'] })
    expect(claim(project).verdict?.void).not.toBeNull()
  })

  it('stands where the least done of them stood, and takes the sign-offs away', () => {
    let project = send(projectWithClaims(), 'set-state', { claim: 'c1', state: 'cannot-confirm' })
    project = send(project, 'sign-off', { claim: 'c1' })
    project = send(project, 'merge-claims', { claims: ['c1', 'c2'] })
    expect(claim(project)).toMatchObject({ state: 'to-check', signOffs: [], verdict: null })
  })

  it('needs two different claims', () => {
    expect(() => send(projectWithClaims(), 'merge-claims', { claims: ['c1', 'c1'] })).toThrow('two claims')
  })
})

describe('removing a claim', () => {
  it('takes evidence along that no other claim holds', () => {
    expect(send(projectWithClaims(), 'remove-claim', { claim: 'c1' }).evidence).toEqual([])
  })

  it('leaves evidence that the other piece of a split still holds', () => {
    const split = send(projectWithClaims(), 'split-claim', {
      claim: 'c1',
      at: placeOf('had voted').start,
      id: 'c7',
    })
    expect(send(split, 'remove-claim', { claim: 'c1' }).evidence).toHaveLength(1)
  })
})

it('says who and when with every verdict and sign-off', () => {
  let project = send(projectWithClaims(), 'set-verdict', { claim: 'c1', rating: 'accurate' }, CD)
  project = send(project, 'sign-off', { claim: 'c1' }, AB)
  expect(claim(project).verdict).toMatchObject({ by: 'CD', at: CD.at })
  expect(claim(project).signOffs).toEqual([{ by: 'AB', at: AB.at }])
})
