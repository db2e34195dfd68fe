import { describe, expect, it } from 'vitest'
import { AB, CD, inventedProject, placeOf } from '../commands/invented-project.ts'
import type { CommandType } from '../commands/table.ts'
import type { Entry } from './entry.ts'
import { claimHistory, historyOf } from './history.ts'
import { fromBase, replay } from './timeline.ts'

const start = inventedProject()

/** A log of these commands, sent in turns by AB and CD. */
function log(...commands: readonly (readonly [CommandType, object])[]): Entry[] {
  const create = ['create-project', { id: 'p1', article: start.article, draft: start.drafts[0] }] as const
  return [create, ...commands].map(([type, input], at) => ({
    seq: at + 1,
    id: `x${at + 1}`,
    after: at === 0 ? null : `x${at}`,
    ...(at % 2 === 0 ? AB : CD),
    type,
    input,
  }))
}

const claim = ['add-claim', { id: 'c1', ...placeOf('They did not run'), kind: 'event', weight: 1 }] as const
const source = ['add-source', { id: 's1', title: 'Timetable' }] as const
const evidence = [
  'attach-evidence',
  { id: 'e1', claim: 'c1', source: 's1', stance: 'supports', passage: 'No service' },
] as const
const verdict = ['set-verdict', { claim: 'c1', rating: 'accurate' }] as const

const newClaim = (id: string, words: string) => ({ id, ...placeOf(words), kind: 'event', weight: 1 })

describe('the history', () => {
  it('says who did what, when, from what to what', () => {
    const [, , weight] = historyOf(log(claim, ['set-weight', { claim: 'c1', weight: 3 }]))
    expect(weight).toMatchObject({
      label: 'weight of claim 1',
      from: 1,
      to: 3,
      entry: { by: 'AB', at: AB.at },
    })
  })

  it('begins with the project itself', () => {
    expect(historyOf(log())[0]).toMatchObject({
      label: 'new project',
      from: null,
      to: { title: start.article.title },
    })
  })

  it('tells what came to a list of the whole review, and not the whole list again', () => {
    const proposal = (words: string) => ['dismiss-proposals', { proposals: [placeOf(words)] }] as const
    const rows = historyOf(log(proposal('They did not run'), proposal('not run'), ['undo', {}]))
    const [, , second, back] = rows
    expect([second?.from, second?.to]).toEqual([[], [expect.objectContaining(placeOf('not run'))]])
    expect([back?.from, back?.to]).toEqual([[expect.objectContaining(placeOf('not run'))], []])
  })

  it('names only the fields that changed', () => {
    const rows = historyOf(
      log(claim, source, evidence, verdict, ['set-verdict', { claim: 'c1', rating: 'wrong' }]),
    )
    expect(rows.at(-1)?.to).toMatchObject({ rating: 'wrong' })
  })

  it('names the fields where a command changed several', () => {
    const rows = historyOf(log(claim, source, evidence, verdict, ['remove-evidence', { evidence: 'e1' }]))
    const removal = rows.at(-1)
    expect(removal?.label).toBe('removal of evidence for claim 1')
    expect(removal?.to).toMatchObject({
      'c1 evidence': [],
      'c1 verdict': { void: expect.stringContaining('last evidence') },
    })
    expect(removal?.from).toMatchObject({ 'c1 evidence': ['e1'], 'c1 verdict': { void: null } })
  })

  it('shows a thing that is made as coming from nothing', () => {
    const row = historyOf(log(source))[1]
    expect(row).toMatchObject({ from: null, to: { title: 'Timetable' } })
  })

  it('names an undo and a redo by what they took back and brought back', () => {
    const rows = historyOf(log(claim, ['set-weight', { claim: 'c1', weight: 3 }], ['undo', {}], ['redo', {}]))
    expect(rows.slice(3).map(({ label, from, to }) => [label, from, to])).toEqual([
      ['undo: weight of claim 1', 3, 1],
      ['redo: weight of claim 1', 1, 3],
    ])
  })

  it('has a row for an undo of the claim itself', () => {
    const row = historyOf(log(claim, ['undo', {}]))[2]
    expect(row).toMatchObject({ label: 'undo: new claim 1', from: { id: 'c1' }, to: null })
  })

  it('keeps to one claim where it is asked for one', () => {
    const other = [
      'add-claim',
      { id: 'c2', ...placeOf('Mayor Ilse Brandt'), kind: 'identity', weight: 1 },
    ] as const
    const entries = log(claim, other, source, evidence, verdict)
    expect(claimHistory(entries, null, 'c1').map(({ label }) => label)).toEqual([
      'new claim 1',
      'evidence for claim 1',
      'verdict on claim 1',
    ])
    expect(claimHistory(entries, null, 'c2')).toHaveLength(1)
  })

  it('tells of one claim alone what a command did to many', () => {
    const two = [newClaim('c1', 'They did not run'), newClaim('c2', 'because of ice')]
    const rows = claimHistory(log(['accept-proposals', { proposals: two }]), null, 'c2')
    expect(rows).toMatchObject([{ label: '2 proposals accepted', from: null, to: { id: 'c2' } }])
  })

  it('reads a restored log from where it starts', () => {
    const whole = log(claim, ['set-weight', { claim: 'c1', weight: 3 }])
    const base = fromBase(2, replay(whole.slice(0, 2)).project)
    expect(historyOf(whole.slice(2), base)).toMatchObject([{ label: 'weight of claim 1', from: 1, to: 3 }])
  })

  it('tells of parts of the article, the house, people and reviews', () => {
    const rows = historyOf(
      log(
        ['set-block-role', { block: 'b2', role: 'caption' }],
        ['set-article-details', { title: 'Second ferry' }],
        ['add-person', { initials: 'CD', name: 'Cato Dahl' }],
        ['set-house-rules', { checkedNeedsGround: false }],
        ['dismiss-proposals', { proposals: [placeOf('Ferries')] }],
        ['answer-conflict', { type: 'spelling', spans: [placeOf('Ferries')], answer: 'same' }],
      ),
    ).slice(1)
    expect(rows.map(({ from }) => from)).toEqual([
      'body',
      'Harbour town votes for a second ferry',
      null,
      expect.objectContaining({ checkedNeedsGround: true }),
      [],
      [],
    ])
    expect(rows[0]?.to).toBe('caption')
    expect(rows[2]?.to).toEqual({ initials: 'CD', name: 'Cato Dahl' })
  })
})
