import { describe, expect, it } from 'vitest'
import { inventedProject, projectWithClaims, send } from '../commands/invented-project.ts'
import { blockAt } from './article.ts'
import { CHECK_STATES, isSettled } from './check-state.ts'
import { claimWords } from './claim.ts'
import { currentDraft, inReadingOrder } from './project.ts'
import { answerTo } from './review.ts'
import { DEFAULT_SCALE } from './verdict.ts'

describe('the default house', () => {
  it('asks for evidence for every rating but “unsupported”', () => {
    expect(DEFAULT_SCALE.filter(({ needsEvidence }) => !needsEvidence).map(({ id }) => id)).toEqual([
      'unsupported',
    ])
  })

  it('counts only checked and cannot-confirm as settled', () => {
    expect(CHECK_STATES.filter(isSettled)).toEqual(['cannot-confirm', 'checked'])
  })
})

describe('a project', () => {
  it('checks its newest draft', () => {
    expect(currentDraft(inventedProject()).id).toBe('d1')
  })

  it('has a block at each printed word and none on a blank line', () => {
    const draft = currentDraft(inventedProject())
    expect(blockAt(draft, 0)?.role).toBe('headline')
    expect(blockAt(draft, draft.text.indexOf('\n\n'))).toBeUndefined()
  })

  it('orders claims by their place, not by their number', () => {
    const project = send(projectWithClaims(), 'add-claim', {
      id: 'c3',
      start: 0,
      end: 12,
      kind: 'event',
      weight: 1,
    })
    expect(inReadingOrder(project.claims).map(({ number }) => number)).toEqual([3, 1, 2])
    expect(project.claims.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('reads a claim of several spans with an ellipsis', () => {
    const spans = [
      { start: 0, end: 7 },
      { start: 13, end: 18 },
    ]
    expect(claimWords('Harbour town votes', { spans })).toBe('Harbour … votes')
  })
})

describe('answerTo', () => {
  const answer = {
    draft: 'd1',
    type: 'name-variant',
    spans: [{ start: 1, end: 2 }],
    answer: 'same',
    by: 'AB',
    at: '',
  } as const

  it('finds the answer by draft, type and places', () => {
    expect(answerTo([answer], 'd1', { type: 'name-variant', spans: [{ start: 1, end: 2 }] })).toBe(answer)
  })

  it.each([
    ['another draft', 'd2', 'name-variant', 2],
    ['another type', 'd1', 'spelling', 2],
    ['another place', 'd1', 'name-variant', 3],
  ] as const)('does not take it for %s', (_, draft, type, end) => {
    expect(answerTo([answer], draft, { type, spans: [{ start: 1, end }] })).toBeUndefined()
  })
})
