import { type CheckState, isSettled } from '../project/check-state.ts'
import type { MarkedText } from './report.ts'

/** What the sentence on the check is told from. */
export interface Tally {
  readonly states: readonly CheckState[]
  readonly voidVerdicts: number
  readonly unansweredConflicts: number
}

/** Where the check stands, in plain sentences; what is left to do is marked. */
export function standingOf({ states, voidVerdicts, unansweredConflicts }: Tally): MarkedText {
  const more = [
    voidVerdicts > 0 && `${some(voidVerdicts, 'verdict is', 'verdicts are')} void.`,
    unansweredConflicts > 0 &&
      `${some(unansweredConflicts, 'conflict has', 'conflicts have')} no answer yet.`,
  ].filter((sentence) => sentence !== false)
  return [...factsStanding(states), ...more.map((sentence) => ({ text: ` ${sentence}`, marked: false }))]
}

function factsStanding(states: readonly CheckState[]): MarkedText {
  const settled = states.filter(isSettled).length
  const left = states.length - settled
  if (states.length === 0) {
    return [{ text: 'No facts are marked yet: nothing in this article has been checked.', marked: false }]
  }
  const isOne = settled === 1 || states.length === 1
  if (left === 0) return [{ text: allSettled(states), marked: false }]
  return [
    {
      text: `${settled} of ${some(states.length, 'fact', 'facts')} ${isOne ? 'is' : 'are'} settled; `,
      marked: false,
    },
    { text: `${left} ${left === 1 ? 'is' : 'are'} left`, marked: true },
    { text: `, so this is not a final report: ${whatIsLeft(states)}.`, marked: false },
  ]
}

function allSettled(states: readonly CheckState[]): string {
  const unsure = states.filter((state) => state === 'cannot-confirm').length
  const all = states.length === 1 ? 'The one fact is settled' : `All ${states.length} facts are settled`
  return unsure === 0 ? `${all}.` : `${all}; ${unsure} of them could not be confirmed.`
}

const LEFT_WORDS: readonly (readonly [CheckState, one: string, many: string])[] = [
  ['change-needed', 'needs a change', 'need a change'],
  ['with-the-writer', 'is with the writer', 'are with the writer'],
  ['in-progress', 'is in progress', 'are in progress'],
  ['to-check', 'is to check', 'are to check'],
]

const whatIsLeft = (states: readonly CheckState[]): string =>
  LEFT_WORDS.map(([state, one, many]) => {
    const count = states.filter((each) => each === state).length
    return count === 0 ? '' : some(count, one, many)
  })
    .filter(Boolean)
    .join(', ')

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
