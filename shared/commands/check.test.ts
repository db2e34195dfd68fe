import { describe, expect, it } from 'vitest'
import type { Claim } from '../project/claim.ts'
import type { Project } from '../project/project.ts'
import { DEFAULT_SCALE } from '../project/verdict.ts'
import { AB, CD, inventedProject, projectWithClaims, projectWithVerdict, send } from './invented-project.ts'

// Sources, evidence, check states, verdicts, sign-offs and the rules of the house.

const claim = (project: Project, id = 'c1'): Claim => project.claims.find((each) => each.id === id) as Claim

describe('a verdict', () => {
  it('is refused without evidence where its rating needs some', () => {
    expect(() => send(projectWithClaims(), 'set-verdict', { claim: 'c2', rating: 'accurate' })).toThrow(
      'No verdict yet. Attach at least one passage first.',
    )
  })

  it('needs none for “unsupported”', () => {
    const project = send(projectWithClaims(), 'set-verdict', {
      claim: 'c2',
      rating: 'unsupported',
      note: ' no figures ',
    })
    expect(claim(project, 'c2').verdict).toMatchObject({
      rating: 'unsupported',
      note: 'no figures',
      void: null,
    })
  })

  it('is not satisfied by a bare link', () => {
    const project = send(projectWithClaims(), 'attach-evidence', {
      id: 'e9',
      claim: 'c2',
      source: 's1',
      stance: 'supports',
    })
    expect(() => send(project, 'set-verdict', { claim: 'c2', rating: 'wrong' })).toThrow('passage')
  })

  it('is refused for a word that is not on the scale, and the words are listed', () => {
    expect(() => send(projectWithClaims(), 'set-verdict', { claim: 'c1', rating: 'true-ish' })).toThrow(
      /true-ish.*accurate, /,
    )
  })

  it('withdraws sign-offs when another rating is given, not when the note is changed', () => {
    const noted = send(projectWithVerdict(), 'set-verdict', {
      claim: 'c1',
      rating: 'accurate',
      note: 'Minutes agree',
    })
    expect(claim(noted).signOffs).toHaveLength(1)
    expect(claim(send(noted, 'set-verdict', { claim: 'c1', rating: 'wrong' })).signOffs).toEqual([])
  })

  it('can be cleared, and there must be one to clear', () => {
    const cleared = send(projectWithVerdict(), 'clear-verdict', { claim: 'c1' })
    expect(claim(cleared)).toMatchObject({ verdict: null, signOffs: [], state: 'checked' })
    expect(() => send(cleared, 'clear-verdict', { claim: 'c1' })).toThrow('no verdict')
  })

  it('is void when the last evidence for it goes', () => {
    const project = send(projectWithVerdict(), 'remove-evidence', { evidence: 'e1' })
    expect(claim(project).verdict?.void).toBe('The last evidence for it was removed.')
    expect(claim(project)).toMatchObject({ state: 'to-check', signOffs: [], evidence: [] })
    expect(project.evidence).toEqual([])
  })

  it('is void when what made the evidence count is taken out of it', () => {
    expect(
      claim(send(projectWithVerdict(), 'edit-evidence', { evidence: 'e1', passage: null })).verdict?.void,
    ).not.toBeNull()
  })

  it('holds while other evidence counts', () => {
    let project = send(projectWithVerdict(), 'attach-evidence', {
      id: 'e2',
      claim: 'c1',
      source: 's1',
      stance: 'context',
      passage: 'Quorum is 12.',
    })
    project = send(project, 'remove-evidence', { evidence: 'e1' })
    expect(claim(project).verdict?.void).toBeNull()
  })

  it('holds without evidence where it needs none', () => {
    let project = send(projectWithClaims(), 'set-verdict', { claim: 'c1', rating: 'unsupported' })
    project = send(project, 'remove-evidence', { evidence: 'e1' })
    expect(claim(project).verdict?.void).toBeNull()
  })

  it('is void when a contact that made a note count is taken out of the source', () => {
    let project = send(projectWithClaims(), 'add-source', {
      id: 's2',
      title: 'Harbour master',
      contact: '555',
    })
    project = send(project, 'attach-evidence', {
      id: 'e2',
      claim: 'c2',
      source: 's2',
      stance: 'supports',
      note: 'Told me so',
    })
    project = send(project, 'set-verdict', { claim: 'c2', rating: 'accurate' })
    project = send(project, 'edit-source', { source: 's2', contact: null })
    expect(claim(project, 'c2').verdict?.void).not.toBeNull()
  })
})

describe('“Checked”', () => {
  it('is refused without a verdict or evidence', () => {
    expect(() => send(projectWithClaims(), 'set-state', { claim: 'c2', state: 'checked' })).toThrow(
      'Give it a verdict or attach evidence first.',
    )
  })

  it('is given with evidence alone, and taken back with it', () => {
    const project = send(projectWithClaims(), 'set-state', { claim: 'c1', state: 'checked' })
    expect(claim(project).state).toBe('checked')
    expect(claim(send(project, 'remove-evidence', { evidence: 'e1' })).state).toBe('to-check')
  })

  it('is given freely where the house says so', () => {
    const project = send(projectWithClaims(), 'set-house-rules', { checkedNeedsGround: false })
    expect(claim(send(project, 'set-state', { claim: 'c2', state: 'checked' }), 'c2').state).toBe('checked')
  })

  it('does not stand on a void verdict', () => {
    let project = send(projectWithClaims(), 'set-verdict', { claim: 'c2', rating: 'unsupported' })
    project = send(project, 'set-attribution', { claim: 'c2', attributedTo: 'the company' })
    expect(() => send(project, 'set-state', { claim: 'c2', state: 'checked' })).toThrow('not checked yet')
  })

  it.each(['in-progress', 'change-needed', 'with-the-writer', 'cannot-confirm', 'to-check'] as const)(
    'but “%s” needs nothing',
    (state) => {
      expect(claim(send(projectWithClaims(), 'set-state', { claim: 'c2', state }), 'c2').state).toBe(state)
    },
  )
})

describe('a sign-off', () => {
  it('needs something to sign', () => {
    expect(() => send(projectWithClaims(), 'sign-off', { claim: 'c2' })).toThrow('nothing to sign')
  })

  it('takes a second person for the second', () => {
    expect(() => send(projectWithVerdict(), 'sign-off', { claim: 'c1' }, AB)).toThrow(
      'Someone else has to sign the second.',
    )
    expect(
      claim(send(projectWithVerdict(), 'sign-off', { claim: 'c1' }, CD)).signOffs.map(({ by }) => by),
    ).toEqual(['AB', 'CD'])
  })

  it('by “ab” is one by “AB”', () => {
    expect(() => send(projectWithVerdict(), 'sign-off', { claim: 'c1' }, { ...AB, by: ' ab' })).toThrow(
      'Someone else has to sign the second.',
    )
  })

  it('under a settled claim without a verdict goes when the claim is opened again', () => {
    let project = send(projectWithClaims(), 'set-state', { claim: 'c2', state: 'cannot-confirm' })
    project = send(project, 'sign-off', { claim: 'c2' })
    expect(claim(project, 'c2').signOffs).toHaveLength(1)
    expect(claim(send(project, 'set-state', { claim: 'c2', state: 'to-check' }), 'c2').signOffs).toEqual([])
  })

  it('stays with its verdict, whatever the state', () => {
    const project = send(projectWithVerdict(), 'set-state', { claim: 'c1', state: 'in-progress' })
    expect(claim(project).signOffs).toHaveLength(1)
  })

  it('is given twice at most', () => {
    const both = send(projectWithVerdict(), 'sign-off', { claim: 'c1' }, CD)
    expect(() => send(both, 'sign-off', { claim: 'c1' }, { ...CD, by: 'EF' })).toThrow('both its sign-offs')
  })

  it('can be withdrawn by name or by oneself', () => {
    const both = send(projectWithVerdict(), 'sign-off', { claim: 'c1' }, CD)
    expect(
      claim(send(both, 'withdraw-sign-off', { claim: 'c1', person: 'CD' })).signOffs.map(({ by }) => by),
    ).toEqual(['AB'])
    expect(claim(send(both, 'withdraw-sign-off', { claim: 'c1' })).signOffs.map(({ by }) => by)).toEqual([
      'CD',
    ])
    expect(() => send(projectWithVerdict(), 'withdraw-sign-off', { claim: 'c1', person: 'EF' })).toThrow(
      'EF has not signed',
    )
  })
})

describe('evidence', () => {
  it('is captured when it is attached, unless its time is known', () => {
    expect(projectWithClaims().evidence[0]?.capturedAt).toBe(AB.at)
    const project = send(projectWithClaims(), 'attach-evidence', {
      id: 'e2',
      claim: 'c1',
      source: 's1',
      stance: 'context',
      capturedAt: '2020-01-01T00:00:00.000Z',
    })
    expect(project.evidence[1]?.capturedAt).toBe('2020-01-01T00:00:00.000Z')
  })

  it('needs a source and a claim that are there, and an id that is free', () => {
    const attach = (change: object) => () =>
      send(projectWithClaims(), 'attach-evidence', {
        id: 'e2',
        claim: 'c1',
        source: 's1',
        stance: 'context',
        ...change,
      })
    expect(attach({ source: 's9' })).toThrow('s9')
    expect(attach({ claim: 'c9' })).toThrow('c9')
    expect(attach({ id: 'e1' })).toThrow('taken')
  })

  it('of a split leaves one piece at a time', () => {
    const { start } = claim(projectWithClaims()).spans[0] as { start: number }
    const split = send(projectWithClaims(), 'split-claim', { claim: 'c1', at: start + 9, id: 'c7' })
    const one = send(split, 'remove-evidence', { evidence: 'e1', claim: 'c7' })
    expect([claim(one).evidence, claim(one, 'c7').evidence, one.evidence.length]).toEqual([['e1'], [], 1])
    expect(() => send(one, 'remove-evidence', { evidence: 'e1', claim: 'c7' })).toThrow('has no evidence')
  })

  it('changes only where it is told to', () => {
    const project = send(projectWithClaims(), 'edit-evidence', { evidence: 'e1', stance: 'contradicts' })
    expect(project.evidence[0]).toMatchObject({ stance: 'contradicts', passage: 'Ayes 14, noes 8.' })
    expect(() => send(project, 'edit-evidence', { evidence: 'e1', source: 's9' })).toThrow('s9')
  })
})

describe('a source', () => {
  it('needs a title', () => {
    expect(() => send(inventedProject(), 'add-source', { id: 's1', title: '  ' })).toThrow('title')
    expect(() => send(projectWithClaims(), 'edit-source', { source: 's1', title: '' })).toThrow('title')
  })

  it('keeps what it is not told to change', () => {
    const project = send(projectWithClaims(), 'edit-source', { source: 's1', confidential: true, author: '' })
    expect(project.sources[0]).toMatchObject({
      title: 'Minutes of the council',
      confidential: true,
      author: null,
    })
  })

  it('stays while evidence hangs on it', () => {
    expect(() => send(projectWithClaims(), 'remove-source', { source: 's1' })).toThrow('1 piece')
    const free = send(projectWithClaims(), 'remove-evidence', { evidence: 'e1' })
    expect(send(free, 'remove-source', { source: 's1' }).sources).toEqual([])
  })
})

describe('the house scale', () => {
  const without = (id: string) => DEFAULT_SCALE.filter((rating) => rating.id !== id)

  it('keeps a rating that is in use, and says on how many claims', () => {
    expect(() => send(projectWithVerdict(), 'set-house-scale', { scale: without('accurate') })).toThrow(
      'on 1 claim',
    )
  })

  it('replaces it in the same command', () => {
    const project = send(projectWithVerdict(), 'set-house-scale', {
      scale: without('accurate'),
      replace: [{ from: 'accurate', to: 'misleading' }],
    })
    expect(claim(project).verdict).toMatchObject({ rating: 'misleading', void: null })
    expect(claim(project).signOffs).toEqual([])
  })

  it('replaces only what leaves it', () => {
    const replace = [{ from: 'accurate', to: 'wrong' }]
    expect(() => send(projectWithVerdict(), 'set-house-scale', { scale: DEFAULT_SCALE, replace })).toThrow(
      '“accurate” stays on the scale',
    )
  })

  it('lets an unused rating go', () => {
    expect(
      send(projectWithVerdict(), 'set-house-scale', { scale: without('wrong') }).house.scale,
    ).toHaveLength(4)
  })

  it('voids verdicts that now need evidence and have none, with that as the reason', () => {
    let project = send(projectWithClaims(), 'set-verdict', { claim: 'c2', rating: 'unsupported' })
    project = send(project, 'set-house-scale', {
      scale: DEFAULT_SCALE.map((each) => ({ ...each, needsEvidence: true })),
    })
    expect(claim(project, 'c2').verdict?.void).toContain('The house scale asks')
  })

  it.each([
    ['empty', []],
    ['with two ratings of one id', [...DEFAULT_SCALE, DEFAULT_SCALE[0]]],
    [
      'with an id that is no kebab-case',
      [{ id: 'Mostly True', label: 'x', short: 'x', needsEvidence: true }],
    ],
    ['with a nameless rating', [{ id: 'x', label: ' ', short: 'x', needsEvidence: true }]],
  ])('is refused %s', (_, scale) => {
    expect(() => send(projectWithClaims(), 'set-house-scale', { scale: scale as never })).toThrow()
  })
})

describe('notes and queries', () => {
  it('carry who and when', () => {
    let project = send(
      projectWithClaims(),
      'add-note',
      { id: 'n1', claim: 'c1', text: ' ring the clerk ' },
      CD,
    )
    project = send(project, 'ask-writer', { id: 'q1', claim: 'c1', question: 'Who counted?' }, CD)
    project = send(project, 'record-answer', { query: 'q1', text: 'The clerk.' }, AB)
    expect(claim(project).notes).toEqual([{ id: 'n1', text: 'ring the clerk', by: 'CD', at: CD.at }])
    expect(claim(project).queries[0]?.answer).toEqual({ text: 'The clerk.', by: 'AB', at: AB.at })
  })

  it('can be edited and removed', () => {
    const noted = send(projectWithClaims(), 'add-note', { id: 'n1', claim: 'c1', text: 'one' })
    expect(claim(send(noted, 'edit-note', { note: 'n1', text: 'two' })).notes[0]?.text).toBe('two')
    expect(claim(send(noted, 'remove-note', { note: 'n1' })).notes).toEqual([])
  })

  it.each([
    ['an empty note', 'add-note', { id: 'n2', claim: 'c1', text: ' ' }],
    ['a note that is not there', 'edit-note', { note: 'n9', text: 'x' }],
    ['a query that is not there', 'record-answer', { query: 'q9', text: 'x' }],
    ['an empty question', 'ask-writer', { id: 'q2', claim: 'c1', question: '' }],
  ] as const)('refuse %s', (_, type, input) => {
    expect(() => send(projectWithClaims(), type, input as never)).toThrow()
  })
})

describe('people', () => {
  it('are known by initials that nobody else has', () => {
    const project = send(inventedProject(), 'add-person', { initials: 'CD', name: 'Cato Dahl' })
    expect(project.people).toEqual([
      { initials: 'AB', name: null },
      { initials: 'CD', name: 'Cato Dahl' },
    ])
    expect(() => send(project, 'add-person', { initials: 'CD', name: 'Cleo Diaz' })).toThrow('taken')
  })

  it('may be named after they have begun', () => {
    expect(send(inventedProject(), 'add-person', { initials: 'AB', name: 'Ada Berg' }).people).toEqual([
      { initials: 'AB', name: 'Ada Berg' },
    ])
  })
})

describe('own columns', () => {
  const withColumn = () =>
    send(projectWithClaims(), 'define-column', {
      id: 'k1',
      title: 'Legal',
      type: 'choice',
      choices: ['clear', 'ask'],
    })

  it('hold values of their type only', () => {
    const project = send(withColumn(), 'set-column-value', { claim: 'c1', column: 'k1', value: 'ask' })
    expect(claim(project).columns).toEqual({ k1: 'ask' })
    expect(() => send(project, 'set-column-value', { claim: 'c1', column: 'k1', value: 'maybe' })).toThrow(
      'clear, ask',
    )
    expect(() => send(project, 'set-column-value', { claim: 'c1', column: 'k1', value: 3 })).toThrow('choice')
    expect(
      claim(send(project, 'set-column-value', { claim: 'c1', column: 'k1', value: null })).columns,
    ).toEqual({})
  })

  it('change only so that the values they hold still fit', () => {
    const project = send(withColumn(), 'set-column-value', { claim: 'c1', column: 'k1', value: 'ask' })
    expect(() =>
      send(project, 'define-column', { id: 'k1', title: 'Legal', type: 'number', choices: [] }),
    ).toThrow('ask')
    expect(
      send(project, 'define-column', { id: 'k1', title: 'Law', type: 'text', choices: [] }).columns[0]?.title,
    ).toBe('Law')
  })

  it('are refused without a title, without choices, or unknown', () => {
    expect(() =>
      send(projectWithClaims(), 'define-column', { id: 'k1', title: '', type: 'text', choices: [] }),
    ).toThrow()
    expect(() =>
      send(projectWithClaims(), 'define-column', { id: 'k1', title: 'x', type: 'choice', choices: [] }),
    ).toThrow('choice')
    expect(() =>
      send(projectWithClaims(), 'set-column-value', { claim: 'c1', column: 'k9', value: 'x' }),
    ).toThrow('k9')
  })

  it('take no number that JSON cannot hold', () => {
    const project = send(projectWithClaims(), 'define-column', {
      id: 'k1',
      title: 'Page',
      type: 'number',
      choices: [],
    })
    expect(() => send(project, 'set-column-value', { claim: 'c1', column: 'k1', value: Number.NaN })).toThrow(
      'number',
    )
  })
})

describe('the article', () => {
  it('changes only where it is told to', () => {
    const project = send(inventedProject(), 'set-article-details', { publishedAt: null })
    expect(project.article).toMatchObject({
      title: 'Harbour town votes for a second ferry',
      publishedAt: null,
    })
  })

  it.each([
    ['a day that does not exist', 'set-article-details', { publishedAt: '2026-02-30' }],
    ['an empty title', 'set-article-details', { title: '' }],
    ['a part that is not there', 'set-block-role', { block: 'b9', role: 'caption' }],
    ['no language', 'set-language', { language: 'English please' }],
  ] as const)('is refused %s', (_, type, input) => {
    expect(() => send(inventedProject(), type, input as never)).toThrow()
  })

  it('gets a wrong role mended', () => {
    const project = send(inventedProject(), 'set-block-role', { block: 'b2', role: 'caption' })
    expect(project.drafts[0]?.blocks.map(({ role }) => role)).toEqual(['headline', 'caption', 'body'])
  })

  it('keeps answers to its conflicts until they are taken back', () => {
    const conflict = { type: 'name-variant', spans: [{ start: 0, end: 7 }] } as const
    let project = send(inventedProject(), 'answer-conflict', { ...conflict, answer: 'same' })
    project = send(project, 'answer-conflict', { ...conflict, answer: 'different' }, CD)
    expect(project.answers).toMatchObject([{ answer: 'different', by: 'CD' }])
    expect(send(project, 'answer-conflict', { ...conflict, answer: null }).answers).toEqual([])
  })
})

it('leaves the project it was given as it was', () => {
  const before = projectWithVerdict()
  const bytes = JSON.stringify(before)
  send(before, 'remove-evidence', { evidence: 'e1' })
  send(before, 'merge-claims', { claims: ['c1', 'c2'] })
  send(before, 'set-house-rules', { checkedNeedsGround: false })
  expect(JSON.stringify(before)).toBe(bytes)
})
