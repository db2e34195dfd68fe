import { describe, expect, it } from 'vitest'
import { projectWithClaims, send } from '../../../shared/commands/invented-project.ts'
import { spokenChange } from './spoken-change.ts'

const before = projectWithClaims()
const spoken = (after: typeof before, left = 1) =>
  spokenChange(before.claims, after.claims, left, after.house)

describe('what is read aloud after a change', () => {
  it('is the claim, its state, and what is left', () => {
    const after = send(before, 'set-state', { claim: 'c1', state: 'in-progress' })
    expect(spoken(after, 2)).toBe('Claim 1, In progress. 2 left.')
  })

  it('names a verdict', () => {
    const after = send(before, 'set-verdict', { claim: 'c1', rating: 'accurate' })
    expect(spoken(after)).toContain('Claim 1, verdict Accurate')
  })

  it('is one sentence for several claims', () => {
    let after = send(before, 'set-state', { claim: 'c1', state: 'in-progress' })
    after = send(after, 'set-state', { claim: 'c2', state: 'in-progress' })
    expect(spoken(after, 2)).toBe('2 claims changed. 2 left.')
  })

  it('is nothing where only words changed', () => {
    expect(spoken(send(before, 'restate-claim', { claim: 'c1', wording: 'Fourteen voted.' }))).toBeNull()
    expect(spoken(before)).toBeNull()
  })
})
