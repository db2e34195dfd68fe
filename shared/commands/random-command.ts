import { BLOCK_ROLES } from '../project/article.ts'
import { CHECK_STATES } from '../project/check-state.ts'
import { CLAIM_KINDS, WEIGHTS } from '../project/claim.ts'
import { COLUMN_TYPES } from '../project/column.ts'
import { STANCES } from '../project/evidence.ts'
import { currentDraft, type Project } from '../project/project.ts'
import { CONFLICT_ANSWERS, CONFLICT_TYPES } from '../project/review.ts'
import type { Span } from '../project/span.ts'
import { DEFAULT_SCALE } from '../project/verdict.ts'
import type { CommandInputs, EditType } from './table.ts'

// Random commands for property tests: mostly sensible, sometimes to be refused.

type Made = {
  readonly [Type in Exclude<EditType, 'create-project'>]: (
    dice: Dice,
    project: Project,
  ) => CommandInputs[Type]
}

/** Numbers from a seed: a failing sequence can be run again. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 below `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * sides)
  }

  pick<T>(things: readonly T[], otherwise: T): T {
    return things[this.roll(things.length)] ?? otherwise
  }
}

const WORDS = [
  '14 of 22',
  'three boats',
  'no',
  'Brandt',
  'Mayor Olsen',
  'about 40',
  ' ',
  'the plan',
  'on Monday',
  '🧊',
]

const id = (dice: Dice, prefix: string): string => `${prefix}${dice.roll(400)}`
const text = (dice: Dice): string => `${dice.pick(WORDS, '')} ${dice.pick(WORDS, '')}`.trim()
const textOrNull = (dice: Dice): string | null => (dice.roll(4) === 0 ? null : text(dice))
const claim = (dice: Dice, { claims }: Project): string =>
  dice.pick(
    claims.map((each) => each.id),
    'c0',
  )
const source = (dice: Dice, { sources }: Project): string =>
  dice.pick(
    sources.map((each) => each.id),
    's0',
  )
const evidence = (dice: Dice, project: Project): string =>
  dice.pick(
    project.evidence.map((each) => each.id),
    'e0',
  )
const note = (dice: Dice, { claims }: Project): string =>
  dice.pick(
    claims.flatMap(({ notes }) => notes.map((each) => each.id)),
    'n0',
  )
const query = (dice: Dice, { claims }: Project): string =>
  dice.pick(
    claims.flatMap(({ queries }) => queries.map((each) => each.id)),
    'q0',
  )
const span = (dice: Dice, project: Project) => {
  const { length } = currentDraft(project).text
  const start = dice.roll(length)
  return { start, end: Math.min(length, start + 1 + dice.roll(60)) }
}
const newClaim = (dice: Dice, project: Project) => ({
  id: id(dice, 'c'),
  ...span(dice, project),
  kind: dice.pick(CLAIM_KINDS, 'state'),
  weight: dice.pick(WEIGHTS, 2),
})
const file = { asset: 'f'.repeat(64), name: 'minutes.pdf', mediaType: 'application/pdf', bytes: 3 }

export const RANDOM_INPUTS: Made = {
  'set-article-details': (dice) => ({ title: text(dice), publishedAt: dice.roll(2) ? '2026-03-02' : null }),
  'set-block-role': (dice) => ({ block: `b${1 + dice.roll(4)}`, role: dice.pick(BLOCK_ROLES, 'body') }),
  'set-language': (dice) => ({ language: dice.pick(['en', 'fr', 'ar-EG', '??'], 'en') }),
  'add-claim': newClaim,
  'adjust-span': (dice, project) => ({
    claim: claim(dice, project),
    ...span(dice, project),
    index: dice.roll(2),
  }),
  'add-span': (dice, project) => ({ claim: claim(dice, project), ...span(dice, project) }),
  'remove-span': (dice, project) => ({ claim: claim(dice, project), index: dice.roll(2) }),
  'split-claim': (dice, project) => {
    const whole = project.claims[dice.roll(project.claims.length)]
    const first = whole?.spans[0] ?? { start: 0, end: 2 }
    return {
      claim: whole?.id ?? 'c0',
      at: first.start + 1 + dice.roll(first.end - first.start),
      id: id(dice, 'c'),
    }
  },
  'merge-claims': (dice, project) => ({ claims: [claim(dice, project), claim(dice, project)] }),
  'remove-claim': (dice, project) => ({ claim: claim(dice, project) }),
  'restate-claim': (dice, project) => ({ claim: claim(dice, project), wording: textOrNull(dice) }),
  'set-kind': (dice, project) => ({ claim: claim(dice, project), kind: dice.pick(CLAIM_KINDS, 'state') }),
  'set-weight': (dice, project) => ({ claim: claim(dice, project), weight: dice.pick(WEIGHTS, 2) }),
  'set-attribution': (dice, project) => ({ claim: claim(dice, project), attributedTo: textOrNull(dice) }),
  'set-as-of': (dice, project) => ({ claim: claim(dice, project), asOf: dice.roll(2) ? '2026-01-31' : null }),
  'assign-claim': (dice, project) => ({
    claim: claim(dice, project),
    person: dice.pick(['AB', 'CD', null], null),
  }),
  'accept-proposals': (dice, project) => ({ proposals: [newClaim(dice, project), newClaim(dice, project)] }),
  'dismiss-proposals': (dice, project) => ({ proposals: [span(dice, project)] }),
  'restore-proposals': (dice, project) => {
    const { start, end } = dice.pick<Span>(project.dismissed, span(dice, project))
    return { proposals: [{ start, end }] }
  },
  'answer-conflict': (dice, project) => ({
    type: dice.pick(CONFLICT_TYPES, 'spelling'),
    spans: [span(dice, project)],
    answer: dice.roll(3) === 0 ? null : dice.pick(CONFLICT_ANSWERS, 'same'),
  }),
  'add-source': (dice) => ({
    id: id(dice, 's'),
    title: text(dice),
    ...(dice.roll(2) ? {} : { contact: '555' }),
  }),
  'edit-source': (dice, project) => ({
    source: source(dice, project),
    ...(dice.roll(2)
      ? { title: text(dice) }
      : { contact: textOrNull(dice), file: dice.roll(2) ? file : null }),
  }),
  'remove-source': (dice, project) => ({ source: source(dice, project) }),
  'attach-evidence': (dice, project) => ({
    id: id(dice, 'e'),
    claim: claim(dice, project),
    source: source(dice, project),
    stance: dice.pick(STANCES, 'context'),
    passage: textOrNull(dice),
    note: textOrNull(dice),
  }),
  'edit-evidence': (dice, project) => ({
    evidence: evidence(dice, project),
    ...(dice.roll(2) ? { passage: textOrNull(dice) } : { source: source(dice, project), file: null }),
  }),
  'remove-evidence': (dice, project) => ({
    evidence: evidence(dice, project),
    ...(dice.roll(2) ? {} : { claim: claim(dice, project) }),
  }),
  'set-state': (dice, project) => ({
    claim: claim(dice, project),
    state: dice.pick(CHECK_STATES, 'to-check'),
  }),
  'set-verdict': (dice, project) => ({
    claim: claim(dice, project),
    rating: dice.pick(
      project.house.scale.map((each) => each.id),
      'none',
    ),
    note: textOrNull(dice),
  }),
  'clear-verdict': (dice, project) => ({ claim: claim(dice, project) }),
  'propose-wording': (dice, project) => ({ claim: claim(dice, project), wording: textOrNull(dice) }),
  'add-note': (dice, project) => ({ id: id(dice, 'n'), claim: claim(dice, project), text: text(dice) }),
  'edit-note': (dice, project) => ({ note: note(dice, project), text: text(dice) }),
  'remove-note': (dice, project) => ({ note: note(dice, project) }),
  'ask-writer': (dice, project) => ({ id: id(dice, 'q'), claim: claim(dice, project), question: text(dice) }),
  'record-answer': (dice, project) => ({ query: query(dice, project), text: text(dice) }),
  'sign-off': (dice, project) => ({ claim: claim(dice, project) }),
  'withdraw-sign-off': (dice, project) => {
    const signed = project.claims.filter(({ signOffs }) => signOffs.length > 0)
    return { claim: dice.pick(signed, undefined)?.id ?? 'c0', ...(dice.roll(2) ? {} : { person: 'AB' }) }
  },
  'add-person': (dice) => ({ initials: dice.pick(['AB', 'CD', 'EF', 'GH'], 'AB'), name: textOrNull(dice) }),
  'set-house-scale': (dice) => {
    const gone = dice.pick(DEFAULT_SCALE, undefined)
    return {
      scale: DEFAULT_SCALE.filter((rating) => rating !== gone).map((rating) =>
        dice.roll(3) === 0 ? { ...rating, needsEvidence: true } : rating,
      ),
      ...(dice.roll(2) && gone ? { replace: [{ from: gone.id, to: 'unsupported' }] } : {}),
    }
  },
  'set-house-rules': (dice) => ({ checkedNeedsGround: dice.roll(2) === 0 }),
  'define-column': (dice) => ({
    id: `k${dice.roll(3)}`,
    title: text(dice),
    type: dice.pick(COLUMN_TYPES, 'text'),
    choices: ['yes', 'no'],
  }),
  'set-column-value': (dice, project) => ({
    claim: claim(dice, project),
    column: `k${dice.roll(3)}`,
    value: dice.pick<string | number | boolean | null>(['yes', 3, true, null], null),
  }),
}

const TYPES = Object.keys(RANDOM_INPUTS) as Exclude<EditType, 'create-project'>[]
/** What makes things is sent more often, so that there is something to change. */
const MAKERS = [
  'add-claim',
  'add-claim',
  'add-source',
  'attach-evidence',
  'set-verdict',
  'sign-off',
  'withdraw-sign-off',
] as const

/** A random command that a person might send to this project. */
export function randomCommand(
  dice: Dice,
  project: Project,
): { readonly type: EditType; readonly input: object } {
  const type = dice.roll(3) === 0 ? dice.pick(MAKERS, 'add-claim') : dice.pick(TYPES, 'add-claim')
  return { type, input: RANDOM_INPUTS[type](dice, project) }
}
