import { describe, expect, it } from 'vitest'
import type { CheckState } from '../project/check-state.ts'
import { plainText } from './report.ts'
import { standingOf } from './standing.ts'

const said = (states: readonly CheckState[], voidVerdicts = 0, unansweredConflicts = 0): string =>
  plainText(standingOf({ states, voidVerdicts, unansweredConflicts }))

describe('where the check stands', () => {
  it.each<[string, readonly CheckState[], string]>([
    ['nothing marked', [], 'No facts are marked yet: nothing in this article has been checked.'],
    ['one settled', ['checked'], 'The one fact is settled.'],
    ['all settled', ['checked', 'checked'], 'All 2 facts are settled.'],
    [
      'settled without being sure',
      ['checked', 'cannot-confirm', 'cannot-confirm'],
      'All 3 facts are settled; 2 of them could not be confirmed.',
    ],
    [
      'one left',
      ['checked', 'to-check'],
      '1 of 2 facts is settled; 1 is left, so this is not a final report: 1 is to check.',
    ],
    [
      'the only one left',
      ['to-check'],
      '0 of 1 fact is settled; 1 is left, so this is not a final report: 1 is to check.',
    ],
    [
      'every kind of work left',
      ['change-needed', 'with-the-writer', 'in-progress', 'in-progress', 'to-check'],
      '0 of 5 facts are settled; 5 are left, so this is not a final report: 1 needs a change, ' +
        '1 is with the writer, 2 are in progress, 1 is to check.',
    ],
  ])('%s', (_, states, sentence) => {
    expect(said(states)).toBe(sentence)
  })

  it('never sounds final while verdicts are void or conflicts open', () => {
    expect(said(['checked'], 2, 3)).toBe(
      'The one fact is settled. 2 verdicts are void. 3 conflicts have no answer yet.',
    )
  })
})
